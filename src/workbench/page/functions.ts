import { customFunctions, type DeclaredFunction, type WorksheetFunction } from "../grid/customFunctions";
import { pageWorker } from "../../simulation/pageWorker";
import { offerWorkers } from "../../simulation/workers";
import { languageTag } from "../host/external";
import type { FunctionLibrary } from "../grid/register";
import { functionsJson } from "../../locales/functionsJson";
import type { Language } from "../../locales/language";

function script(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = address;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(element);
  });
}

/**
 * Loads the built functions.js into this page, under a `CustomFunctions` and an `Office` of our own.
 *
 * It is the contract of a bare context: nothing of a page is asked for but these two.
 */
export async function loadFunctions(
  language: Language,
  setting: (name: string) => unknown,
): Promise<Pick<FunctionLibrary, "declared" | "associated">> {
  const associated = new Map<string, WorksheetFunction>();
  const context = { displayLanguage: languageTag(language), document: { settings: { get: setting } } };
  offerWorkers(pageWorker, navigator.hardwareConcurrency);
  Object.assign(window, { CustomFunctions: customFunctions(associated), Office: { context } });
  const [answer] = await Promise.all([fetch(functionsJson[language]), script("functions.js")]);
  const { functions } = (await answer.json()) as { functions: DeclaredFunction[] };
  return { declared: functions, associated };
}
