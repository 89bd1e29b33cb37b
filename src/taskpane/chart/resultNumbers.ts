import { alternatives, type Alternative, type Plan } from "../../model/financing";
import { markings, waysOfFinancing, type Marking } from "../../model/waysOfFinancing";
import type { Scenario } from "../../workbook/scenario";
import { commonTerms, explainInBooks, resultBooks, type BooksNumber } from "../explained/steps/books";
import { choice, inSentence, numbersBy, yearChoices } from "../explained/explanation";
import type { Explanation, Numbers, Speech, Step } from "../explained/explanation";
import {
  financingColumn,
  financingColumns,
  stepInYear,
  type Books,
  type ColumnId,
} from "../explained/steps/financingColumns";
import { yearSteps } from "../explained/steps/financingSteps";
import { kronor } from "../explained/steps/measureParts";

const shown = ["budgeted", "cost", "harvested", "squeezed", "result"] as const satisfies readonly ColumnId[];

/** How each year's result is reached with each way of financing, and what the budget must reach. */
export function resultNumbers(scenario: Scenario, plan: Plan, speech: Speech): Numbers {
  const { pane, tables } = speech.words;
  const { named } = speech.say;
  const lower = (name: string) => inSentence(name, speech);
  const needed = choice("need", pane.chart.target);
  return numbersBy(
    [...alternatives.map((id) => choice(id, named.result(lower(tables.alternatives[id])))), needed],
    yearChoices(plan.costs, speech),
    (row, year) => (row === "need" ? need(year, plan, scenario, speech) : result(row, year, plan, scenario, speech)),
  );
}

/** How the mark on equity is reached at each closing. */
export function markNumbers(scenario: Scenario, plan: Plan, speech: Speech): Numbers {
  const { alternatives: names } = speech.words.tables;
  return numbersBy(
    markings.map((id) => choice(id, speech.say.named.mark(inSentence(names[id], speech)))),
    yearChoices(plan.costs, speech),
    (row, year) => mark(row, year, plan, scenario, speech),
  );
}

function result(alternative: Alternative, year: number, plan: Plan, scenario: Scenario, speech: Speech): Explanation {
  const number: BooksNumber = {
    formula: speech.say.charts.formulas.result,
    partsIn: (books) => {
      const all = financingColumns(alternative, books);
      return {
        columns: columnsOf(shown, alternative, books, speech),
        steps: yearSteps("result", year, alternative, books, all, speech),
      };
    },
    columns: resultBooks,
    terms: [...commonTerms, ...waysOfFinancing[alternative].terms],
    hangsOnEffect: true,
    isReal: false,
  };
  return explainInBooks(number, plan, scenario, speech);
}

function need(year: number, plan: Plan, scenario: Scenario, speech: Speech): Explanation {
  const { formulas } = speech.say.charts;
  const isKept = plan.terms.target === null;
  const number: BooksNumber = {
    formula: isKept ? formulas.needKept : formulas.needTarget,
    partsIn: (books) => ({
      columns: columnsOf(isKept ? ["budgeted", "need"] : ["need"], "appropriation", books, speech),
      steps: needSteps(year, books, speech),
    }),
    columns: isKept ? ["result"] : ["taxes"],
    terms: ["target"],
    hangsOnEffect: false,
    isReal: false,
  };
  return explainInBooks(number, plan, scenario, speech);
}

function needSteps(year: number, books: Books, speech: Speech): Step[] {
  const { charts, sums } = speech.say;
  const { taxesAndGrants, terms } = books.plan;
  const all = financingColumns("appropriation", books);
  if (terms.target === null) return [stepInYear("=", "need", year, all, speech)];
  const taxes = taxesAndGrants[year]!;
  return [
    kronor("", sums.inYear(charts.taxes, String(year)), taxes),
    { sign: "×", name: charts.target, amount: terms.target, unit: "share" },
    stepInYear(terms.target * taxes < 0 ? "→" : "=", "need", year, all, speech),
  ];
}

function mark(alternative: Marking, year: number, plan: Plan, scenario: Scenario, speech: Speech): Explanation {
  const { say } = speech;
  const number: BooksNumber = {
    formula: say.charts.formulas.mark,
    partsIn: (books) => {
      const all = financingColumns(alternative, books);
      return {
        columns: columnsOf(["dispositions", "cover", "returned", "earmarked"], alternative, books, speech),
        steps: yearSteps("earmarked", year, alternative, books, all, speech),
      };
    },
    columns: ["ownCost", "ownSavings", "dispositions"],
    terms: ["frameCut", "priceGrowth", ...waysOfFinancing[alternative].terms],
    hangsOnEffect: waysOfFinancing[alternative].returns,
    isReal: false,
  };
  return explainInBooks(number, plan, scenario, speech);
}

function columnsOf(ids: readonly ColumnId[], alternative: Alternative, books: Books, speech: Speech) {
  const all = financingColumns(alternative, books);
  return ids.map((id) => financingColumn(id, all[id], speech));
}
