import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { buildSync } from "esbuild";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { customFunctions, type DeclaredFunction, type WorksheetFunction } from "../grid/customFunctions";
import { languageTag } from "../host/external";
import type { Language } from "../../locales/language";

const room = join(__dirname, "..", "..", "functions");

let declared: Promise<DeclaredFunction[]> | undefined;

/** What the build writes into functions.json, from the same comments by the same generator. */
export function declaredFunctions(): Promise<DeclaredFunction[]> {
  declared ??= (async () => {
    const files = readdirSync(room).filter((file) => file.endsWith(".ts") && file !== "index.ts");
    const generated = await generateCustomFunctionsMetadata(files.map((file) => join(room, file)));
    if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
    return (JSON.parse(generated.metadataJson) as { functions: DeclaredFunction[] }).functions;
  })();
  return declared;
}

type Loader = (module: { exports: object }, exports: object, require: NodeJS.Require) => void;

let loader: Loader | undefined;

/** The functions' own files as one script, compiled once; what they import from other rooms is everybody's. */
function loaderOfFunctions(): Loader {
  const entryPoints = [join(room, "index.ts")];
  const others = readdirSync(join(room, "..")).filter((one) => one !== "functions");
  const options = { bundle: true, write: false, format: "cjs", platform: "node", sourcemap: "inline" } as const;
  const external = others.map((one) => `../${one}/*`);
  const [bundle] = buildSync({ entryPoints, ...options, absWorkingDir: room, external }).outputFiles;
  const wrapped = `(module, exports, require) => {${bundle!.text}\n}`;
  return new Script(wrapped, { filename: entryPoints[0] }).runInThisContext() as Loader;
}

/**
 * Our worksheet functions, loaded afresh as functions.js is in a page, whose language they read when they load.
 *
 * They are in a bare context unless it says which application it is of.
 */
export function associatedFunctions(
  language: Language,
  setting: (name: string) => unknown,
  host?: "Excel",
): Map<string, WorksheetFunction> {
  const associated = new Map<string, WorksheetFunction>();
  const context = { displayLanguage: languageTag(language), document: { settings: { get: setting } }, host };
  Object.assign(globalThis, { CustomFunctions: customFunctions(associated), Office: { context } });
  loader ??= loaderOfFunctions();
  const module = { exports: {} };
  loader(module, module.exports, createRequire(join(room, "index.ts")));
  return associated;
}
