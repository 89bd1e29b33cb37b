import { yieldYears } from "../model/appraisal";
import type { InputRecord } from "../model/input";
import { latestRule, reserveLaw, yearsToRestore } from "../model/law";
import { programmeInputs, type NumericInput } from "../model/programmeInputs";
import { Refusal, type Fact } from "../model/refusal";
import {
  age,
  anyNumber,
  between,
  length,
  notNegative,
  rate,
  share,
  shareUpTo,
  whole,
  yearNumber,
} from "../ranges/domains";
import type { Domain } from "../ranges/domains";
import { programmeKinds } from "../ranges/programme";
import type { Unit } from "./entry";

/** What a cell or a range of an argument holds. */
export type Shape =
  | "number"
  | "flow"
  | "everyYear"
  | "rate"
  | "costTable"
  | "lifetimeOrCostTable"
  | "programme"
  | "terms"
  | "actorTable"
  | "actorTableOrFlow"
  | "matrix"
  | "applications"
  | "list"
  | "truth"
  | "word"
  | "wordOrTable";

/** What an argument may be, and what holds when it is left out. */
export interface ArgumentFacts {
  shape: Shape;
  unit?: Unit | "age" | "calendarYear" | "sekPerYear" | "sekPerPerson";
  domain?: Domain;
  /** The value that is taken when it is left out; a text is a word of the page. */
  usual?: number | boolean | string;
}

const number = (domain: Domain, unit: ArgumentFacts["unit"], usual?: number | string): ArgumentFacts => ({
  shape: "number",
  domain,
  unit,
  usual,
});
/** An input of a measure that is an argument of its own. */
function ofInput(id: NumericInput): ArgumentFacts {
  const { usual, holds }: InputRecord = programmeInputs[id];
  const unit = holds === "persons" || holds === "rate" ? holds : "share";
  return number(programmeKinds[id].domain, unit, typeof usual === "number" ? usual : undefined);
}
const flow = (domain: Domain, usual?: number): ArgumentFacts => ({ shape: "flow", unit: "sekPerYear", domain, usual });
/** Those of the index that is asked. */
const calendarYear: ArgumentFacts = { shape: "number", unit: "calendarYear" };
const everyYear: ArgumentFacts = { shape: "everyYear", unit: "sekPerYear", domain: anyNumber };

/** By the argument's name. */
const shared: Record<string, ArgumentFacts> = {
  cohortSize: number(notNegative, "persons"),
  exclusionShare: ofInput("exclusionShare"),
  excluded: number(notNegative, "persons"),
  costs: { shape: "costTable" },
  startAge: number(age, "age", "lowestAge"),
  discountRate: { shape: "rate", unit: "rate", domain: rate, usual: 0 },
  growth: ofInput("growth"),
  exitRate: number(share, "share", 0),
  earnings: number(notNegative, "sekPerPerson"),
  taxRate: number(share, "share"),
  fromAge: number(age, "age"),
  toAge: number(age, "age"),
  employmentGap: number(share, "share", 1),
  equalised: number(shareUpTo(1.2), "share", 0),
  transitions: { shape: "matrix", unit: "share", domain: share },
  start: { shape: "list", unit: "persons", domain: notNegative },
  cycles: number(length, undefined),
  trace: { shape: "matrix", unit: "persons", domain: notNegative },
  stateCosts: { shape: "matrix", unit: "sekPerPerson", domain: anyNumber },
  counting: { shape: "word", usual: "beginning" },
  year: { shape: "matrix", unit: "years", domain: yearNumber },
  firstYear: number(yearNumber, "years", 0),
  measures: { shape: "applications" },
  budget: number(notNegative, "sek"),
  flows: flow(anyNumber),
  timing: number(between(0, 1), undefined, 0),
  savings: flow(anyNumber),
  investments: { shape: "actorTableOrFlow", unit: "sekPerYear", domain: anyNumber },
  capitalReturn: number(rate, "rate"),
  years: number(length, "years"),
  benefits: flow(anyNumber),
  participants: ofInput("participants"),
  effect: ofInput("effect"),
  retention: ofInput("retention"),
  deadweight: ofInput("deadweight"),
  displacement: ofInput("displacement"),
  averted: number(notNegative, "persons"),
  lag: number(yearNumber, "years", 1),
  dropOff: ofInput("dropOff"),
  cashableOnly: { shape: "truth", usual: false },
  cashableLag: number(yearNumber, "years", 0),
  programmeCost: number(notNegative, "sek"),
  savingPerPerson: number(anyNumber, "sekPerPerson"),
  programme: { shape: "programme" },
  disposed: number(notNegative, "sek"),
  payouts: flow(notNegative),
  opening: number(notNegative, "sek"),
  openings: { shape: "list", unit: "sek", domain: notNegative },
  dispositions: flow(notNegative),
  requests: flow(notNegative),
  repaymentShare: number(shareUpTo(2), "share", 0),
  repaymentDelay: number(length, "years", 1),
  repaymentYears: number(length, "years", 1),
  queue: { shape: "truth", usual: false },
  savingsReturned: number(share, "share", 1),
  returnFrom: number(yearNumber, "years", 0),
  adjustedResult: number(anyNumber, "sek"),
  taxesAndGrants: everyYear,
  target: number(rate, "share"),
  openingDeficit: number(notNegative, "sek", 0),
  toReserve: flow(notNegative, 0),
  results: everyYear,
  realisedGains: flow(notNegative, 0),
  exempted: flow(anyNumber, 0),
  unrealised: flow(anyNumber, 0),
  fromReserve: flow(notNegative, 0),
  exceptional: flow(notNegative, 0),
  restoreWithin: { shape: "everyYear", unit: "years", domain: yearNumber, usual: yearsToRestore },
  result: number(anyNumber, "sek"),
  openingReserve: number(notNegative, "sek", 0),
  negativeEquity: { shape: "truth", usual: false },
  earlierDeficit: number(notNegative, "sek", 0),
  rule: { shape: "word", usual: latestRule(reserveLaw) },
  alternative: { shape: "word" },
  terms: { shape: "terms", usual: "usualTerms" },
  amount: number(anyNumber, "sek"),
  taxBase: number(notNegative, "sek"),
  name: { shape: "word" },
  distribution: { shape: "word" },
  a: number(anyNumber, undefined),
  b: number(anyNumber, undefined),
  c: number(anyNumber, undefined, "threeOnly"),
  count: number(whole(1, 100_000), undefined, 1000),
  seed: number(whole(0), undefined, 1),
  code: { shape: "word" },
  priceYear: { ...calendarYear, usual: "ownYear" },
  search: { shape: "word", usual: "everything" },
  figure: { shape: "word", usual: "everything" },
  measure: { shape: "word" },
  input1: { shape: "word" },
  values1: { shape: "list", domain: anyNumber },
  input2: { shape: "word", usual: "oneOnly" },
  values2: { shape: "list", domain: anyNumber, usual: "oneOnly" },
  perspective: { shape: "word", usual: "cashable" },
  fromYear: calendarYear,
  toYear: calendarYear,
  series: { shape: "wordOrTable", usual: "KPI" },
  planned: { shape: "flow", domain: anyNumber },
  actual: { shape: "flow", domain: anyNumber },
  known: number(yearNumber, "years"),
  draws: number(whole(1, 1_000_000), undefined, 10_000),
};

const yieldTest = { years: number(length, "years", yieldYears) };
const books = { costs: flow(notNegative), dispositions: flow(notNegative, 0) };
/** A rate that must be given. */
const givenRate: ArgumentFacts = { shape: "rate", unit: "rate", domain: rate };

/** Where an argument is another thing in a function than elsewhere. */
const own: Record<string, Record<string, ArgumentFacts>> = {
  TORNADO: { measure: { shape: "word", usual: "npv" } },
  EXCLUSIONCOST: { costs: { shape: "lifetimeOrCostTable" } },
  LOSTTAX: { startAge: number(age, "age", "fromAge") },
  DISCOUNTFACTOR: { discountRate: givenRate },
  PRESENTVALUE: { discountRate: givenRate },
  ANNUITY: { discountRate: givenRate },
  "PAYBACK.BYACTOR": { savings: { shape: "actorTable", unit: "sekPerYear", domain: anyNumber } },
  YIELD: yieldTest,
  "YIELD.TEST": yieldTest,
  BENEFITCOST: { costs: flow(notNegative), discountRate: givenRate },
  SAVINGS: { startAge: number(age, "age") },
  DISPOSABLE: { taxesAndGrants: number(anyNumber, "sek"), toReserve: number(notNegative, "sek", 0) },
  "RESERVE.MAX": { taxesAndGrants: number(anyNumber, "sek") },
  FINANCING: books,
  "FINANCING.COMPARE": { ...books, discountRate: { ...givenRate, usual: 0.03 } },
};

/** What an argument of a function may be. */
export function argumentFacts(id: string, argument: string): ArgumentFacts {
  const facts = own[id]?.[argument] ?? shared[argument];
  if (!facts) throw new Error(`Help: what ${id} ${argument} may be is not said in src/help/arguments.ts`);
  return facts;
}

/** The bounds of a domain, as it itself refuses what is outside. */
export interface Bounds {
  lowest: number;
  highest: number;
  isWhole: boolean;
  /** Neither the lowest nor the highest is allowed itself. */
  isBetween: boolean;
}

/**
 * @example boundsOf(age) // { "lowest": 0, "highest": 130, "isWhole": true, "isBetween": false }
 * @example boundsOf(rate) // { "lowest": -1, "highest": 1, "isWhole": false, "isBetween": true }
 */
export function boundsOf(domain: Domain): Bounds {
  const above = refusalOf(domain, 1e15);
  const below = refusalOf(domain, -1e15);
  const isRate = above?.code === "rate-outside";
  return {
    lowest: lowestIn(below),
    highest: above === null ? Infinity : "highest" in above ? above.highest : 1,
    isWhole: refusalOf(domain, 0.5)?.code === "not-whole",
    isBetween: isRate,
  };
}

function lowestIn(refused: Fact | null): number {
  if (refused === null) return -Infinity;
  if (refused.code === "rate-outside") return -1;
  return "lowest" in refused ? refused.lowest : 0;
}

function refusalOf(domain: Domain, value: number): Fact | null {
  try {
    domain(value, { argument: "" });
    return null;
  } catch (refused) {
    if (refused instanceof Refusal) return refused.fact;
    throw refused;
  }
}
