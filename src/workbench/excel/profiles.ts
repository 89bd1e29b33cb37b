import type { Habit } from "./switches";

/** The newest of each requirement set that an Excel has, as Microsoft's client asks for them. */
export type RequirementSets = Record<string, string>;

/** An Excel that the workbench can play. */
export interface Profile {
  name: string;
  habits: readonly Habit[];
  sets: RequirementSets;
}

const everywhere = { SharedRuntime: "1.1", DelayForCellEdit: "1.1" };
const newest = { ...everywhere, ExcelApi: "1.20", CustomFunctionsRuntime: "1.5", CustomFunctions: "1.5" };

const all = ["propertiesStay", "areasInEvents", "undoEnds"] as const;
const newer = [...all, "staleWhileCalculating"] as const;

/**
 * The Excels that are played: what one of them does, another may not do.
 *
 * @source learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets, read 2026-11-30
 */
export const profiles = {
  windows: {
    name: "Microsoft 365 on Windows",
    habits: [...newer, "undoEndsAtNames"],
    sets: newest,
  },
  web: {
    name: "Excel on the web",
    habits: [...newer, "workbookNamesAmongSheets", "blanksAreNull", "fiveMegabytes"],
    sets: { ...newest, ExcelApiOnline: "1.1" },
  },
  mac: {
    name: "Excel on Mac",
    habits: [...newer, "undoEndsAtNames", "sentencesHidden"],
    sets: newest,
  },
  office2021: {
    name: "Office 2021",
    habits: [...all, "busyWhileCalculating", "undoEndsAtNames"],
    sets: { ...everywhere, ExcelApi: "1.14", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.3" },
  },
  /** For whoever only wants to look: nothing is taken from them that they could have kept. */
  kind: {
    name: "a kinder one than there is",
    habits: [],
    sets: { ...everywhere, ExcelApi: "1.14", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.3" },
  },
} satisfies Record<string, Profile>;
export type ProfileName = keyof typeof profiles;

/** The profile of that name, with habits to be looked for. */
export function profileOf(name: ProfileName): Profile {
  return profiles[name];
}
