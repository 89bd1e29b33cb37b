import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { buildSync } from "esbuild";
import { profileOf } from "../../src/workbench/excel/profiles";
import type { NodeWorkbook } from "../../src/workbench/node";
import { loadClient, type Client } from "../../src/workbench/node/client";
import type * as ownPane from "./pane";

/** What a pane does, with a door of its own to the workbook. */
export type Pane = typeof ownPane;

const entry = join(__dirname, "pane.ts");
type Loader = (module: { exports: object }, require: NodeJS.Require, excel: unknown, office: unknown) => void;

let loader: Loader | undefined;

/** The pane's files as one script, so that they can be run once more beside those that everybody imports. */
function loaderOfPane(): Loader {
  const options = { bundle: true, write: false, format: "cjs", platform: "node", packages: "external" } as const;
  const [bundle] = buildSync({ entryPoints: [entry], ...options }).outputFiles;
  return new Script(`(module, require, Excel, Office) => {${bundle!.text}\n}`, {
    filename: entry,
  }).runInThisContext() as Loader;
}

/** A second pane of the same workbook: with a client of Microsoft's and a queue of its own, as on another computer. */
export async function otherPane({ host }: NodeWorkbook): Promise<Pane> {
  const { sets } = profileOf("windows");
  const client: Client = await loadClient(host.connect(), host.settings, host.language, sets, host.commands);
  const module = { exports: {} };
  loader ??= loaderOfPane();
  loader(module, createRequire(entry), client.Excel, client.Office);
  return module.exports as Pane;
}
