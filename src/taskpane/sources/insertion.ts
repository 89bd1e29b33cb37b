import type { FoundCost } from "../../catalogue/findCosts";
import type { Language } from "../../locales/language";
import { exactNumber, readNumber } from "../../locales/numbers";
import { payerName } from "../../locales/unitCostWords";
import { timesAYear, type Insertion } from "../../stories/insertedCost";
import type { Scenario } from "../../workbook/scenario";

/** What a person types before a unit cost is inserted. */
export interface Typed {
  actor: string;
  times: string;
  fromAge: string;
  toAge: string;
}

/** What stands in the form at first; a number of days or visits is for the person to say. */
export function proposed({ cost }: FoundCost, { costs }: Pick<Scenario, "costs">, language: Language): Typed {
  const times = timesAYear(cost.per);
  const first = costs[0]?.cells;
  return {
    actor: payerName(cost.payer, language),
    times: times === null ? "" : exactNumber(times, language),
    fromAge: first ? String(first[2]) : "",
    toAge: first ? String(first[3]) : "",
  };
}

/** What was typed, as an insertion; or the first thing that is wrong with it. */
export function understood(
  typed: Typed,
  priceYear: number,
  language: Language,
): { insertion: Insertion } | { wrong: "actor" | "times" | "ages" } {
  const actor = typed.actor.trim();
  if (actor === "" || /^[=+\-@]/.test(actor)) return { wrong: "actor" };
  const times = readNumber(typed.times, language);
  if (times === null || times <= 0) return { wrong: "times" };
  const [fromAge, toAge] = [readNumber(typed.fromAge, language), readNumber(typed.toAge, language)];
  if (!isAge(fromAge) || !isAge(toAge) || fromAge > toAge) {
    return { wrong: "ages" };
  }
  return { insertion: { timesAYear: times, fromAge, toAge, priceYear } };
}

const oldest = 130;

/** Whether a number that was read is an age. */
export function isAge(age: number | null): age is number {
  return age !== null && Number.isInteger(age) && age >= 0 && age <= oldest;
}
