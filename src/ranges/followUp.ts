import type { Rate } from "../model/discounting";
import { Refusal } from "../model/refusal";
import { alignFlows, dated, namedFlow, refuseMissing, type NamedFlow } from "./alignedFlows";
import { anyNumber, yearNumber } from "./domains";
import { readRate } from "./rate";
import { readNumberArgument } from "./scalars";

/** Plan and outcome as they were read, and the calendar year that is year 0, or 0. */
export interface ReadFollowUp {
  planned: readonly number[];
  actual: readonly number[];
  known: number;
  rate: Rate;
  first: number;
}

/**
 * Plan and outcome, from the arguments of FOLLOWUP in their order. The outcome may end once the known years are there.
 *
 * @example readFollowUp([[[10, 10, 10]], [[9]], 1, null]).actual // [9]
 */
export function readFollowUp([plan, outcome, years, discountRate]: readonly unknown[]): ReadFollowUp {
  const planned = namedFlow(plan, "planned", anyNumber);
  const actual = namedFlow(outcome, "actual", anyNumber);
  const known = readNumberArgument(years, "known", yearNumber);
  const rate = readRate(discountRate, "discountRate", 0);
  const isByCalendar = planned.first > 0 || actual.first > 0;
  const read = isByCalendar ? byCalendar(planned, actual, known) : byNumber(planned, actual, known);
  const highest = read.planned.length;
  if (known > highest) throw new Refusal({ code: "too-high", at: { argument: "known" }, got: known, highest });
  return { ...read, known, rate };
}

/** Every year whose outcome is known stands in the outcome itself. */
function byCalendar(planned: NamedFlow, actual: NamedFlow, known: number) {
  const [plan = planned, outcome = actual] = dated([planned, actual]);
  const { flows, first } = alignFlows([plan, outcome]);
  for (let year = first; year < first + Math.min(known, flows[0]!.length); year++) {
    const stands = outcome.years ? outcome.years.has(year) : year === first;
    if (!stands) refuseMissing("actual", year);
  }
  return { planned: flows[0]!, actual: flows[1]!, first };
}

function byNumber(planned: NamedFlow, actual: NamedFlow, known: number) {
  const at = { argument: "actual" };
  const got = actual.amounts.length;
  const highest = planned.amounts.length;
  if (got > highest && !planned.isCut)
    throw new Refusal({ code: "too-many-years", at, got, other: "planned", highest });
  const lowest = known;
  if (got < known && known <= highest) throw new Refusal({ code: "too-few-years", at, got, other: "known", lowest });
  const filled = Array.from({ length: Math.max(got, highest) }, (_, year) => planned.amounts[year] ?? 0);
  return { planned: filled, actual: actual.amounts, first: 0 };
}
