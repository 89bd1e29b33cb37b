import type { Holds, InputRecord } from "../model/input";
import { programmeInputs } from "../model/programmeInputs";
import { termInputs } from "../model/terms";
import type { Language } from "../locales/language";
import { exactNumber, readNumber, signs } from "../locales/numbers";

/** What an input holds, which decides how it is written, its unit and whether it has a slider. */
export type Kind = "persons" | "kronor" | "anyKronor" | "share" | "rate" | "whole" | "year" | "number" | "text";
export type Group = "people" | "money" | "time" | "terms" | "fund" | "downturn" | "cohort" | "other";

interface Sort {
  kind: Kind;
  group: Group;
}

/** As the records have them; whole numbers are written alike, whatever they count. */
function sortsOf(table: Readonly<Record<string, InputRecord>>): Record<string, Sort> {
  const whole: ReadonlySet<Holds> = new Set(["age", "year", "gap", "length"]);
  const sorts = Object.entries(table).map(([id, { holds, group }]) => [
    id,
    { kind: whole.has(holds) ? "whole" : holds, group },
  ]);
  return Object.fromEntries(sorts) as Record<string, Sort>;
}

const sorts: Record<string, Sort> = {
  effectBasis: { kind: "text", group: "people" },
  priceYear: { kind: "year", group: "money" },
  yearZero: { kind: "year", group: "time" },
  termYears: { kind: "whole", group: "time" },
  ...sortsOf(programmeInputs),
  ...sortsOf(termInputs),
  opening: { kind: "kronor", group: "fund" },
  opening2: { kind: "kronor", group: "fund" },
  opening3: { kind: "kronor", group: "fund" },
  fundRule: { kind: "text", group: "fund" },
  repaymentShare: { kind: "share", group: "fund" },
  repaymentDelay: { kind: "whole", group: "fund" },
  repaymentYears: { kind: "whole", group: "fund" },
  lastRepaying: { kind: "whole", group: "fund" },
  queue: { kind: "text", group: "fund" },
  firstYear: { kind: "whole", group: "downturn" },
  lastYear: { kind: "whole", group: "downturn" },
  lowerResult: { kind: "kronor", group: "downturn" },
  needUp: { kind: "share", group: "downturn" },
  cohortSize: { kind: "persons", group: "cohort" },
  cohortShare: { kind: "share", group: "cohort" },
  lifetimeCost: { kind: "kronor", group: "cohort" },
  cohortAge: { kind: "whole", group: "cohort" },
  earnings: { kind: "kronor", group: "cohort" },
  taxRate: { kind: "share", group: "cohort" },
  employmentGap: { kind: "share", group: "cohort" },
  equalised: { kind: "share", group: "cohort" },
  workFrom: { kind: "whole", group: "cohort" },
  workTo: { kind: "whole", group: "cohort" },
  costUp: { kind: "share", group: "downturn" },
};

/** The groups of the form in the order they are shown; a fund and a downturn are asked for in views of their own. */
export const groups: readonly Exclude<Group, "fund" | "downturn">[] = [
  "people",
  "money",
  "time",
  "terms",
  "cohort",
  "other",
];

/** The kind and group of an input by its id; a row that is not known is a number among the others. */
export function sortOf(id: string | null, value: unknown): Sort {
  const known = id === null ? undefined : sorts[id];
  return known ?? { kind: typeof value === "string" ? "text" : "number", group: "other" };
}

/** A value as a person would type it, with all its digits: 0.128 is "12,8 %" in Swedish. */
export function typedText(value: string | number | boolean, kind: Kind, language: Language): string {
  if (typeof value !== "number") return String(value);
  if (kind === "year") return String(value);
  if (!isPercent(kind)) return exactNumber(value, language);
  return exactNumber(value * 100, language) + signs[language].percent;
}

/** What was typed, as a value for the cell, or null where it cannot be read as what the input holds. */
export function typedValue(text: string, kind: Kind, language: Language): string | number | null {
  if (kind === "text") return text.trim() === "" || text.trim().startsWith("=") ? null : text.trim();
  return readNumber(text, language);
}

/** Whether an input may be left empty, which says that there is none. */
export function mayBeEmpty(id: string | null): boolean {
  return id === "lastRepaying" || id === "opening2" || id === "opening3";
}

/** Whether an input is a part of a whole, which is written in per cent. */
export function isPercent(kind: Kind): boolean {
  return kind === "share" || kind === "rate";
}
