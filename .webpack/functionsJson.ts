import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Compiler } from "webpack";
import { argumentFacts } from "../src/help/arguments";
import { fileOf } from "../src/help/layout";
import { usualText } from "../src/help/usual";
import { helpWords } from "../src/locales/helpWords";
import type { Language } from "../src/locales/language";
import { listOf, wordLists } from "./wordLists";

/** What Excel's function wizard says of a function, in the shape of functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: string };
  options?: Record<string, boolean>;
}
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  /** The words that Excel offers, by the id of their list. */
  customEnumId?: string;
}

/** The words of one language: by function id; a parameter's words are its name, or its name and description. */
export type FunctionWords = Record<
  string,
  { description: string; parameters: Record<string, string | { name: string; description?: string }> }
>;

const functionsFolder = resolve(__dirname, "../src/functions");
const swedishWords = resolve(__dirname, "../src/locales/sv/functions.ts");

/**
 * The functions of src/functions, read from their JSDoc by Microsoft's generator.
 *
 * The generator takes the whole docstring, line breaks and all, and asks Excel to send entity cards. We want the first
 * paragraph on one line (the wizard has room for a sentence), and plain values.
 */
export async function englishFunctions(): Promise<FunctionMetadata[]> {
  const files = readdirSync(functionsFolder)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => resolve(functionsFolder, file));
  const generated = await generateCustomFunctionsMetadata(files);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  if (!generated.metadataJson) throw new Error("No @customfunction in src/functions");
  const { functions } = JSON.parse(generated.metadataJson) as { functions: FunctionMetadata[] };
  for (const described of functions) {
    if (described.description) described.description = firstParagraph(described.description);
    for (const parameter of described.parameters) {
      if (parameter.description) parameter.description = firstParagraph(parameter.description);
      const list = listOf[parameter.name];
      if (list !== undefined && parameter.dimensionality !== "matrix") {
        // Excel offers the words of a list for a declared text only
        parameter.type = "string";
        parameter.customEnumId = list;
      }
    }
  }
  return functions;
}

function firstParagraph(text: string): string {
  return text
    .replace(/\n\s*\n[^]*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The same functions with the words of another language. A word that is missing, or belongs to nothing, is an error. */
export function inWords(functions: FunctionMetadata[], words: FunctionWords): FunctionMetadata[] {
  const faults: string[] = [];
  const translated = functions.map((english) => {
    const own = words[english.id];
    if (!own?.description) faults.push(`${english.id} has no description`);
    const parameters = english.parameters.map((parameter) => {
      const given = own?.parameters[parameter.name];
      const { name, description } = typeof given === "string" ? { name: given } : (given ?? { name: "" });
      if (!name) faults.push(`${english.id}: the parameter ${parameter.name} has no name`);
      return { ...parameter, name, description };
    });
    for (const name of Object.keys(own?.parameters ?? {})) {
      if (!english.parameters.some((parameter) => parameter.name === name)) {
        faults.push(`${english.id} has no parameter ${name}`);
      }
    }
    return { ...english, description: own?.description, parameters };
  });
  for (const id of Object.keys(words)) {
    if (!functions.some((english) => english.id === id)) faults.push(`there is no function ${id}`);
  }
  if (faults.length > 0) throw new Error(`Words of the functions: ${faults.join("; ")}`);
  return translated;
}

/** The functions with the words of src/locales/sv/functions.ts, read anew each time (a development server watches it). */
export function swedishFunctions(functions: FunctionMetadata[]): FunctionMetadata[] {
  delete require.cache[swedishWords];
  const locale = require(swedishWords) as { functions: FunctionWords };
  return inWords(functions, locale.functions);
}

/**
 * The functions as Excel gets them: with the address of their help pages, and what holds for an argument that is left
 * out, as the help says it.
 *
 * @param described with the words of the language
 * @param english the same functions, in the same order, whose argument names the facts go by
 * @param address of the folder of the add-in, with a slash
 */
export function withHelp(
  described: FunctionMetadata[],
  english: FunctionMetadata[],
  address: string,
  language: Language,
): FunctionMetadata[] {
  return described.map((one, index) => ({
    ...one,
    helpUrl: `${address}help/${language}/${fileOf(one.id)}`,
    parameters: one.parameters.map((parameter, place) => {
      const says = parameter.description ?? "";
      if (!parameter.optional || saysItself.test(says)) return parameter;
      const facts = argumentFacts(one.id, english[index]!.parameters[place]!.name);
      const leftOut = helpWords[language].pages.leftOut.toLowerCase();
      return { ...parameter, description: `${says}; ${leftOut}: ${usualText(facts, language)}` };
    }),
  }));
}

/** A description that says what holds when the argument is left out. */
const saysItself = /left out|utelämna/i;

/** Writes functions.json and functions.sv-SE.json beside functions.js. */
export class FunctionsJson {
  constructor(private readonly address: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsJson", (compilation) => {
      compilation.contextDependencies.add(functionsFolder);
      compilation.fileDependencies.add(swedishWords);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsJson", stage }, async () => {
        const emit = (name: string, functions: FunctionMetadata[], language: Language) => {
          const content = JSON.stringify({ enums: wordLists(language), functions }, null, 2);
          compilation.emitAsset(name, new sources.RawSource(content + "\n"));
        };
        try {
          const english = await englishFunctions();
          emit("functions.json", withHelp(english, english, this.address, "en"), "en");
          emit("functions.sv-SE.json", withHelp(swedishFunctions(english), english, this.address, "sv"), "sv");
        } catch (error) {
          compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  }
}
