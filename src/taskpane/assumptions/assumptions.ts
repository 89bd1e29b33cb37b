import { byWeakness, type Basis } from "../../catalogue/assumptions";
import type { Grade } from "../../catalogue/unitCost";
import { costColumns, type SourcedColumn } from "../../stories/scenarioFormat";
import type { CellContent, CostLine, Input, Place, Scenario } from "../../workbook/scenario";
import { sortOf, type Kind } from "../kinds";

/** One thing that a scenario takes for granted, with all that a reader needs to weigh it. */
export interface Assumption extends Basis {
  /** An input's word, a cost's actor and ages, or the id of a column of the books. */
  what: { input: string } | { actor: string; fromAge: CellContent; toAge: CellContent } | { books: SourcedColumn };
  value: CellContent;
  low: number | null;
  high: number | null;
  kind: Kind;
  unit: string;
  /** A year, "current" for prices of each year, null where it is no money or nobody has said. */
  prices: number | "current" | null;
  at: Place | null;
}

/** The blocks whose kronor are in the prices of the scenario's price year; those of the books are in prices of each year. */
const inPriceYear: ReadonlySet<Input["block"]> = new Set(["Programme", "Cohort"]);

/** Every assumption of a scenario, the weakest first. The books are one assumption a column: the sum of its years. */
export function assumptionsOf(scenario: Scenario): Assumption[] {
  const { inputs, costs, plan, taxBase, books } = scenario;
  const found = [
    ...inputs.filter(({ block }) => block !== "Choices").map((input) => ofInput(input, scenario)),
    ...costs.map((line) => ofCost(line, scenario)),
  ];
  if (plan) {
    const source = (column: SourcedColumn) => books[column]?.source ?? "";
    found.push(
      ofBooks("result", plan.results, source("result")),
      ofBooks("taxes", plan.taxesAndGrants, source("taxes")),
      ofBooks("taxBase", taxBase, source("taxBase")),
    );
  }
  return byWeakness(found);
}

function ofInput(input: Input, { priceYear }: Scenario): Assumption {
  const { label, value, low, high, unit, source, isChanged, block } = input;
  const { kind } = sortOf(input.id, value);
  const isMoney = kind === "kronor" || kind === "anyKronor";
  const prices = !isMoney ? null : inPriceYear.has(block) ? priceYear : "current";
  const grade = gradeOf(input.grade);
  return { what: { input: label }, value, low, high, kind, unit, prices, source, grade, isChanged, at: input.valueAt };
}

function ofCost({ actor, cells, source, grade, isChanged, at }: CostLine, { priceYear }: Scenario): Assumption {
  const cell = (column: keyof typeof costColumns) => cells[costColumns[column]]!;
  const [low, high, ownYear] = [Number(cell("low")), Number(cell("high")), Number(cell("priceYear"))];
  const isSpread = low !== 0 || high !== 0;
  return {
    what: { actor, fromAge: cell("fromAge"), toAge: cell("toAge") },
    value: cell("amount"),
    low: isSpread ? low : null,
    high: isSpread ? high : null,
    kind: "kronor",
    unit: "",
    prices: ownYear > 0 ? ownYear : priceYear,
    source,
    grade: gradeOf(grade),
    isChanged,
    at,
  };
}

function ofBooks(books: SourcedColumn, amounts: readonly number[], source: string): Assumption {
  const value = amounts.reduce((sum, amount) => sum + amount, 0);
  const nothingSaid = { low: null, high: null, unit: "", source, isChanged: false, at: null };
  return { what: { books }, value, kind: "anyKronor", prices: "current", ...nothingSaid };
}

function gradeOf(word: string): Grade | undefined {
  return word === "A" || word === "B" || word === "C" ? word : undefined;
}
