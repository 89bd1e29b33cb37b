import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { racePage } from "./page";
import { isQuick } from "./race";
import { markdown } from "./report";
import type * as Sweden from "./sweden";
import type * as Yardstick from "./yardstick";

/**
 * The races run as the add-in does, in one file: among modules of their own, every call of another file's function goes
 * through a getter.
 */
const built = path.resolve("build/bench");
const entries = ["worksheet.ts", "yardstick/index.ts", "yardstick/worker.ts", "sweden/index.ts", "sweden/worker.ts"];
buildSync({
  entryPoints: entries.map((file) => path.join(__dirname, file)),
  bundle: true,
  platform: "node",
  target: "es2020",
  outdir: built,
  logLevel: "error",
});
const bundle = (file: string) => import(pathToFileURL(path.join(built, file)).href) as Promise<unknown>;

/** "2 processors of 2.9 GHz …, 8 GB, Node 20.20.2". */
function machine(): string {
  const processors = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "processor"}`;
  return `${processors}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}`;
}

async function raceAll(): Promise<void> {
  await bundle("worksheet.js");
  await ((await bundle("yardstick/index.js")) as typeof Yardstick).raceYardstick(isQuick);
  await ((await bundle("sweden/index.js")) as typeof Sweden).raceSweden(isQuick);
  await racePage(isQuick);
  const table = markdown(machine(), new Date().toISOString().slice(0, 10));
  mkdirSync(built, { recursive: true });
  const file = path.join(built, "table.md");
  writeFileSync(file, table);
  console.log(process.argv.includes("--markdown") ? `\n${table}` : `\nThe table is in ${path.relative(".", file)}.`);
}

void raceAll();
