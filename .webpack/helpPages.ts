import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Compiler } from "webpack";
import { helpPages } from "../src/help/pages";
import { languages } from "../src/locales/language";
import { associatedFunctions } from "../src/workbench/node/functions";
import { buildName } from "./build";
import { englishFunctions, swedishFunctions } from "./functionsJson";
import { headerRows } from "./headers";

const style = resolve(__dirname, "../src/help/help.css");

/**
 * Every file of the help, by its name under help/. What is wrong in a page (a function without one, an example without
 * an answer, a link that leads nowhere) is thrown and stops the build.
 */
export async function helpFiles(): Promise<Map<string, string>> {
  const english = await englishFunctions();
  const described = { en: english, sv: swedishFunctions(english) };
  const build = { name: buildName(), headers: headerRows() };
  const files = new Map([["help.css", readFileSync(style, "utf8")]]);
  for (const language of languages) {
    const associated = associatedFunctions(language, () => null);
    for (const { file, html } of helpPages(language, english, described[language], associated, build)) {
      files.set(`${language}/${file}`, html);
    }
  }
  return files;
}

/** Writes the help pages beside functions.js. */
export class HelpPages {
  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      compilation.fileDependencies.add(style);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "HelpPages", stage }, async () => {
        try {
          const files = await helpFiles();
          for (const [name, text] of files) compilation.emitAsset(`help/${name}`, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  }
}
