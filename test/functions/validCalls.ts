import { englishFunctions, type FunctionMetadata } from "../../.webpack/functionsJson";

const flow = [[-100, 60, 60, 60]];
const positiveFlow = [[30, 20, 10]];
const costTable = [
  [
    "Actor",
    "SEK",
    "From age",
    "To age",
    "Share",
    "Cashable share",
    "Low",
    "High",
    "Kind",
    "Price year",
    "Group",
    "Factor",
  ],
  ["City: schools", 50_000, 6, 19, 0.5, 0.5, 40_000, 60_000, "real", 2020, "", 0.5],
  ["State", 90_000, 20, 64, 1, 1, 80_000, 95_000, "transfer", 2020, "a", 1],
];
const actorTable = [
  ["Year", "City", "State", "Total"],
  [0, 5, 1, 6],
  [1, 7, 2, 9],
];
const programme = [
  ["Input", "Value", "Low", "High", "Group"],
  ["participants", 100, 80, 120, ""],
  ["exclusionShare", 0.25, 0.2, 0.3, ""],
  ["effect", 0.2, 0.1, 0.3, "a"],
  ["retention", 0.8, 0.7, 0.9, "a"],
  ["deadweight", 0.1, 0, 0, ""],
  ["displacement", 0.1, 0, 0, ""],
  ["costPerParticipant", 30_000, 25_000, 35_000, ""],
  ["fixedCost", 50_000, 0, 0, ""],
  ["coFinancing", 0.5, 0, 0, ""],
  ["coFinancedYears", 2, 0, 0, ""],
  ["programmeYears", 2, 0, 0, ""],
  ["intakes", 2, 0, 0, ""],
  ["startAge", 16, 0, 0, ""],
  ["horizon", 20, 0, 0, ""],
  ["lag", 1, 0, 0, ""],
  ["cashableLag", 1, 0, 0, ""],
  ["dropOff", 0.1, 0, 0, ""],
  ["growth", 0.01, 0, 0, ""],
  ["discountRate", 0.03, 0, 0, ""],
  ["own", "City", 0, 0, ""],
  ["moveOut", 0.02, 0, 0, ""],
  ["capitalReturn", 0.02, 0, 0, ""],
];
const terms = [
  ["Term", "Value", "Low", "High", "Group"],
  ["target", 0.02, 0, 0, ""],
  ["disposed", 20, 10, 30, ""],
  ["openingReserve", 20, 0, 0, ""],
  ["openingEquity", 500, 0, 0, ""],
  ["frameCut", 0.8, 0, 0, ""],
  ["savingsReturned", 0.5, 0, 0, ""],
  ["returnFrom", 1, 0, 0, ""],
  ["outcomeShare", 0.9, 0, 0, ""],
  ["outcomePremium", 0.2, 0, 0, ""],
  ["priceGrowth", 0.02, 0, 0, ""],
];

/** An argument that is not refused, by its name; the figures are invented. */
const usual: Record<string, unknown> = {
  cohortSize: 9406,
  excluded: 10,
  costs: costTable,
  discountRate: [
    [0, 0.03],
    [31, 0.02],
  ],
  earnings: 300_000,
  fromAge: 20,
  toAge: 64,
  startAge: 18,
  transitions: [
    [0.5, 0.5],
    [0, 1],
  ],
  start: [[100, 0]],
  trace: [
    [100, 0],
    [50, 50],
  ],
  stateCosts: [
    [10, 1],
    [20, 2],
  ],
  counting: "end",
  flows: flow,
  benefits: positiveFlow,
  savings: positiveFlow,
  investments: actorTable,
  programme,
  terms,
  measure: "npv",
  input1: "effect",
  input2: "retention",
  values1: [[0.1, 0.2]],
  values2: [[0.5, 1]],
  perspective: "all",
  cashableLag: 1,
  draws: 10,
  count: 10,
  payouts: positiveFlow,
  openings: [[10, 40]],
  dispositions: [[5, 5, 5]],
  requests: positiveFlow,
  taxesAndGrants: [[5000, 5000, 5000]],
  results: [[50, -50, 50]],
  realisedGains: [[1, 0, 0]],
  exempted: [[1, 0, 0]],
  unrealised: [[1, 0, 0]],
  toReserve: [[1, 0, 0]],
  fromReserve: [[0, 1, 0]],
  exceptional: [[0, 1, 0]],
  restoreWithin: [[3, 4, 3]],
  rule: "RER",
  alternative: "fund",
  name: "Effect",
  distribution: "pert",
  a: 1,
  b: 2,
  c: 4,
  code: "sis-lvu-acute",
  priceYear: 2020,
  fromYear: 2015,
  toYear: 2020,
  series: "KPI",
  search: "SiS",
  figure: "population",
  planned: flow,
  actual: [[-90, 50]],
  known: 2,
  queue: true,
  cashableOnly: true,
  negativeEquity: true,
  cycles: 3,
  year: 3,
  measures: [
    ["Insats", "Kostnad", "Värde"],
    ["Skolfam", 10, 4],
    ["Föräldrastöd", 5, 8],
  ],
  budget: 12,
  years: 3,
};

/** Where a name means something else in a function. */
const own: Record<string, Record<string, unknown>> = {
  "PAYBACK.BYACTOR": { savings: actorTable },
  BENEFITCOST: { costs: positiveFlow },
  FINANCING: { costs: positiveFlow },
  "FINANCING.COMPARE": { costs: positiveFlow },
  EVIDENCE: { search: "IPS" },
  EFFECT: { code: "ips-employment" },
  MUNICIPALITY: { name: "Luleå" },
  DISPOSABLE: { taxesAndGrants: 5000, toReserve: 5 },
  "RESERVE.MAX": { taxesAndGrants: 5000 },
};

/** Most of what is not named above is a share, a rate or a number of kronor. */
const otherwise = 0.5;
const wholes = /^(lag|firstYear|returnFrom|repayment(Delay|Years)|seed)$/;

/** A function with arguments that it answers. */
export interface ValidCall extends Pick<FunctionMetadata, "id" | "parameters"> {
  given: unknown[];
}

/** A call of each function of functions.json that is not refused. */
export async function validCalls(): Promise<ValidCall[]> {
  return (await englishFunctions()).map(({ id, parameters }) => ({
    id,
    parameters,
    given: parameters.map(({ name }) => own[id]?.[name] ?? usual[name] ?? (wholes.test(name) ? 1 : otherwise)),
  }));
}
