import assert from "node:assert/strict";
import vm from "node:vm";
import { filesUnder, textOf } from "./sources";

const helpers = "@microsoft/office-js-helpers";
const { dependencies } = JSON.parse(textOf("package.json")) as { dependencies: Record<string, string> };

describe("the packages in the add-in", () => {
  it("each have a line in CONTRIBUTING.md on why it is here and what replaces it if it dies", () => {
    const [, section = ""] = textOf("CONTRIBUTING.md").split("\n## Packages\n");
    const lines = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| `"));
    const told = lines.map((line) => line.split("|").map((cell) => cell.trim()));
    assert.deepEqual(told.map(([, name]) => name!.replaceAll("`", "")).sort(), Object.keys(dependencies).sort());
    for (const [, name, why, instead] of told) assert.ok(why!.length > 20 && instead!.length > 10, name);
  });

  it("need no script to be installed: those that have one do without it, as CI shows", () => {
    const { packages } = JSON.parse(textOf("package-lock.json")) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const withScript = Object.keys(packages).filter((name) => packages[name]!.hasInstallScript);
    const known = ["core-js", "core-js-pure", "esbuild", "protobufjs"]; // advertisements, and a shortcut to a binary
    assert.deepEqual(
      withScript,
      known.map((name) => `node_modules/${name}`),
    );
    assert.match(textOf(".ci/run"), /^npm ci --ignore-scripts$/m);
  });
});

/** Archived by Microsoft and kept on purpose: it also has sign-in by address, dialogs and storage that are not to be used. */
describe("office-js-helpers", () => {
  it("is imported by name, in one file, for one thing: a sheet that is made or cleared", () => {
    const naming = filesUnder("src", /\.tsx?$/).filter((file) => textOf(file).includes(helpers));
    assert.deepEqual(naming, ["src/workbook/results.ts"]);
    const text = textOf("src/workbook/results.ts");
    assert.ok(text.includes(`import { ExcelUtilities } from "${helpers}";`));
    assert.equal(text.split(helpers).length, 2);
    assert.deepEqual([...new Set(text.match(/ExcelUtilities\.\w+/g))], ["ExcelUtilities.forceCreateSheet"]);
  });

  it("does nothing when it is loaded: it stores, opens, posts and fetches only when it is asked to", () => {
    const did: string[] = [];
    const forbidden = (name: string) =>
      new Proxy(() => undefined, {
        apply: () => void did.push(name),
        construct: () => {
          did.push(name);
          return {};
        },
        get: (_, part) => {
          if (typeof part === "string") did.push(`${name}.${part}`);
          return undefined;
        },
      });
    const names = ["localStorage", "sessionStorage", "open", "postMessage", "fetch", "XMLHttpRequest"];
    const window: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, forbidden(name)]));
    const place = { origin: "https://localhost", href: "https://localhost/", hash: "", search: "" };
    Object.assign(window, { location: place, addEventListener: () => undefined });
    const module: { exports: Record<string, unknown> } = { exports: {} };
    const context = { ...window, window, self: window, module, exports: module.exports, console };
    vm.runInNewContext(textOf(`node_modules/${helpers}/dist/office.helpers.min.js`), context);
    assert.ok("ExcelUtilities" in module.exports);
    assert.deepEqual(did, []);
  });
});
