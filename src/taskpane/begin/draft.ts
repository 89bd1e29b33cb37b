import { idsOf, recordOf } from "../../model/ids";
import { findFigure, figuresOf, type FoundFigure } from "../../catalogue/findFigures";
import { findMunicipality, type Municipality } from "../../catalogue/municipality";
import type { OwnFigure } from "../../catalogue/ownFigure";
import { lastPriceYear } from "../../catalogue/priceMove";
import type { Language } from "../../locales/language";

/** The answers that are a number in a field of their own, and the input that each becomes. */
export const askedNumbers = {
  cohortSize: { block: "Cohort", id: "cohortSize" },
  cohortAge: { block: "Cohort", id: "cohortAge" },
  cohortShare: { block: "Cohort", id: "cohortShare" },
  lifetimeCost: { block: "Cohort", id: "lifetimeCost" },
  effect: { block: "Programme", id: "effect" },
  participants: { block: "Programme", id: "participants" },
  exclusionShare: { block: "Programme", id: "exclusionShare" },
  costPerParticipant: { block: "Programme", id: "costPerParticipant" },
  startAge: { block: "Programme", id: "startAge" },
  horizon: { block: "Programme", id: "horizon" },
} as const;
export type AskedNumber = keyof typeof askedNumbers;

/** The payers of one's own figures, and what else the fourth question asks for in fields. */
export const ownPayers = ["municipality", "region", "state"] as const;
export type OwnPayer = (typeof ownPayers)[number];
export type CostField = OwnPayer | "from" | "to" | "cashable";

/** How exclusion's cost is divided: as in a profile, by own figures, or not yet. */
export type Division = "general" | "bullying" | "own" | "later";

/** What a person has typed and chosen so far; a field that nobody has touched holds null, and its suggestion stands. */
export interface Draft {
  place: string;
  /** The place is none of the municipalities, and is to be taken all the same. */
  isOther: boolean;
  name: string;
  numbers: Readonly<Record<AskedNumber, string | null>>;
  /** The code of the finding that the effect is taken from. */
  finding: string | null;
  division: Division;
  costs: Readonly<Record<CostField, string>>;
}

export const emptyDraft: Draft = {
  place: "",
  isOther: false,
  name: "",
  numbers: recordOf(idsOf(askedNumbers), () => null),
  finding: null,
  division: "general",
  costs: { municipality: "", region: "", state: "", from: "20", to: "64", cashable: "" },
};

/** What is known besides what was typed. */
export interface Known {
  /** The figures that the municipality has brought itself. */
  own: readonly OwnFigure[];
  /** The calendar's. */
  thisYear: number;
  language: Language;
}

/** The municipality that is meant; undefined where none is, or none yet. */
export function municipalityOf({ place, isOther }: Pick<Draft, "place" | "isOther">): Municipality | undefined {
  return isOther || place.trim() === "" ? undefined : findMunicipality(place);
}

/** The year whose prices a new scenario is in: this year's, or the last that amounts can be moved to. */
export function priceYearOf({ thisYear }: Pick<Known, "thisYear">): number {
  return Math.min(thisYear, lastPriceYear());
}

/** The latest figure of a municipality by its id, its own first. */
export function figureWith(
  id: string,
  municipality: Municipality,
  { own }: Pick<Known, "own">,
): FoundFigure | undefined {
  return findFigure(id, figuresOf(municipality, own));
}
