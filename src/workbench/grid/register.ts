import { IFunctionService, FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Univer } from "@univerjs/core";
import { SocialFunction } from "./adapter";
import type { Platform } from "./call";
import type { DeclaredFunction, WorksheetFunction } from "./customFunctions";
import type { Levels } from "./levels";
import type { Refusals } from "./refusals";
import type { Streams } from "./streams";
import type { Settings } from "./settings";

/** The namespace of the add-in's functions in Excel. */
const namespace = "SOCIAL";

/** The functions as they were declared and associated, and how the workbench plays Excel. */
export interface FunctionLibrary {
  declared: DeclaredFunction[];
  associated: Map<string, WorksheetFunction>;
  platform: Platform;
  refusals: Refusals;
  streams: Streams;
  levels: Levels;
  /** Those of the open workbook, where the functions read the language of their headers. */
  settings?: Settings;
}

const nameInCells = (one: DeclaredFunction) => `${namespace}.${one.name}`.toUpperCase();

function described(one: DeclaredFunction): IFunctionInfo {
  return {
    functionName: nameInCells(one),
    functionType: FunctionType.User,
    description: one.description ?? "",
    abstract: one.description ?? "",
    functionParameter: one.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/** Puts the worksheet functions into a spreadsheet: names, argument order and wizard texts as functions.json has them. */
export function registerFunctions(univer: Univer, library: FunctionLibrary): void {
  const injector = univer.__getInjector();
  const service = injector.get(IFunctionService);
  if (library.declared.some((one) => service.hasExecutor(nameInCells(one)))) return;
  for (const one of library.declared) {
    const run = library.associated.get(one.id.toUpperCase());
    if (!run) throw new Error(`functions.json declares ${one.id}, but functions.js does not associate it`);
    service.registerExecutors(
      new SocialFunction(
        nameInCells(one),
        one,
        run,
        library.platform,
        library.refusals,
        library.streams,
        library.levels,
      ),
    );
  }
  injector.get(IDescriptionService).registerDescriptions(library.declared.map(described));
}
