import type { Language } from "../locales/language";
import { sentence } from "../locales/sentence";
import { storyWords } from "../locales/storyWords";
import { internalRates } from "../model/irr";
import type { Fact } from "../model/refusal";
import { GrowingSheet, header, note, title } from "./sheet";
import type { Story } from "./story";
import { alternatives } from "../model/financing";

/** A formula that is refused, and the fact it is refused for. */
export interface Refused {
  formula: string;
  fact: Fact;
}

const at = (argument: string, row?: number, column?: number, input?: string) => ({
  argument,
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column }),
  ...(input !== undefined && { input }),
});
/** A programme table with what is required, and one row more. */
const programmeOf = (row: string, effect = 0.5) =>
  `{"participants",10;"exclusionShare",0.4;"effect",${effect};"costPerParticipant",100;"startAge",20;"horizon",3;${row}}`;
const region = '"Region",100,20,64';

/** Every kind of refusal that a whole cell shows, once. */
export const refusedCells: Refused[] = [
  { formula: "=SOCIAL.EXCLUDED(9406)", fact: { code: "missing", at: at("exclusionShare") } },
  {
    formula: '=SOCIAL.EXCLUDED("1 204 av 9 406",0.128)',
    fact: { code: "number-expected", at: at("cohortSize"), got: "1 204 av 9 406" },
  },
  {
    formula: '=SOCIAL.EXCLUDED("9 406 kr",0.128)',
    fact: { code: "number-as-text", at: at("cohortSize"), got: "9 406 kr" },
  },
  { formula: '=SOCIAL.FUND(40,0,10,0,1,1,"?")', fact: { code: "truth-expected", at: at("queue"), got: "?" } },
  { formula: "=SOCIAL.PRESENTVALUE({-100,60,60},4)", fact: { code: "rate-outside", at: at("discountRate"), got: 4 } },
  {
    formula: "=SOCIAL.EXCLUDED(9406,12.8)",
    fact: { code: "share-outside", at: at("exclusionShare"), got: 12.8, highest: 1 },
  },
  { formula: "=SOCIAL.EXCLUDED(-5,0.128)", fact: { code: "negative", at: at("cohortSize"), got: -5 } },
  { formula: "=SOCIAL.DISCOUNTFACTOR(0.03,1.5)", fact: { code: "not-whole", at: at("year"), got: 1.5 } },
  { formula: "=SOCIAL.FUND(40,0,10,1,0)", fact: { code: "too-low", at: at("repaymentDelay"), got: 0, lowest: 1 } },
  {
    formula: `=SOCIAL.EXCLUSIONCOST(1,{${region}},140)`,
    fact: { code: "too-high", at: at("startAge"), got: 140, highest: 130 },
  },
  {
    formula: "=SOCIAL.DISCOUNTFACTOR(0.03,2030)",
    fact: { code: "calendar-year", at: at("year"), got: 2030, highest: 1000 },
  },
  {
    formula: '=SOCIAL.FINANCING("?",10,0,5,500)',
    fact: {
      code: "unknown-option",
      at: at("alternative"),
      got: "?",
      options: [...alternatives],
    },
  },
  {
    formula: "=SOCIAL.PAYBACK({-100,60;30,40})",
    fact: { code: "flow-two-dimensional", at: at("flows"), rows: 2, columns: 2 },
  },
  {
    formula: "=SOCIAL.PAYBACK({2026,2027;2027,50})",
    fact: { code: "flow-reads-both-ways", at: at("flows") },
  },
  {
    formula: "=SOCIAL.PAYBACK({2026,-100;2027,60;28,60})",
    fact: { code: "calendar-year-expected", at: at("flows", 3, 1), got: 28 },
  },
  {
    formula: '=SOCIAL.PAYBACK({2026,-100;2027,60;"Summa",-40})',
    fact: { code: "year-is-total", at: at("flows", 3, 1), got: "Summa" },
  },
  {
    formula: "=SOCIAL.PAYBACK({2026,-100;2027,60;2026,60})",
    fact: { code: "doubled-year", at: at("flows", 3, 1), got: 2026 },
  },
  {
    formula: "=SOCIAL.BENEFITCOST({2026,10;2027,20;2028,30},{5,5,5},0)",
    fact: { code: "calendar-years-missing", at: at("costs"), other: "benefits" },
  },
  {
    formula: "=SOCIAL.BALANCE({2026,10;2028,20;2029,5})",
    fact: { code: "calendar-year-missing", at: at("results"), year: 2027 },
  },
  {
    formula: '=SOCIAL.FINANCING("appropriation",{10,0},{0,4,4},5,500)',
    fact: { code: "flow-lengths", at: at("savings"), got: 3, other: "costs", expected: 2 },
  },
  {
    formula: "=SOCIAL.DISCOUNTFACTOR({1,0.03,0.04},2)",
    fact: { code: "schedule-shape", at: at("discountRate"), rows: 1, columns: 3 },
  },
  {
    formula: "=SOCIAL.DISCOUNTFACTOR({31,0.03;1,0.035},2)",
    fact: { code: "schedule-unsorted", at: at("discountRate", 2, 1), got: 1, after: 31 },
  },
  {
    formula: "=SOCIAL.DISCOUNTFACTOR({31,0.03},2)",
    fact: { code: "rate-not-in-force", at: at("discountRate"), year: 1, first: 31 },
  },
  {
    formula: '=SOCIAL.EXCLUSIONCOST(1,{"Region",100,20})',
    fact: { code: "cost-table-columns", at: at("costs"), got: 3 },
  },
  { formula: '=SOCIAL.EXCLUSIONCOST(1,{"","",20,64})', fact: { code: "cost-table-empty", at: at("costs") } },
  {
    formula: `=SOCIAL.APPRAISE(${programmeOf('"lag",1')},{${region},1,1,0,0,"real",2025,"",4})`,
    fact: { code: "factor-too-strong", at: at("costs", 1, 12), effect: 0.5, factor: 4 },
  },
  {
    formula: `=SOCIAL.APPRAISE(${programmeOf('"intakes",0')},{${region}})`,
    fact: { code: "blank-without-meaning", at: at("programme", 7, 2, "intakes") },
  },
  { formula: "=SOCIAL.EXCLUSIONCOST.BYAGE(1,15750000)", fact: { code: "cost-table-expected", at: at("costs") } },
  {
    formula: "=SOCIAL.PAYBACK.BYACTOR({0,5;1,7},{3,0})",
    fact: { code: "actor-head-expected", at: at("savings", 1, 2), got: 5 },
  },
  { formula: '=SOCIAL.EXCLUSIONCOST(1,{"",100,20,64})', fact: { code: "actor-missing", at: at("costs", 1, 1) } },
  {
    formula: '=SOCIAL.EXCLUSIONCOST(1,{"Summa",100,20,64})',
    fact: { code: "actor-is-total", at: at("costs", 1, 1), got: "Summa" },
  },
  {
    formula: '=SOCIAL.EXCLUSIONCOST(1,{"Region",100,64,20})',
    fact: { code: "ages-reversed", at: at("costs", 1, 3), from: 64, to: 20 },
  },
  { formula: `=SOCIAL.EXCLUSIONCOST(1,{${region},0})`, fact: { code: "share-zero", at: at("costs", 1, 5) } },
  {
    formula: `=SOCIAL.EXCLUSIONCOST(1,{${region},1,1,150,200})`,
    fact: { code: "range-order", at: at("costs", 1, 7), low: 150, value: 100, high: 200 },
  },
  {
    formula: `=SOCIAL.EXCLUSIONCOST(1,{${region},1,1,0,0,"",2012;${region},1,1,0,0,"",2020})`,
    fact: { code: "price-years-differ", at: at("costs", 2, 10), got: 2020, first: 2012, firstRow: 1 },
  },
  { formula: `=SOCIAL.EXCLUSIONCOST(1,{${region}},,0.03)`, fact: { code: "start-age-needed", at: at("startAge") } },
  { formula: "=SOCIAL.EXCLUSIONCOST(1,15750000,6)", fact: { code: "only-lifetime-cost", at: at("startAge") } },
  {
    formula: '=SOCIAL.FINANCING("appropriation",10,0,5,500,1)',
    fact: { code: "named-columns", at: at("terms"), got: 1 },
  },
  {
    formula: '=SOCIAL.FINANCING("appropriation",10,0,5,500,{"Ramsänkningen",1})',
    fact: { code: "unknown-input", at: at("terms", 1, 1), got: "Ramsänkningen", nearest: ["frameCut", "target"] },
  },
  {
    formula: '=SOCIAL.FINANCING("appropriation",10,0,5,500,{"frameCut",1;"Ramsänkning",0.5})',
    fact: { code: "doubled-input", at: at("terms", 2, undefined, "frameCut"), firstRow: 1 },
  },
  {
    formula: '=SOCIAL.FINANCING("fund",10,0,5,500,{"returnFrom",1,0,2})',
    fact: { code: "no-range-allowed", at: at("terms", 1, undefined, "returnFrom") },
  },
  { formula: "=SOCIAL.PRESENTVALUE({1,1E+308},-0.99)", fact: { code: "too-large" } },
  { formula: "=SOCIAL.PAYBACK({-100,30,40})", fact: { code: "never-pays-back", left: 30 } },
  { formula: `=SOCIAL.EXCLUSIONCOST.BYAGE(1,{${region}},65)`, fact: { code: "nothing-to-show" } },
  { formula: "=SOCIAL.BREAKEVEN(10000000,0)", fact: { code: "no-saving", got: 0 } },
  { formula: "=SOCIAL.TAXORE(10000000,0)", fact: { code: "zero-denominator", at: at("taxBase") } },
  { formula: '=SOCIAL.FINANCING("investment",10,0,5,500)', fact: { code: "not-an-investment" } },
  { formula: "=SOCIAL.IRR({0,0,0})", fact: { code: "only-zeros" } },
  { formula: "=SOCIAL.IRR({100,10})", fact: { code: "no-rate" } },
  { formula: "=SOCIAL.IRR({-100,230,-132})", fact: { code: "several-rates", rates: internalRates([-100, 230, -132]) } },
  { formula: "=SOCIAL.YIELD({0,100},0.02)", fact: { code: "no-outlay" } },
  {
    formula: '=SOCIAL.PRIORITISE({"A",5},10)',
    fact: { code: "applications-columns", at: at("measures"), rows: 1, columns: 2 },
  },
  {
    formula: '=SOCIAL.PRIORITISE({"",5,5},10)',
    fact: { code: "applications-count", at: at("measures"), got: 0, highest: 40 },
  },
  {
    formula: '=SOCIAL.PRIORITISE({"A",5,5;"Summa",5,5},10)',
    fact: { code: "application-is-total", at: at("measures", 2, 1), got: "Summa" },
  },
  {
    formula: "=SOCIAL.COHORT.TRACE({0.5,0.5},{1,0},2)",
    fact: { code: "not-square", at: at("transitions"), rows: 1, columns: 2 },
  },
  {
    formula: "=SOCIAL.COHORT.TRACE({0.5,0.25;0,1},{1,0},2)",
    fact: { code: "row-sum", at: at("transitions", 1), got: 0.75 },
  },
  {
    formula: "=SOCIAL.COHORT.TRACE({0.5,0.5;0,1},{1,0,0},2)",
    fact: { code: "states-differ", at: at("start"), got: 3, other: "transitions", expected: 2 },
  },
  {
    formula: "=SOCIAL.COHORT.COST({1,0},{10,0})",
    fact: { code: "trace-too-short", at: at("trace"), got: 1 },
  },
  {
    formula: `=SOCIAL.SENSITIVITY(${programmeOf('"lag",1')},{${region}},"npv","own",{1,2})`,
    fact: { code: "input-is-text", at: at("input1") },
  },
  {
    formula: `=SOCIAL.SENSITIVITY(${programmeOf('"lag",1')},{${region}},"npv","effect",{0,1},"Effekt",{0,1})`,
    fact: { code: "same-input", at: at("input2"), other: "input1" },
  },
  { formula: `=SOCIAL.TORNADO(${programmeOf('"lag",1')},{${region}})`, fact: { code: "no-ranges" } },
  {
    formula: '=SOCIAL.DRAWS("Effekt","normal",0.2,0.05,0.3)',
    fact: { code: "only-three-values", at: at("c") },
  },
  { formula: '=SOCIAL.DRAWS("Kostnad","lognormal",0,10)', fact: { code: "not-positive", at: at("a"), got: 0 } },
  {
    formula: '=SOCIAL.DRAWS("Kostnad","uniform",20,10)',
    fact: { code: "bounds-reversed", at: at("b"), low: 20, high: 10 },
  },
  {
    formula: '=SOCIAL.DRAWS("Effekt","beta",0.2,0.5)',
    fact: { code: "sd-too-wide", at: at("b"), got: 0.5, below: 0.4 },
  },
  {
    formula: '=SOCIAL.PAYBACK.BYACTOR({"A","B"},{100})',
    fact: { code: "actor-table-shape", at: at("savings"), rows: 1, columns: 2 },
  },
  {
    formula: '=SOCIAL.PAYBACK.BYACTOR({"A","B";0,5;2,7},{100})',
    fact: { code: "actor-table-order", at: at("savings", 3, 1), got: 2, expected: 1 },
  },
  {
    formula: '=SOCIAL.PAYBACK.BYACTOR({"A","B";0,5},{"A","B";1,5})',
    fact: { code: "actor-tables-differ", at: at("investments", 2, 1), other: "savings", got: 1, expected: 0 },
  },
  {
    formula: '=SOCIAL.PAYBACK.BYACTOR({"År","A","a";0,5,5},{100})',
    fact: { code: "doubled-actor", at: at("savings", 1, 3), got: "a" },
  },
  {
    formula: '=SOCIAL.PAYBACK.BYACTOR({"Year","Cost","Own cost","A";0,5,5,0},{100})',
    fact: { code: "actor-table-of-measure", at: at("savings", 1, 3), got: "Own cost" },
  },
  {
    formula: '=SOCIAL.PAYBACK.BYACTOR({"År","A";0,5},{-100})',
    fact: { code: "invested-nothing", at: at("investments"), got: -100 },
  },
  {
    formula: `=SOCIAL.APPRAISE(${programmeOf('"own",5')},{${region}})`,
    fact: { code: "text-expected", at: at("programme", 7, 2, "own"), got: 5 },
  },
  {
    formula: `=SOCIAL.APPRAISE(${programmeOf('"own","Kommunen"')},{${region}})`,
    fact: { code: "unknown-owner", at: at("programme", 7, 2, "own"), got: "Kommunen", actors: ["Region"] },
  },
  {
    formula: "=SOCIAL.FOLLOWUP({-100,60},{-100,60,60},2)",
    fact: { code: "too-many-years", at: at("actual"), got: 3, other: "planned", highest: 2 },
  },
  {
    formula: "=SOCIAL.FOLLOWUP({-100,60,60},{-100},2)",
    fact: { code: "too-few-years", at: at("actual"), got: 1, other: "known", lowest: 2 },
  },
  {
    formula: "=SOCIAL.PRICEINDEX(2012,2020,{2012,100,120})",
    fact: { code: "index-shape", at: at("series"), rows: 1, columns: 3 },
  },
  {
    formula: "=SOCIAL.PRICEINDEX(1980,2020)",
    fact: { code: "year-outside-index", at: at("fromYear"), got: 1980, series: "KPI", first: 1990, last: 2025 },
  },
  {
    formula: '=SOCIAL.UNITCOST("prison-day")',
    fact: {
      code: "unknown-code",
      at: at("code"),
      got: "prison-day",
      nearest: ["prison-day-2019", "prison-day-2020"],
      among: "costs",
    },
  },
  {
    formula: '=SOCIAL.UNITCOSTS("rymdfart")',
    fact: { code: "nothing-found", at: at("search"), got: "rymdfart", among: "costs" },
  },
  {
    formula: '=SOCIAL.UNITCOST("mst-denmark")',
    fact: {
      code: "foreign-currency",
      at: at("code"),
      got: "mst-denmark",
      amount: 150000,
      currency: "DKK",
      year: 2018,
    },
  },
  {
    formula: '=SOCIAL.EFFECT("mst-sweden")',
    fact: { code: "no-reduction", at: at("code"), got: "mst-sweden", says: "none" },
  },
];

/** Tables in which an answer is missing: the formula, the size it spills over, where the error stands, the fact. */
export const refusedInTables: (Refused & { rows: number; columns: number; row: number; column: number })[] = [
  {
    formula: `=SOCIAL.EXCLUSIONCOST.BYACTOR(0,{${region}})`,
    fact: { code: "zero-total" },
    rows: 3,
    columns: 4,
    row: 1,
    column: 3,
  },
  {
    formula: "=SOCIAL.FINANCING.COMPARE(0,0,5,500)",
    fact: { code: "no-deficit" },
    rows: 21,
    columns: 6,
    row: 12,
    column: 1,
  },
  {
    formula: "=SOCIAL.FINANCING.COMPARE(0,4,5,500)",
    fact: { code: "no-cost" },
    rows: 21,
    columns: 6,
    row: 14,
    column: 1,
  },
  {
    formula: "=SOCIAL.FUND.SCENARIOS({0},{0},{0})",
    fact: { code: "no-short-year" },
    rows: 2,
    columns: 7,
    row: 1,
    column: 3,
  },
  {
    formula: "=SOCIAL.FUND.SCENARIOS({0},0,{5})",
    fact: { code: "nothing-put-in" },
    rows: 2,
    columns: 7,
    row: 1,
    column: 5,
  },
  {
    formula: `=SOCIAL.APPRAISE(${programmeOf('"lag",1')},{${region}})`,
    fact: { code: "no-capital-return" },
    rows: 13,
    columns: 6,
    row: 11,
    column: 1,
  },
  {
    formula: `=SOCIAL.APPRAISE(${programmeOf('"deadweight",1')},{${region}})`,
    fact: { code: "nobody-reached" },
    rows: 13,
    columns: 6,
    row: 10,
    column: 1,
  },
];

/** The function that a formula calls, by its id. */
export function calledBy(formula: string): string {
  return /^=SOCIAL\.([A-Z.]+)\(/.exec(formula)![1]!;
}

/** Each kind of refusal once, with its sentence beside it. */
export function refusalsStory(language: Language): Story {
  const words = storyWords[language];
  const say = words.refusals;
  const sheet = new GrowingSheet(words.sheets.refusals, [70, 20, 90, 18, 20, 20, 20, 18]);
  sheet.add(title(say.title));
  sheet.add(note(say.intro));
  sheet.gap();
  sheet.add(header(say.formula), null, header(say.sentence));
  for (const { formula, fact } of refusedCells) {
    sheet.add(formula.slice(1), formula, note(sentence(fact, language, calledBy(formula))));
  }
  for (const { formula, fact, rows, columns } of refusedInTables) {
    sheet.gap();
    sheet.add(formula.slice(1), null, note(sentence(fact, language, calledBy(formula))));
    sheet.spill(formula, rows - 1, new Array<undefined>(columns).fill(undefined));
  }
  return { id: "refusals", title: say.title, says: say.says, language, sheets: [sheet.finished()], names: {} };
}
