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

/** The rows of the programme in their order. */
export function programmeLooks({ scenario }: StoryWords): Record<keyof ScenarioContent["programme"], InputLook> {
  const { units, notes } = scenario;
  const ranged = (format: Format, unit: string, remark?: string) => ({ format, unit, remark, hasRange: true });
  const plain = (unit: string, remark?: string) => ({ format: "whole" as const, unit, remark, hasRange: false });
  return {
    participants: ranged("persons", units.persons),
    exclusionShare: ranged("share", units.share),
    effect: ranged("share", units.share, notes.effect),
    retention: ranged("share", units.share),
    deadweight: ranged("share", units.share, notes.deadweight),
    displacement: ranged("share", units.share),
    costPerParticipant: ranged("kronor", units.sek),
    fixedCost: ranged("kronor", units.sek),
    programmeYears: plain(units.years),
    intakes: plain(units.years),
    startAge: plain(units.age),
    horizon: plain(units.years),
    lag: plain(units.years, notes.lag),
    dropOff: ranged("share", units.perYear, notes.dropOff),
    growth: ranged("rate", units.perYear),
    discountRate: ranged("rate", units.perYear, notes.discountRate),
    own: plain("", notes.own),
    moveOut: ranged("share", units.perYear),
    capitalReturn: ranged("rate", units.perYear, notes.capitalReturn),
  };
}

/** The rows of the terms in their order. */
export function termsLooks({ scenario }: StoryWords): Record<keyof ScenarioContent["terms"], InputLook> {
  const { units, notes } = scenario;
  const look = (format: Format, unit: string, remark?: string) => ({ format, unit, remark, hasRange: false });
  return {
    disposed: look("kronor", units.sek),
    openingReserve: look("kronor", units.sek),
    openingEquity: look("kronor", units.sek),
    frameCut: look("wholeShare", units.share, notes.frameCut),
    savingsReturned: look("wholeShare", units.share, notes.savingsReturned),
    returnFrom: look("whole", units.year),
    outcomeShare: look("wholeShare", units.share),
    outcomePremium: look("wholeShare", units.share, notes.outcomePremium),
    priceGrowth: look("rate", units.perYear, notes.priceGrowth),
  };
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
];
