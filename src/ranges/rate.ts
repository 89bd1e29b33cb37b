import type { Rate, RateStep } from "../model/discounting";
import { Refusal } from "../model/refusal";
import { cellsOf, isBlank, isHeader, isLeftOut, numberIn } from "./cells";
import { rate as rateDomain, yearNumber } from "./domains";

/**
 * A discount rate: one number, or two columns *from year | rate* sorted by year.
 *
 * A first header row is skipped, and so are later rows of blanks or 0; a first row 0 | rate is a row.
 *
 * @example readRate([["From", "Rate"], [1, 0.035], [31, 0.03], [null, null]], "discountRate") // [{ "from": 1, "rate": 0.035 }, { "from": 31, "rate": 0.03 }]
 */
export function readRate(given: unknown, argument: string, usual?: number): Rate {
  if (isLeftOut(given)) {
    if (usual === undefined) throw new Refusal({ code: "missing", at: { argument } });
    return usual;
  }
  const cells = cellsOf(given);
  const columns = cells[0]?.length ?? 0;
  if (cells.length === 1 && columns === 1) return rateDomain(numberIn(cells[0]![0], { argument }), { argument });
  if (columns !== 2) throw new Refusal({ code: "schedule-shape", at: { argument }, rows: cells.length, columns });
  const steps: RateStep[] = [];
  cells.forEach(([from, rate], index) => {
    const row = index + 1;
    if (index === 0 && isHeader(from) && isHeader(rate)) return;
    if (index > 0 && isBlank(from) && isBlank(rate)) return;
    const place = (column: number) => ({ argument, row, column });
    const step = {
      from: yearNumber(numberIn(from, place(1)), place(1)),
      rate: rateDomain(numberIn(rate, place(2)), place(2)),
    };
    const after = steps.at(-1);
    if (after && step.from < after.from) {
      throw new Refusal({ code: "schedule-unsorted", at: place(1), got: step.from, after: after.from });
    }
    steps.push(step);
  });
  return steps;
}

/** Whether a rate is 0 in every year, so that nothing hangs on the age that is discounted to. */
export function isZeroRate(rate: Rate): boolean {
  return typeof rate === "number" ? rate === 0 : rate.every((step) => step.rate === 0);
}
