const js = require("@eslint/js");
const officeAddins = require("eslint-plugin-office-addins");
const typescript = require("typescript-eslint");

const excelRun = {
  selector: "CallExpression[callee.object.name='Excel'][callee.property.name='run']",
  message: "Only src/workbook/door.ts talks to Excel: read or write through it, in a function of src/workbook.",
};

const cellsPut = {
  selector: "AssignmentExpression[left.property.name=/^(values|formulas)$/]",
  message: "Only src/workbook/put.ts writes cells: what a person has written must not become a formula.",
};

const spreadLiteral = {
  selector: ":matches(SpreadElement, JSXSpreadAttribute) > :matches(ArrayExpression, ObjectExpression)",
  message: "What is written out is written where it stands, and the formatter breaks the line.",
};

module.exports = typescript.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  typescript.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-syntax": ["error", excelRun, cellsPut, spreadLiteral],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  // rooms that have no cells: what is called values there is numbers
  {
    files: ["src/model/**", "src/workbench/**"],
    rules: { "no-restricted-syntax": ["error", excelRun, spreadLiteral] },
  },
  { files: ["test/**"], rules: { "no-restricted-syntax": ["error", spreadLiteral] } },
  {
    // The model has no clock and no dice; the same question gets the same answer.
    files: ["src/model/**"],
    rules: {
      "no-restricted-globals": ["error", "Date", "performance", "crypto", "console", "globalThis"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Draws come from a seed." },
        { object: "Math", property: "round", message: "Numbers are rounded where they are shown." },
      ],
    },
  },
  {
    // The generator of functions.json wants `any` for what Excel passes.
    files: ["src/functions/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["src/workbook/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/workbook/door.ts"], rules: { "no-restricted-syntax": ["error", cellsPut, spreadLiteral] } },
  { files: ["src/workbook/put.ts"], rules: { "no-restricted-syntax": ["error", excelRun, spreadLiteral] } },
  {
    // Node's own kind of module: tools read these files with require, and a module is read anew with it.
    files: ["**/*.js", ".webpack/**", "src/workbench/node/**"],
    languageOptions: {
      globals: { require: "readonly", module: "writable", __dirname: "readonly", console: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
