const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
require("tsx/cjs");
const { DefinePlugin } = require("webpack");
const { WithinBudgets } = require("./.webpack/budgets.ts");
const { buildName } = require("./.webpack/build.ts");
const { BundledPackages } = require("./.webpack/bundledPackages.ts");
const { CheckedCatalogue } = require("./.webpack/catalogueModules.ts");
const { FunctionsJson } = require("./.webpack/functionsJson.ts");
const { policyOfPage } = require("./.webpack/headers.ts");
const { HelpPages } = require("./.webpack/helpPages.ts");
const { HostingFiles } = require("./.webpack/hosting.ts");
const { localAddress, manifestOf, withSlash } = require("./.webpack/manifest.ts");

const microsoftsOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The add-in goes to dist/, the workbench to build/workbench/ (--env workbench), or both (--env all).
 *
 * Each is two compilations: functions.js is a script of its own that needs no page, so it shares no chunk with one.
 */
module.exports = (env, { mode }) => {
  const addin = () => {
    const folder = path.resolve(__dirname, "dist");
    const address = withSlash(env.url ?? localAddress);
    if (mode === "production" && !env.url) {
      console.log(`dist/ is for ${localAddress} only; for another address: npm run build -- --env url=https://…`);
    }
    const bundled = new BundledPackages();
    const functionsOfAddin = functions("functions", folder, mode, address);
    functionsOfAddin.plugins.push(bundled.collecting, new WithinBudgets({ "functions.js": 105 }));
    const page = addinPage(folder, mode, address);
    page.plugins.push(bundled, new HostingFiles(address), new WithinBudgets({ "taskpane.js": 250 }));
    page.dependencies = [functionsOfAddin.name]; // what both have bundled is written when both are there
    return [functionsOfAddin, page].map(withMaps);
  };
  const workbench = () => {
    const folder = path.resolve(__dirname, "build/workbench");
    return [functions("workbench functions", folder, mode, ""), workbenchPages(folder, mode)];
  };
  if (env.all) return [...addin(), ...workbench()];
  return env.workbench ? workbench() : addin();
};

/** The worksheet functions, what the wizard says of them, and their help; the links to it begin with the address. */
function functions(name, folder, mode, address) {
  const scripts = common(name, folder, mode);
  return {
    ...scripts,
    target: "es2020",
    node: false,
    entry: { functions: "./src/functions/index.ts" },
    output: { path: folder, filename: "[name].js", chunkFormat: false },
    plugins: [...scripts.plugins, new FunctionsJson(address), new HelpPages(), new CheckedCatalogue()],
  };
}

function addinPage(folder, mode, address) {
  const pages = common("taskpane", folder, mode);
  return {
    ...pages,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      ...pages.plugins,
      taskpanePage(["taskpane"], microsoftsOfficeJs),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          { from: "manifest.xml", transform: (xml) => manifestOf(xml.toString(), address) },
        ],
      }),
    ],
  };
}

/** The same task pane in a page that plays host: its hook comes first, and Microsoft's library from our own origin. */
function workbenchPages(folder, mode) {
  const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const served = ["office.js", "excel-win32-16.01.js", "en-us/office_strings.js", "sv-se/office_strings.js"];
  const pages = common("workbench", folder, mode);
  return {
    ...pages,
    entry: {
      hook: "./src/workbench/hook.ts",
      taskpane: "./src/taskpane/index.tsx",
      workbench: "./src/workbench/index.ts",
    },
    plugins: [
      ...pages.plugins,
      new HtmlPlugin({ template: "src/workbench/index.html", filename: "index.html", chunks: ["workbench"] }),
      taskpanePage(["hook", "taskpane"], "office/office.js"),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          ...served.map((file) => ({
            from: path.join(officeJs, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
    ],
    devServer: { host: "localhost", port: 3000, static: false, hot: false },
  };
}

/** The page's scripts in order: the hook (workbench only), office.js, functions.js, and last the task pane. */
function taskpanePage(chunks, officeJs) {
  return new HtmlPlugin({
    template: "src/taskpane/taskpane.html",
    filename: "taskpane.html",
    chunks,
    inject: false,
    scriptLoading: "blocking",
    templateParameters: (compilation) => ({
      before: scripts(compilation, chunks.slice(0, -1)),
      after: scripts(compilation, chunks.slice(-1)),
      officeJs,
      policy: policyOfPage,
    }),
  });
}

function scripts(compilation, chunks) {
  const files = chunks.flatMap((chunk) => compilation.entrypoints.get(chunk).getFiles());
  return files.filter((file) => file.endsWith(".js"));
}

function common(name, folder, mode) {
  const production = mode === "production";
  return {
    name,
    mode,
    devtool: production ? false : "cheap-module-source-map",
    output: {
      path: folder,
      filename: production ? "scripts/[name].[contenthash:8].js" : "scripts/[name].js",
      clean: { keep: /^(functions\.|help\/)/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020", jsx: "automatic" } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /@univerjs.engine-formula.*\.js$/, loader: path.resolve(__dirname, ".webpack/assignedFields.ts") },
        { test: /@univerjs.sheets-formula-ui.*\.js$/, loader: path.resolve(__dirname, ".webpack/listSeparator.ts") },
      ],
    },
    plugins: [new DefinePlugin({ BUILD: JSON.stringify(buildName()) })],
    // the licences stand in licenses.txt
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2020", legalComments: "none" })] },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** Source maps of what is to be hosted: beside it, for whoever looks into a fault, and not to be served with it. */
function withMaps(compilation) {
  if (compilation.mode !== "production") return compilation;
  const output = { ...compilation.output, sourceMapFilename: "../build/maps/[file].map" };
  return { ...compilation, devtool: "hidden-source-map", output };
}
