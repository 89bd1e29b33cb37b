import { breakEven } from "./breakEven";
import { costsByAge } from "./costsByAge";
import type { CostTable } from "./costTable";
import { presentValue } from "./discounting";
import { purseByYear } from "./measureByYear";
import { purses, type Perspective } from "./perspective";
import type { Programme } from "./programmeInputs";

/**
 * Years between ordinary elections to the council (mandatperiod).
 *
 * @source Vallagen (2005:837) 1:3
 */
export const termOfOffice = 4;

/** What a measure costs and saves within some years, SEK in present value, and how many must succeed for it to break even. */
export interface BreakEvenWithin {
  years: number;
  cost: number;
  saved: number;
  /** What one person who succeeds saves within the years, on average over the intakes. */
  perPerson: number;
  /** Intakes that begin within the years. */
  intakes: number;
  /** Persons who must succeed in those intakes, unrounded; null where nobody's success saves anything within the years. */
  persons: number | null;
}

/**
 * What of a measure falls within some years: its intakes and its horizon are cut.
 *
 * @param programme the measure
 * @param years whole years from year 0
 * @example withinYears({ horizon: 9, intakes: 3 }, 4) // { "horizon": 4, "intakes": 3 }
 */
export function withinYears<Cut extends Pick<Programme, "horizon" | "intakes">>(programme: Cut, years: number): Cut {
  const { horizon, intakes } = programme;
  return { ...programme, horizon: Math.min(years, horizon), intakes: Math.min(years, intakes) };
}

/**
 * Break-even within some years (brytpunkt inom en tid), such as a term of office: what is paid and what is saved after them
 * counts as little as if it were not. An intake that begins later neither costs nor saves.
 *
 * @param programme the measure
 * @param costs what exclusion costs whom
 * @param whose the perspective, which bears the own cost or the whole
 * @param years whole years from year 0
 * @example breakEvenWithin(completeProgramme({ participants: 10, exclusionShare: 0.5, effect: 1, costPerParticipant: 10, intakes: 3, startAge: 20, horizon: 9, discountRate: 0, own: "City" }), { actors: ["City"], rows: [{ actor: 0, amount: 20, fromAge: 20, toAge: 64, share: 1, cashable: 0.5, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "cashable", 2) // { "years": 2, "cost": 200, "saved": 50, "perPerson": 5, "intakes": 2, "persons": 40 }
 */
export function breakEvenWithin(
  programme: Programme,
  costs: CostTable,
  whose: Perspective,
  years: number,
): BreakEvenWithin {
  const { discountRate } = programme;
  const value = (flow: readonly number[]) => presentValue(flow.slice(0, years), discountRate, 0);
  const { intakes } = withinYears(programme, years);
  const purse = purseByYear(programme, costsByAge(costs, programme.own), purses[whose]);
  const perPerson = value(purse.perPerson) / intakes;
  const cost = value(purse.cost);
  return { years, cost, saved: value(purse.saved), perPerson, intakes, persons: breakEven(cost, perPerson) };
}
