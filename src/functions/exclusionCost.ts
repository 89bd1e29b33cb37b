import { exclusionCost, exclusionCostByActor, exclusionCostByAge } from "../model/exclusionCost";
import { Refusal } from "../model/refusal";
import { readAgeing, readCostTableOnly, readLifetimeCost } from "../ranges/ageing";
import { readCostTable } from "../ranges/costTable";
import { notNegative } from "../ranges/domains";
import { readNumberArgument } from "../ranges/scalars";
import { actorTable, headings } from "./headings";
import { errorFor, inCell, type Table } from "./inCell";

/**
 * What exclusion costs: the sum over the ages of a cost table. Gross, without any measure.
 *
 * @customfunction EXCLUSIONCOST
 * @param excluded Persons, e.g. the result of EXCLUDED
 * @param costs Cost table (actor, SEK per person and year, from age, to age …), or one number: lifetime cost per person
 * @param [startAge] Age that costs are discounted to; earlier ages are not counted. Needed with a rate, growth or exit
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param [growth] Real growth of unit costs per year
 * @param [exitRate] Share that each year recovers, moves or dies
 * @returns SEK
 */
export function EXCLUSIONCOST(
  excluded: any,
  costs: any[][],
  startAge?: any,
  discountRate?: any[][],
  growth?: any,
  exitRate?: any,
): any {
  return inCell("EXCLUSIONCOST", () => {
    const persons = readNumberArgument(excluded, "excluded", notNegative);
    const ageing = { startAge, discountRate, growth, exitRate };
    const perPerson = readLifetimeCost(costs, ageing);
    if (perPerson !== null) return persons * perPerson;
    const table = readCostTable(costs, "costs");
    return exclusionCost(persons, table, readAgeing(table, ageing));
  });
}

/**
 * What exclusion costs each actor, undiscounted and as present value.
 *
 * @customfunction EXCLUSIONCOST.BYACTOR
 * @param excluded Persons, e.g. the result of EXCLUDED
 * @param costs Cost table: actor, SEK per person and year, from age, to age …
 * @param [startAge] Age that costs are discounted to; earlier ages are not counted. Needed with a rate, growth or exit
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param [growth] Real growth of unit costs per year
 * @param [exitRate] Share that each year recovers, moves or dies
 * @returns Table: Actor, Undiscounted, Present value, Share; the last row is the total
 */
export function EXCLUSIONCOST_BYACTOR(
  excluded: any,
  costs: any[][],
  startAge?: any,
  discountRate?: any[][],
  growth?: any,
  exitRate?: any,
): any[][] {
  const name = "EXCLUSIONCOST.BYACTOR";
  return inCell(name, () => {
    const persons = readNumberArgument(excluded, "excluded", notNegative);
    const table = readCostTableOnly(costs);
    const actors = exclusionCostByActor(
      persons,
      table,
      readAgeing(table, { startAge, discountRate, growth, exitRate }),
    );
    if (actors.length === 0) throw new Refusal({ code: "nothing-to-show" });
    const total = { actor: headings().actorTable.total, undiscounted: 0, presentValue: 0 };
    for (const actor of actors) {
      total.undiscounted += actor.undiscounted;
      total.presentValue += actor.presentValue;
    }
    const words = headings().exclusionCostByActor;
    const rows: Table = [...actors, total].map(({ actor, undiscounted, presentValue }) => [
      actor,
      undiscounted,
      presentValue,
      total.presentValue === 0 ? errorFor({ code: "zero-total" }, name) : presentValue / total.presentValue,
    ]);
    return [[words.actor, words.undiscounted, words.presentValue, words.share], ...rows];
  });
}

/**
 * What exclusion costs year by year of the persons' lives, by actor, as present values.
 *
 * @customfunction EXCLUSIONCOST.BYAGE
 * @param excluded Persons, e.g. the result of EXCLUDED
 * @param costs Cost table: actor, SEK per person and year, from age, to age …
 * @param [startAge] Age that costs are discounted to; earlier ages are not counted. Needed with a rate, growth or exit
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param [growth] Real growth of unit costs per year
 * @param [exitRate] Share that each year recovers, moves or dies
 * @returns Table: Age, one column an actor, Total
 */
export function EXCLUSIONCOST_BYAGE(
  excluded: any,
  costs: any[][],
  startAge?: any,
  discountRate?: any[][],
  growth?: any,
  exitRate?: any,
): any[][] {
  return inCell("EXCLUSIONCOST.BYAGE", () => {
    const persons = readNumberArgument(excluded, "excluded", notNegative);
    const table = readCostTableOnly(costs);
    const byAge = exclusionCostByAge(persons, table, readAgeing(table, { startAge, discountRate, growth, exitRate }));
    if (byAge.rows.length === 0) throw new Refusal({ code: "nothing-to-show" });
    return actorTable(byAge, "age");
  });
}
