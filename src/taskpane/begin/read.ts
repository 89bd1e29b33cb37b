import { recordOf } from "../../model/ids";
import { beginningWords } from "../../locales/beginningWords";
import { paneWords } from "../../locales/paneWords";
import { sentence } from "../../locales/sentence";
import { leastHorizon } from "../../model/costTable";
import { requiredInputs, usualProgramme } from "../../model/programmeInputs";
import type { Begun } from "../../stories/begunScenario";
import { fewestYears } from "../../stories/begunScenario";
import { ownBooks, sourceOfOwn } from "../../stories/ownBooks";
import type { ScenarioInput } from "../../stories/scenarioContent";
import { refusalOf } from "../inputs/refusal";
import { sortOf, typedValue } from "../kinds";
import { dividedCosts } from "./divided";
import {
  askedNumbers,
  figureWith,
  municipalityOf,
  priceYearOf,
  type AskedNumber,
  type CostField,
  type Draft,
  type Known,
} from "./draft";
import { suggestedFor, type Suggested } from "./suggested";

/** An answer that is missing or cannot be used, and why. */
export interface Wrong {
  field: AskedNumber | CostField | "place";
  message: string;
}

/** The value of a field with where it comes from: as typed, or as suggested where nobody has touched it. */
export function answerOf(id: AskedNumber, draft: Draft, known: Known): Suggested | Wrong {
  const { language } = known;
  const { must, story } = beginningWords[language];
  const typed = draft.numbers[id];
  if (typed === null) return suggestionFor(id, draft, known) ?? { field: id, message: must };
  const { block } = askedNumbers[id];
  const { kind } = sortOf(id, 0);
  const says = paneWords[language].inputs;
  const value = typedValue(typed, kind, language);
  if (typeof value !== "number") return { field: id, message: says.must[kind] };
  const fact = refusalOf({ block, id, low: null, high: null }, value);
  return fact ? { field: id, message: sentence(fact, language) } : { value, source: story.own };
}

/** What would stand in a field that nobody has touched. */
export function suggestionFor(id: AskedNumber, draft: Draft, known: Known): Suggested | null {
  return suggestedFor(id, draft, known, (other) => {
    const answer = answerOf(other, draft, known);
    return "value" in answer ? answer.value : null;
  });
}

/** The shortest period in which a cost can be lowered, where it is longer than what is answered. */
export interface TooShort {
  /** Null: those who take part are older than every age that costs. */
  least: number | null;
  lastAge: number;
  firstAge: number;
}

/** Whether ages and horizon meet; null where they do, and while it cannot be said. */
export function tooShort(draft: Draft, known: Known): TooShort | null {
  const [start, horizon] = [answerOf("startAge", draft, known), answerOf("horizon", draft, known)];
  const divided = dividedCosts(draft, known, lifetimeOf(draft, known));
  if (!("value" in start) || !("value" in horizon) || !("costs" in divided)) return null;
  const rows = divided.costs.filter(({ amount }) => amount > 0);
  const least = leastHorizon({ rows }, { startAge: start.value, lag: usualProgramme.programmeYears });
  if (least !== null && horizon.value >= least) return null;
  const firstAge = Math.min(...rows.map(({ fromAge }) => fromAge));
  return { least, lastAge: start.value + horizon.value - 1, firstAge };
}

function lifetimeOf(draft: Draft, known: Known): number | null {
  const answer = answerOf("lifetimeCost", draft, known);
  return "value" in answer ? answer.value : null;
}

/** The scenario that the answers make, or what is wrong with them, in the order in which they are asked. */
export function begunOf(draft: Draft, known: Known): Begun | Wrong[] {
  const { language, thisYear, own } = known;
  const { place, story } = beginningWords[language];
  const municipality = municipalityOf(draft);
  const wrong: Wrong[] = [];
  if (!municipality && !(draft.isOther && draft.place.trim() !== "")) {
    wrong.push({ field: "place", message: draft.place.trim() === "" ? beginningWords[language].must : place.unknown });
  }
  const read = (id: AskedNumber): ScenarioInput => {
    const answer = answerOf(id, draft, known);
    if ("value" in answer) return answer;
    wrong.push(answer);
    return { value: 0 };
  };
  const cohort = {
    cohortSize: read("cohortSize"),
    cohortAge: read("cohortAge"),
    cohortShare: read("cohortShare"),
    lifetimeCost: read("lifetimeCost"),
  };
  const programme = recordOf(requiredInputs, read);
  const divided = dividedCosts(draft, known, lifetimeOf(draft, known));
  if (!("costs" in divided)) wrong.push(divided);
  if (wrong.length > 0 || !("costs" in divided)) return wrong;
  const name = municipality?.name ?? draft.place.trim();
  const years = Math.max(fewestYears, Number(programme.horizon.value));
  const rate = municipality && figureWith("taxRate", municipality, known);
  return {
    name: draft.name.trim() === "" ? name : draft.name.trim(),
    place: name,
    priceYear: priceYearOf({ thisYear }),
    yearZero: thisYear,
    effectBasis: draft.finding !== null && draft.numbers.effect === null ? "comparison" : null,
    cohort,
    taxRate: rate
      ? {
          value: Number(rate.value),
          source: rate.isOwn ? sourceOfOwn(rate, language) : story.rates(rate.source, rate.year),
        }
      : null,
    programme,
    ...divided,
    books: municipality ? ownBooks(municipality, own, thisYear, years, language) : null,
  };
}
