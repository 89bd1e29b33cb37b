import { discountFactors, type Rate } from "../../../model/discounting";
import { financing, type Alternative, type Plan } from "../../../model/financing";
import { taxOre } from "../../../model/taxOre";
import { summed, type Column, type Sign, type Speech, type Step, type Unit } from "../explanation";
import { cumulativeOf } from "./paybackSteps";

/** The books that a way of financing is counted in. */
export interface Books {
  plan: Plan;
  discountRate: Rate;
  taxBase: readonly number[];
}

/** Every intermediate sum of a way of financing, year by year. */
export function financingColumns(alternative: Alternative, { plan, discountRate, taxBase }: Books) {
  const years = financing(alternative, plan);
  const of = (amount: (year: (typeof years)[number]) => number) => years.map(amount);
  const factors = discountFactors(discountRate, years.length);
  const presentSavings = of(({ realSavings, year }) => realSavings * factors[year]!);
  const presentCost = of(({ cost, prices, year }) => (cost / prices) * factors[year]!);
  const presentNet = of(({ savings, cost, prices, year }) => ((savings - cost) / prices) * factors[year]!);
  let owed = 0;
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
    left: of(({ balance, toRestore }) => (owed = Math.max(0, owed - Math.max(0, balance)) + toRestore)),
    dispositions: [...plan.dispositions],
    returned: of(({ returned }) => returned),
    earmarked: of(({ earmarked }) => earmarked),
    taxBase: of(({ year }) => taxBase[year] ?? 0),
    ore: of(({ year, squeezed }) => taxOre(squeezed, taxBase[year] ?? 0) ?? 0),
    factor: factors,
    realSavings: of(({ realSavings }) => realSavings),
    realCost: of(({ cost, prices }) => cost / prices),
    realNet: of(({ savings, cost, prices }) => (savings - cost) / prices),
    presentSavings,
    presentCost,
    presentNet,
    cumulative: cumulativeOf(presentNet),
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
