import { blockNames } from "../stories/scenarioFormat";

/** A sheet's own names and what they refer to, such as "='Scenario'!$A$5:$E$24". */
export type OwnNames = ReadonlyMap<string, string>;

/** What is asked of a sheet to know its own names: Excel may list the workbook's among them. */
export function askNames(sheet: Excel.Worksheet): Excel.NamedItemCollection {
  return sheet.names.load("items/name, items/formula, items/scope");
}

export function ownNames({ items }: Excel.NamedItemCollection): OwnNames {
  const own = items.filter(({ scope }) => scope === "Worksheet");
  return new Map(own.map(({ name, formula }) => [name, formula as string]));
}

/** So many of the blocks of a scenario's sheet make it one: a person may have deleted some names. */
const fewest = 3;

/**
 * Whether a sheet is a scenario: by its own names, which Excel copies with the sheet. Its custom properties are not copied.
 *
 * @example isScenario(new Map([["Programme", "=A!$A$1"], ["Costs", "=A!$A$9"], ["Results", "=A!$J$1"]])) // true
 * @example isScenario(new Map([["Costs", "=A!$A$9"]])) // false
 */
export function isScenario(names: OwnNames): boolean {
  return blockNames.filter((name) => names.has(name)).length >= fewest;
}

/**
 * The version of a scenario's format: what the sheet says, or else what its blocks are those of.
 *
 * @example versionIn("1", new Map([["Choices", "=A!$A$1"]])) // 1
 * @example versionIn(null, new Map([["Choices", "=A!$A$1"]])) // 2
 */
export function versionIn(said: string | null, names: OwnNames): number {
  if (said !== null) return Number(said);
  return names.has("Choices") ? 2 : 1;
}
