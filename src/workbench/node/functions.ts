import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
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

/**
 * Our worksheet functions, loaded afresh as functions.js is in a page.
 *
 * They are in a bare context unless it says which application it is of. They read the language when they load, so everything of theirs is taken out of the module cache first.
 */
export function associatedFunctions(
  language: Language,
  setting: (name: string) => unknown,
  host?: "Excel",
): Map<string, WorksheetFunction> {
  const associated = new Map<string, WorksheetFunction>();
  const context = { displayLanguage: languageTag(language), document: { settings: { get: setting } }, host };
  Object.assign(globalThis, { CustomFunctions: customFunctions(associated), Office: { context } });
  for (const file of Object.keys(require.cache)) if (file.startsWith(room + sep)) delete require.cache[file];
  require(join(room, "index.ts"));
  return associated;
}
