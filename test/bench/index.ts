import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { racePage } from "./page";
import { isQuick } from "./race";
import type * as Yardstick from "./yardstick";

/**
 * The races run as the add-in does, in one file: among modules of their own, every call of another file's function goes
 * through a getter.
 */
const built = path.resolve("build/bench");
buildSync({
  entryPoints: ["worksheet.ts", "yardstick/index.ts", "yardstick/worker.ts"].map((file) => path.join(__dirname, file)),
  bundle: true,
  platform: "node",
  target: "es2020",
  outdir: built,
  logLevel: "error",
});

async function raceAll(): Promise<void> {
  await import(pathToFileURL(path.join(built, "worksheet.js")).href);
  const yardstick = (await import(pathToFileURL(path.join(built, "yardstick/index.js")).href)) as typeof Yardstick;
  await yardstick.raceYardstick(isQuick);
  await racePage(isQuick);
}

void raceAll();
