const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
require("tsx/cjs");
const { CheckedCatalogue } = require("./.webpack/catalogueModules.ts");
const { FunctionsJson } = require("./.webpack/functionsJson.ts");
const { HelpPages } = require("./.webpack/helpPages.ts");

const { version } = require("./package.json");

const localAddress = "https://localhost:3000/";
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
    return [functions("functions", folder, mode, address), addinPage(folder, mode, address)];
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
  return {
    ...common(name, folder, mode),
    target: "es2020",
    node: false,
    entry: { functions: "./src/functions/index.ts", simulation: "./src/simulation/worker.ts" },
    output: { path: folder, filename: "[name].js", chunkFormat: false },
    plugins: [new FunctionsJson(address), new HelpPages(), new CheckedCatalogue()],
  };
}

function addinPage(folder, mode, address) {
  const pages = common("taskpane", folder, mode);
  return {
    ...pages,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      taskpanePage(["taskpane"], microsoftsOfficeJs),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(localAddress, address) },
        ],
      }),
    ],
  };
}

/** The same task pane in a page that plays host: its hook comes first, and Microsoft's library from our own origin. */
function workbenchPages(folder, mode) {
  const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const served = ["office.js", "excel-win32-16.01.js", "en-us/office_strings.js", "sv-se/office_strings.js"];
  return {
    ...common("workbench", folder, mode),
    entry: {
      hook: "./src/workbench/hook.ts",
      taskpane: "./src/taskpane/index.tsx",
      workbench: "./src/workbench/index.ts",
    },
    plugins: [
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
      version,
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
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: { keep: /^(functions\.|simulation\.|help\/)/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020", jsx: "automatic" } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /@univerjs.engine-formula.*\.js$/, loader: path.resolve(__dirname, ".webpack/assignedFields.ts") },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2020" })] },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function withSlash(url) {
  return url.endsWith("/") ? url : `${url}/`;
}
