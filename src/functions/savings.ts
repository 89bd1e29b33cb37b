import { savings } from "../model/savings";
import { readCostTable } from "../ranges/costTable";
import { readCourse } from "../ranges/course";
import { notNegative } from "../ranges/domains";
import { readNumberArgument } from "../ranges/scalars";
import { actorTable } from "./headings";
import { inCell } from "./inCell";

/**
 * Costs avoided by actor and year, undiscounted.
 *
 * @customfunction SAVINGS
 * @param averted Persons who avoid exclusion
 * @param costs Cost table: actor, SEK per person and year, from age, to age, share, cashable share …
 * @param startAge Age of the participants in year 0
 * @param years How many years are counted
 * @param [lag] Whole years without effect, counted from year 0
 * @param [dropOff] Share of the effect that disappears each year
 * @param [growth] Real growth of unit costs per year
 * @param [cashableOnly] TRUE: only the part that can be taken home as lower spending
 * @param [cashableLag] Whole years from when the effect begins until it can be taken home; with cashableOnly
 * @returns Table: Year, one column an actor, Total
 */
export function SAVINGS(
  averted: any,
  costs: any[][],
  startAge: any,
  years: any,
  lag?: any,
  dropOff?: any,
  growth?: any,
  cashableOnly?: any,
  cashableLag?: any,
): any[][] {
  return inCell("SAVINGS", () => {
    const course = readCourse([startAge, years, lag, dropOff, growth, cashableOnly, cashableLag]);
    const persons = readNumberArgument(averted, "averted", notNegative);
    return actorTable(savings(persons, readCostTable(costs, "costs"), course), "year");
  });
}
