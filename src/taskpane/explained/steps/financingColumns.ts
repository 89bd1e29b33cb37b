import { isIdOf } from "../../../model/ids";
import { discountFactors, type Rate } from "../../../model/discounting";
import { financing, type Alternative, type FinancingWorking, type Plan } from "../../../model/financing";
import type { FinancingId } from "../../../model/financingMade";
import { ownFlow } from "../../../model/ownPayback";
import { cumulative } from "../../../model/payback";
import { taxOre } from "../../../model/taxOre";
import { summed, type Column, type Sign, type Speech, type Step, type Unit } from "../explanation";

/** The books that a way of financing is counted in. */
export interface Books {
  plan: Plan;
  discountRate: Rate;
  taxBase: readonly number[];
  /** All that falls for the municipality, in real prices, where that is asked for. */
  whole?: readonly number[];
}

/** Every intermediate sum of a way of financing, year by year. */
export function financingColumns(alternative: Alternative, { plan, discountRate, taxBase, whole = [] }: Books) {
  const years = financing(alternative, plan);
  const of = (amount: (year: (typeof years)[number]) => number) => years.map(amount);
  const factors = discountFactors(discountRate, years.length);
  const presentSavings = of(({ realSavings, year }) => realSavings * factors[year]!);
  const presentCost = of(({ cost, prices, year }) => (cost / prices) * factors[year]!);
  const realNet = ownFlow(years);
  const presentNet = realNet.map((net, year) => net * factors[year]!);
  const realWholeNet = of(({ cost, prices, year }) => (whole[year] ?? 0) - cost / prices);
  const presentWholeNet = realWholeNet.map((net, year) => net * factors[year]!);
  return {
    budgeted: of(({ budgeted }) => budgeted),
    need: of(({ need }) => need),
    programmeCost: of(({ programmeCost }) => programmeCost),
    cost: of(({ cost }) => cost),
    savings: of(({ savings }) => savings),
    harvested: of(({ harvested }) => harvested),
    kept: of(({ kept }) => kept),
    cover: of(({ cover }) => cover),
    burden: of(({ burden }) => burden),
    squeezed: of(({ squeezed }) => squeezed),
    result: of(({ result }) => result),
    fromReserve: of(({ fromReserve }) => fromReserve),
    balance: of(({ balance }) => balance),
    toRestore: of(({ toRestore }) => toRestore),
    exceptional: of(({ exceptional }) => exceptional),
    left: of(({ left }) => left),
    dispositions: [...plan.dispositions],
    returned: of(({ returned }) => returned),
    earmarked: of(({ earmarked }) => earmarked),
    taxBase: of(({ year }) => taxBase[year] ?? 0),
    ore: of(({ year, squeezed }) => taxOre(squeezed, taxBase[year] ?? 0) ?? 0),
    factor: factors,
    realSavings: of(({ realSavings }) => realSavings),
    realCost: of(({ cost, prices }) => cost / prices),
    realNet,
    presentSavings,
    presentCost,
    presentNet,
    cumulative: cumulative(presentNet),
    realWhole: of(({ year }) => whole[year] ?? 0),
    presentWhole: of(({ year }) => (whole[year] ?? 0) * factors[year]!),
    realWholeNet,
    presentWholeNet,
    cumulativeWhole: cumulative(presentWholeNet),
  };
}

export type FinancingColumns = ReturnType<typeof financingColumns>;
export type ColumnId = keyof FinancingColumns;

/** Sums of these would mean nothing: levels, factors, and what is a sum already. */
const notAdded: ReadonlySet<ColumnId> = new Set<ColumnId>([
  "need",
  "balance",
  "left",
  "earmarked",
  "taxBase",
  "ore",
  "factor",
  "cumulative",
  "cumulativeWhole",
]);

/** A column with its name, and its total where it has one. */
export function financingColumn(id: ColumnId, amounts: readonly number[], { say, words }: Speech): Column {
  const names: Partial<Record<ColumnId, string>> = { ...say.columns, ...words.tables.financing };
  const unit: Unit = id === "factor" ? "factor" : id === "ore" ? "ore" : "kronor";
  const column = { name: names[id]!, unit, amounts };
  return notAdded.has(id) ? column : summed(column.name, amounts, unit);
}

/** One year of a column, as a step. */
export function stepInYear(sign: Sign, id: ColumnId, year: number, all: FinancingColumns, speech: Speech): Step {
  const { name, unit } = financingColumn(id, all[id], speech);
  return { sign, name: speech.say.sums.inYear(name, String(year)), amount: all[id][year]!, unit };
}

/** An amount of a year of the books, as a step; what is marked before the first year is what was disposed. */
export function bookStep(
  sign: Sign,
  id: FinancingId,
  here: FinancingWorking,
  all: FinancingColumns,
  speech: Speech,
): Step {
  const { year } = here;
  if (id === "markBefore") {
    const disposed: Step = { sign, name: speech.say.sums.disposed, amount: here.markBefore, unit: "kronor" };
    return year === 0 ? disposed : stepInYear(sign, "earmarked", year - 1, all, speech);
  }
  if (id === "disposition") return stepInYear(sign, "dispositions", year, all, speech);
  if (!isIdOf(all, id)) throw new Error(`${id} has no column`);
  return stepInYear(sign, id, year, all, speech);
}
