import { ages, calculator } from "../../catalogue/cohorts";
import { movedTo } from "../../catalogue/chosenCosts";
import { beginningWords } from "../../locales/beginningWords";
import { exactNumber, readNumber } from "../../locales/numbers";
import { storyWords } from "../../locales/storyWords";
import { costProfiles, costsIn } from "../../stories/costProfiles";
import type { ScenarioCost } from "../../stories/scenarioContent";
import { isAge } from "../sources/insertion";
import { ownPayers, priceYearOf, type CostField, type Draft, type Known } from "./draft";

/** The rows of costs, and the own actor among them. */
export interface Divided {
  costs: ScenarioCost[];
  own: string;
}

/** A field of the fourth question that cannot be used, and why. */
interface WrongCost {
  field: CostField;
  message: string;
}

/**
 * What exclusion costs whom, as the answers divide it.
 *
 * @param lifetime SEK per person in all; null while it cannot be read
 */
export function dividedCosts(draft: Draft, known: Known, lifetime: number | null): Divided | WrongCost {
  const { costs: say } = beginningWords[known.language];
  const { actors } = storyWords[known.language];
  const cashable = cashableOf(draft, known);
  if (typeof cashable !== "number") return cashable;
  if (draft.division === "own") return ownRows(draft, known, cashable);
  const amount = lifetime ?? 0;
  if (draft.division === "later") return { costs: undivided(amount, known), own: say.actors.municipality };
  const profile = costProfiles(known.language).find(({ id }) => id === draft.division)!;
  const moved = costsIn(profile.costs, priceYearOf(known), known.language) ?? profile.costs;
  const rows = scaled(moved, profile.title, amount, known);
  const isOwn = ({ actor }: ScenarioCost) => actor === actors.municipality;
  return { costs: rows.map((row) => (isOwn(row) ? { ...row, cashable } : row)), own: actors.municipality };
}

/** The share of the municipality's part that can be taken home; left empty it is 0. */
function cashableOf({ costs }: Draft, { language }: Known): number | WrongCost {
  if (costs.cashable.trim() === "") return 0;
  const share = readNumber(costs.cashable, language);
  const isShare = share !== null && share >= 0 && share <= 1;
  return isShare ? share : { field: "cashable", message: beginningWords[language].costs.share };
}

/** A profile's rows for another cost per person than the profile divides; its own rows where it is the same. */
function scaled(rows: readonly ScenarioCost[], title: string, lifetime: number, known: Known): ScenarioCost[] {
  const { value, priceYear } = calculator.lifetimeCost;
  const published = movedTo({ amount: value, priceYear }, priceYearOf(known))?.amount ?? value;
  if (Math.abs(lifetime - published) < 1) return [...rows];
  const { story } = beginningWords[known.language];
  const source = story.scaled(title, exactNumber(lifetime, known.language));
  return rows.map((row) => ({ ...row, code: "", amount: (row.amount * lifetime) / published, source }));
}

/** The whole cost as one that no payer has yet, and a row of nothing for the municipality. */
function undivided(lifetime: number, known: Known): ScenarioCost[] {
  const { costs: say, story } = beginningWords[known.language];
  const row = (actor: string, amount: number): ScenarioCost => ({
    actor,
    amount,
    fromAge: ages.from,
    toAge: ages.to,
    share: 1,
    cashable: 0,
    isTransfer: false,
    priceYear: priceYearOf(known),
    source: story.notDivided,
  });
  const years = ages.to - ages.from + 1;
  return [row(say.actors.municipality, 0), row(story.undivided, lifetime / years)];
}

/** The rows of one's own figures; a payer without an amount has none. */
function ownRows({ costs }: Draft, known: Known, cashable: number): Divided | WrongCost {
  const { language } = known;
  const { costs: say, story } = beginningWords[language];
  const [from, to] = [readNumber(costs.from, language), readNumber(costs.to, language)];
  if (!isAge(from) || !isAge(to) || from > to) return { field: "from", message: say.ages };
  const rows: ScenarioCost[] = [];
  for (const payer of ownPayers) {
    const typed = costs[payer].trim();
    const amount = typed === "" ? 0 : readNumber(typed, language);
    if (amount === null || amount < 0 || (payer === "municipality" && amount === 0)) {
      return { field: payer, message: payer === "municipality" ? say.must : say.amountMust };
    }
    if (amount === 0) continue;
    rows.push({
      actor: say.actors[payer],
      amount,
      fromAge: from,
      toAge: to,
      share: 1,
      cashable: payer === "municipality" ? cashable : 0,
      isTransfer: false,
      priceYear: priceYearOf(known),
      source: story.own,
    });
  }
  return { costs: rows, own: say.actors.municipality };
}
