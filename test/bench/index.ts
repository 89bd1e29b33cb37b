import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { isQuick } from "./race";
import { raceYardstick } from "./yardstick";

/**
 * The races of the worksheet functions run as the add-in does, in one file: among modules of their own, every call of
 * another file's function goes through a getter.
 */
const bundled = path.resolve("build/bench.js");
buildSync({
  entryPoints: [path.join(__dirname, "worksheet.ts")],
  bundle: true,
  platform: "node",
  target: "es2020",
  outfile: bundled,
  logLevel: "error",
});

void import(pathToFileURL(bundled).href).then(() => raceYardstick(isQuick));
