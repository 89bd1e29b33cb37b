import { idsOf, recordOf } from "../model/ids";
import { mayHaveRange, type Holds, type InputRecord } from "../model/input";
import { programmeInputs } from "../model/programmeInputs";
import { termInputs } from "../model/terms";
import type { Format } from "../locales/numbers";
import type { StoryWords } from "../locales/storyWords";
import type { ScenarioContent } from "./scenarioContent";
import type { BooksColumn } from "./scenarioFormat";

/** How an input stands on the sheet: its number format, unit, remark, and whether it can have a range. */
export interface InputLook {
  format: Format;
  unit: string;
  remark?: string;
  hasRange: boolean;
}

const formats: Record<Holds, Format> = {
  persons: "persons",
  kronor: "kronor",
  anyKronor: "kronor",
  share: "share",
  rate: "rate",
  age: "whole",
  year: "whole",
  gap: "whole",
  length: "whole",
  text: "whole",
};

function lookOf({ scenario: { units, notes } }: StoryWords, id: string, { holds, unit }: InputRecord): InputLook {
  const remarks: Readonly<Record<string, string>> = notes;
  return {
    format: formats[holds],
    unit: unit === null ? "" : units[unit],
    remark: remarks[id],
    hasRange: mayHaveRange(holds),
  };
}

/** The rows of the programme in their order. */
export function programmeLooks(words: StoryWords): Record<keyof ScenarioContent["programme"], InputLook> {
  return recordOf(idsOf(programmeInputs), (id) => lookOf(words, id, programmeInputs[id]));
}

/** The rows of the terms in their order: shares in whole per cent, and no ranges. A target is added by whoever has one. */
export function termsLooks(words: StoryWords): Record<keyof ScenarioContent["terms"], InputLook> {
  const rows = idsOf(termInputs).filter((id) => id !== "target");
  return recordOf(rows, (id): InputLook => {
    const record: InputRecord = termInputs[id];
    const look = lookOf(words, id, record);
    return { ...look, format: record.holds === "share" ? "wholeShare" : look.format, hasRange: false };
  });
}

/** The row of a target, where there is one. */
export function targetLook(words: StoryWords): InputLook {
  return { ...lookOf(words, "target", termInputs.target), hasRange: false };
}

/** The rows of the downturn in their order. */
export function downturnLooks({ scenario }: StoryWords): Record<keyof ScenarioContent["downturn"], InputLook> {
  const { units, notes } = scenario;
  const look = (format: Format, unit: string, remark?: string) => ({ format, unit, remark, hasRange: false });
  return {
    firstYear: look("whole", units.year),
    lastYear: look("whole", units.year),
    lowerResult: look("kronor", units.sek, notes.downturnResult),
    needUp: look("wholeShare", units.share, notes.needUp),
    costUp: look("wholeShare", units.share),
  };
}

export const booksFormats: Record<BooksColumn, Format> = {
  year: "whole",
  ownCost: "kronor",
  ownSavings: "kronor",
  result: "kronor",
  taxes: "kronor",
  dispositions: "kronor",
  taxBase: "kronor",
};

/** The rows of APPRAISE, in its order. */
export const appraisalFormats: readonly (Format | undefined)[] = [
  "years",
  "kronor",
  "kronor",
  "kronor",
  "kronor",
  "exact",
  "years",
  "years",
  "exact",
  "share",
  "share",
  undefined,
];

/** The rows of FINANCING.COMPARE, in its order. */
export const comparisonFormats: readonly Format[] = [
  "kronor",
  "kronor",
  "kronor",
  "kronor",
  "kronor",
  "kronor",
  "whole",
  "whole",
  "kronor",
  "kronor",
  "kronor",
  "whole",
  "whole",
  "wholeShare",
  "kronor",
  "kronor",
  "kronor",
  "kronor",
  "kronor",
  "share",
];
