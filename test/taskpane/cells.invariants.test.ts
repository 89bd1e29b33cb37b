import assert from "node:assert/strict";
import { entries } from "../../src/help/entries";
import { calculate, valueOf, type Cells, type FunctionLibrary } from "../../src/help/calculation";
import { callOf } from "../../src/help/formula";
import { cellValue } from "../../src/help/sheet";
import type { Written } from "../../src/ranges/calls";
import { reached as english } from "../../src/locales/en/reached";
import { reached as swedish } from "../../src/locales/sv/reached";
import { cellSpeech, type CellExplanation } from "../../src/taskpane/reached/cells/cell";
import type { Step } from "../../src/taskpane/explained/explanation";
import { explainCell } from "../../src/taskpane/reached/cells/index";
import { wordsOf } from "../../src/taskpane/words";
import { declaredFunctions, associatedFunctions } from "../../src/workbench/node/functions";
import { isNear, recalculated } from "./steps";

/** How many of the amounts above a step chooses among; 0 where it does not. */
function limitsOf(name: string): number {
  const isOf = (...names: string[]) => names.includes(name);
  if (speeches.some(({ cells, say }) => isOf(cells.smaller, cells.smallerAtLeastZero, say.fundYears.smaller))) return 2;
  return speeches.some(({ cells }) => isOf(cells.atLeastZero)) ? 1 : 0;
}

/** What each part of some steps comes to; a part begins with a step without a sign. */
function comesTo(steps: readonly Step[]): number[] {
  const parts: number[] = [];
  for (const { sign, amount } of steps) {
    if (sign === "") parts.push(amount!);
    else if (sign === "=") parts[parts.length - 1] = amount!;
  }
  return parts;
}

interface Case {
  name: string;
  shown: unknown;
  explanation: CellExplanation | null;
}

const speeches = [
  cellSpeech({ say: swedish, words: wordsOf("sv") }),
  cellSpeech({ say: english, words: wordsOf("en") }),
];

/** A town with a bit of everything in its books, in small numbers. */
const town =
  '{6,6,4,0,0},{-1,1,3,4,4},{2,-3,1,0,5},{400,400,400,400,400},{"disposed",7;"openingReserve",5;"openingEquity",30;"target",0.01;"frameCut",0.4;"outcomeShare",0.8;"savingsReturned",0.5;"returnFrom",1;"priceGrowth",0.025}';

/** More calls than the help's: without discounting, with one lifetime cost, other terms, and money that never comes. */
const further: [id: string, formula: string][] = [
  ["PAYBACK", "=SOCIAL.PAYBACK({-100,60,60})"],
  ["PAYBACK", "=SOCIAL.PAYBACK({10,60,60},3%)"],
  ["PRESENTVALUE", "=SOCIAL.PRESENTVALUE({-100,60,60},{1,0.035;2,0.03},0.5)"],
  ["DISCOUNTFACTOR", "=SOCIAL.DISCOUNTFACTOR({1,0.035;31,0.03},40)"],
  ["YIELD", "=SOCIAL.YIELD({-100,60,60},2%,3)"],
  ["EXCLUSIONCOST", "=SOCIAL.EXCLUSIONCOST(5,15750000)"],
  ["EXCLUSIONCOST", '=SOCIAL.EXCLUSIONCOST(5,{"A",100,18,20;"B",50,19,24},18,3%,1%,10%)'],
  ["EXCLUSIONCOST.BYACTOR", '=SOCIAL.EXCLUSIONCOST.BYACTOR(5,{"A",100,18,20;"B",50,19,24},19,3%,1%,10%)'],
  ["EXCLUSIONCOST.BYAGE", '=SOCIAL.EXCLUSIONCOST.BYAGE(5,{"A",100,18,20;"B",50,22,24},18,3%,1%,10%)'],
  ["LOSTTAX", "=SOCIAL.LOSTTAX(10,180000,32%,20,64,16,3%,1%,80%,90%,2%)"],
  ["COHORT.COST", '=SOCIAL.COHORT.COST({100,0;90,10;83,17},{0,5;100,20},3%,"end")'],
  ["COHORT.COST", '=SOCIAL.COHORT.COST({100,0;90,10;83,17},{0,100},3%,"life-table")'],
  [
    "PAYBACK.BYACTOR",
    '=SOCIAL.PAYBACK.BYACTOR({"Year","A","B";0,0,5;1,60,5;2,60,5},{"Year","B","C";0,1,100;1,0,0;2,0,0},3%)',
  ],
  ["UNITCOST", '=SOCIAL.UNITCOST("economic-assistance-household")'],
  ["PRICEINDEX", '=SOCIAL.PRICEINDEX(2012,2020,"PBB")'],
  ["PRICEINDEX", "=SOCIAL.PRICEINDEX(2012,2013,{2012,100;2013,104})"],
  ["FOLLOWUP", "=SOCIAL.FOLLOWUP({-100,60,60,60},{-90,30},2,3%)"],
  ["FINANCING", `=SOCIAL.FINANCING("appropriation",${town})`],
  ["FINANCING", `=SOCIAL.FINANCING("disposition",${town})`],
  ["FINANCING", `=SOCIAL.FINANCING("fund",${town})`],
  ["FINANCING", `=SOCIAL.FINANCING("reserve",${town})`],
  ["FINANCING", `=SOCIAL.FINANCING("outcomes",${town})`],
  ["FINANCING", '=SOCIAL.FINANCING("fund",10,4,5,500)'],
  // the limits bind: what is drawn in year 0 is returned from year 1, as far as it goes; an investor has a ceiling
  ["FINANCING", '=SOCIAL.FINANCING("fund",{6,3,0,0},{8,8,8,8},5,500,{"disposed",20;"frameCut",1})'],
  ["FINANCING", '=SOCIAL.FINANCING("outcomes",{6,0,0,0},{0,5,5,5},5,500)'],
  ["FUND.BYSAVINGS", "=SOCIAL.FUND.BYSAVINGS(10,0,{8,0,0,0},{0,6,6,6},100%)"],
  ["FINANCING.COMPARE", `=SOCIAL.FINANCING.COMPARE(${town},3%,{0,1,0,0,2})`],
  ["FINANCING.COMPARE", "=SOCIAL.FINANCING.COMPARE(0,4,5,500)"],
  [
    "BALANCE",
    "=SOCIAL.BALANCE({-100,50,-20,40},{5,0,0,0},{1,0,0,0},{0,2,0,0},{0,1,0,0},{3,0,0,0},{20,0,0,0},30,{3,2,1,1})",
  ],
  ["RESERVE.MAX", '=SOCIAL.RESERVE.MAX(120,110,5000,210,TRUE,5,"RUR")'],
  ["RESERVE.MAX", "=SOCIAL.RESERVE.MAX(10,10,5000,210)"],
  ["DISPOSABLE", "=SOCIAL.DISPOSABLE(120,5000,2%,30,10)"],
  ["FUND", "=SOCIAL.FUND(10,{0,5,0,0},{8,8,2,1},80%,1,2,TRUE)"],
  ["FUND.BYSAVINGS", "=SOCIAL.FUND.BYSAVINGS(10,{0,5,0,0},{8,8,2,1},{-1,3,20,9},50%,1,TRUE)"],
  ["FUND.SCENARIOS", "=SOCIAL.FUND.SCENARIOS({0,5,40},{0,5,0,0},{8,8,2,1},80%,1,2,TRUE)"],
  ["SAVINGS", '=SOCIAL.SAVINGS(10,{"A",100,18,19,0.5,0.5;"B",50,18,64,1,0.2},18,5,2,10%,2%,TRUE)'],
];

describe("the explanation of a cell with one of our functions", () => {
  let library: FunctionLibrary;
  const cases: Case[] = [];

  before(async () => {
    library = { declared: await declaredFunctions(), associated: associatedFunctions("en", () => null) };
    for (const [id, { example }] of Object.values(entries).flatMap((family) => Object.entries(family))) {
      const cells: Cells = (example.cells ?? []).map((row) => row.map((cell) => cellValue(cell, id, "en")));
      cases.push(...casesOf(id, example.formula, cells));
    }
    for (const [id, formula] of further) cases.push(...casesOf(id, formula, []));
  });

  /** Every cell of what a formula answers, explained in both languages. */
  function casesOf(id: string, formula: string, cells: Cells): Case[] {
    const call = callOf(formula);
    const { parameters } = library.declared.find((one) => one.id === id)!;
    const given = parameters.map((_, place) => passed(call.given[place], cells));
    const answer = calculate(call, cells, library);
    const rows = Array.isArray(answer) ? answer : [[answer]];
    return rows.flatMap((line, row) =>
      line.flatMap((shown, column) =>
        typeof shown === "string"
          ? []
          : speeches.map((speech) => ({
              name: `${formula} row ${row} column ${column}`,
              shown,
              explanation: explainCell[id]!(given, { row, column, shown }, speech),
            })),
      ),
    );
  }

  function passed(given: Written | undefined, cells: Cells): unknown {
    if (given?.kind !== "reference") return given === undefined ? null : (valueOf(given, cells, library) ?? null);
    // a range is handed over as it is, by a function that hands on what it is given
    const taken: FunctionLibrary = {
      declared: [{ ...library.declared[0]!, id: "TAKE", parameters: [{ name: "range", dimensionality: "matrix" }] }],
      associated: new Map([["TAKE", (range: unknown) => range as number[][]]]),
    };
    return calculate({ id: "TAKE", given: [given] }, cells, taken);
  }

  it("is there for every function", () => {
    assert.deepEqual(
      library.declared.map(({ id }) => id).filter((id) => !explainCell[id]),
      [],
    );
  });

  it("ends in the number that the cell shows, in every cell of a table", () => {
    const wrong = cases.flatMap(({ name, shown, explanation }) => {
      if (typeof shown !== "number" || !explanation) return [];
      const told = explanation.steps.at(-1)!.amount;
      return told !== null && isNear(told, shown) ? [] : [`${name}: ${told} and not ${shown}`];
    });
    assert.deepEqual(wrong, []);
  });

  it("takes no cell but those of the first row and column for a heading", () => {
    const headings = cases.filter(({ explanation }) => !explanation).map(({ name }) => name);
    assert.deepEqual(
      headings.filter((name) => !/row 0 |column 0$/.test(name)),
      [],
    );
  });

  it("can be done again with its own lines, from the first to the last", () => {
    const wrong = cases.flatMap(({ name, explanation }) =>
      recalculated(explanation?.steps ?? []).map((line) => `${name}: ${line}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("takes the smaller of the two amounts that stand above it, and nothing below zero, where it says so", () => {
    let found = 0;
    for (const { name, explanation } of cases) {
      const steps = explanation?.steps ?? [];
      for (const [at, step] of steps.entries()) {
        const limits = limitsOf(step.name);
        if (step.sign !== "→" || limits === 0) continue;
        found++;
        const amounts = comesTo(steps.slice(0, at)).slice(-limits);
        assert.equal(amounts.length, limits, name);
        assert.ok(
          isNear(step.amount!, Math.max(0, Math.min(...amounts))),
          `${name}: ${step.name} of ${amounts.join()}`,
        );
      }
    }
    assert.ok(found > 100);
  });

  it("has columns that are as long as their rows and that sum to what is said", () => {
    for (const { name, explanation } of cases) {
      for (const { marks, columns } of explanation?.tables ?? []) {
        assert.ok(columns.length > 0, name);
        for (const { name: column, amounts, total } of columns) {
          assert.equal(amounts.length, marks.length, `${name} ${column}`);
          const sum = amounts.reduce((before, amount) => before + amount, 0);
          assert.ok(total === undefined || isNear(sum, total), `${name} ${column}: ${sum} and not ${total}`);
        }
      }
    }
  });

  it("says nothing empty, undefined or uncertain of its language", () => {
    for (const { name, explanation } of cases) {
      if (!explanation) continue;
      const { formula, notes, steps, tables } = explanation;
      const texts = [
        formula,
        ...notes,
        ...steps.map((step) => step.name),
        ...tables.flatMap(({ title, head, columns }) => [title, head, ...columns.map((column) => column.name)]),
      ];
      for (const text of texts) assert.ok(typeof text === "string" && text !== "" && !/undefined|NaN/.test(text), name);
    }
  });
});
