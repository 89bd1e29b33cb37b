import { prioritise } from "../model/prioritise";
import { readApplications } from "../ranges/applications";
import { notNegative } from "../ranges/domains";
import { readNumberArgument } from "../ranges/scalars";
import { headings } from "./headings";
import { errorFor, inCell } from "./inCell";

/**
 * Which applications a limited budget should grant: the set worth the most that it is enough for.
 *
 * @customfunction PRIORITISE
 * @param measures Three columns: name, cost, net present value (the cost already deducted); at most 40 rows
 * @param budget SEK
 * @returns Table: Measure, Cost, Value, Value per krona, Order, Granted, Cost to date
 */
export function PRIORITISE(measures: any[][], budget: any): any[][] {
  const id = "PRIORITISE";
  return inCell(id, () => {
    const read = readApplications(measures, "measures");
    const rows = prioritise(read, readNumberArgument(budget, "budget", notNegative));
    return [
      Object.values(headings().prioritise),
      ...rows.map(({ name, cost, value, valuePerKrona, order, granted, costToDate }) => [
        name,
        cost,
        value,
        valuePerKrona ?? errorFor({ code: "no-cost" }, id),
        order,
        granted ? 1 : 0,
        costToDate,
      ]),
    ];
  });
}
