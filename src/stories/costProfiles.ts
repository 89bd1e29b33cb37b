import { ages, bullyingActors, calculator, luleaActors } from "../catalogue/cohorts";
import type { Figure } from "../catalogue/figure";
import type { Language } from "../locales/language";
import { formatNumber } from "../locales/numbers";
import { storyWords, type StoryWords } from "../locales/storyWords";
import { tables as english } from "../locales/en/tables";
import { tables as swedish } from "../locales/sv/tables";
import { sourceOf } from "./cohortSheet";

/** What a kind of exclusion costs whom at which ages: a cost table to begin from and to change. */
export interface CostProfile {
  id: string;
  title: string;
  /** One sentence of what the profile says. */
  says: string;
  /** What is printed somewhere. */
  known: string;
  /** What nobody has printed, and could be wrong. */
  reconstructed: string;
  rows: ProfileRow[];
}

/** A row of a profile: the ten columns of a cost table, the code of the catalogue, the source and its grade, a note. */
export interface ProfileRow {
  cells: CostCells;
  code: string;
  source: string;
  grade: Figure["grade"];
  note: string;
}

/** The columns of a cost table in the contract's order. */
type CostCells = [
  actor: string,
  amount: number,
  from: number,
  to: number,
  share: number,
  cashable: number,
  low: number,
  high: number,
  kind: string,
  priceYear: number,
];

/** The catalogue's code of the yearly cost that both profiles divide. */
const yearlyCost = "exclusion-generic-year";

/**
 * The published 350 000 × 45 years (a reconstruction) by Luleå's actor shares, and as a contrast by those of the bullying study:
 * shares are an input of each profile, never a constant.
 */
export function costProfiles(language: Language): CostProfile[] {
  return [profile("general", luleaActors, language), profile("bullying", bullyingActors, language)];
}

function profile(
  id: "general" | "bullying",
  parts: Partial<Record<keyof StoryWords["actors"], Figure>>,
  language: Language,
): CostProfile {
  const words = storyWords(language);
  const { cashableNote, kindNote, ...say } = words.costProfiles;
  const kinds = (language === "sv" ? swedish : english).kinds;
  const actors = Object.entries(parts) as [keyof StoryWords["actors"], Figure][];
  let sum = 0;
  for (const [, part] of actors) sum += part.value;
  const rows = actors.map(([actor, part]): ProfileRow => {
    const amount = (calculator.yearlyCost.value * part.value) / sum;
    const kind = actor === "socialInsurance" ? kinds.transfer : kinds.real;
    const priceYear = calculator.yearlyCost.priceYear;
    return {
      cells: [words.actors[actor], amount, ages.from, ages.to, 1, 0, 0, 0, kind, priceYear],
      code: yearlyCost,
      source: sourceOf(part),
      grade: calculator.yearlyCost.grade,
      note: `${cashableNote} ${kindNote}`,
    };
  });
  const yearly = formatNumber(calculator.yearlyCost.value, "kronor", language);
  const { title, says, known, reconstructed } = say[id];
  return {
    id,
    title,
    says: says(yearly, ages.from, ages.to),
    known,
    reconstructed: reconstructed(yearly, ages.from, ages.to),
    rows,
  };
}
