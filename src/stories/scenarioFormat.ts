/**
 * The format of a scenario: a worksheet whose blocks have sheet-scoped names, by which it is known. The cells of one of
 * them, `identityName`, say the version of the format, how outcomes are drawn and what the sheet was made with: Excel
 * copies names and cells with a sheet, as it does not its custom properties.
 *
 * Version 1 had the blocks Programme, Costs, Books, Terms and Results. Version 2 added Choices, and blocks that a scenario
 * may do without: Decision, OptimismBias, Fund, Requests and Downturn. Both kept their version in custom
 * properties. Version 3 has it in cells, the cohort, the boards and their frames, the year of the decision,
 * and books by calendar year that read the measure year by year from one function.
 */
export const scenarioVersion = 3;

/** The name of the cells that say what the sheet is. */
export const identityName = "SocialInvestmentSheet";

/** The custom properties of the formats before: the version, what the sheet was made with, how its outcomes are drawn. */
export const versionProperty = "SocialInvestmentScenario";
export const originProperty = "SocialInvestmentOrigin";
export const simulationProperty = "SocialInvestmentSimulation";

/** The rows of the identity: the version of the format, how many outcomes are drawn, and with which seed. */
export const identityRows = ["version", "draws", "seed"] as const;
export type IdentityRow = (typeof identityRows)[number];

/** How many outcomes are drawn, and with which seed. */
export interface SimulationSettings {
  draws: number;
  seed: number;
}

/** What SIMULATE takes where nothing else is said. */
export const usualSimulation: SimulationSettings = { draws: 10_000, seed: 1 };

/**
 * What a sheet says of how its outcomes are drawn; the usual where it says nothing that can be used.
 *
 * @example simulationIn('{"draws":1000,"seed":7}') // { "draws": 1000, "seed": 7 }
 * @example simulationIn('{"draws":-5,"seed":"x"}') // { "draws": 10000, "seed": 1 }
 */
export function simulationIn(text: string): SimulationSettings {
  try {
    const { draws, seed } = JSON.parse(text) as SimulationSettings;
    return usableSimulation(draws, seed);
  } catch {
    return usualSimulation;
  }
}

/**
 * How outcomes are drawn, where both are what SIMULATE takes; else as usual.
 *
 * @example usableSimulation(2000, 7) // { "draws": 2000, "seed": 7 }
 * @example usableSimulation("many", 7) // { "draws": 10000, "seed": 1 }
 */
export function usableSimulation(draws: unknown, seed: unknown): SimulationSettings {
  const isWhole = (number: unknown): number is number => Number.isSafeInteger(number) && Number(number) >= 0;
  return isWhole(draws) && isWhole(seed) && draws >= 1 && draws <= 1_000_000 ? { draws, seed } : usualSimulation;
}

/** What a scenario's inputs were made with: value and source, by `originKey`. */
export type Origin = Record<string, [value: number | string, source: string]>;

/** The key of an input among the origins, or of a row of costs by its actor and ages. */
export function originKey(block: Exclude<InputBlock, "Choices"> | "Costs", ...id: (string | number)[]): string {
  return [block, ...id].join("|");
}

/** What a sheet says of its making; undefined where somebody has spoilt the words. */
export function originIn(text: string): Origin | undefined {
  try {
    return JSON.parse(text) as Origin;
  } catch {
    return undefined;
  }
}

/** Whether a value is another than the sheet was made with, while its source is said to be the same. */
export function isChanged(origin: Origin | undefined, key: string, value: unknown, source: string): boolean {
  const made = origin?.[key];
  return Array.isArray(made) && made[0] !== value && made[1] === source;
}

/** The blocks, each a sheet-scoped name. */
export const blockNames = ["Choices", "Programme", "Costs", "Books", "Terms", "Results"] as const;
export type BlockName = (typeof blockNames)[number];

/**
 * Blocks that a scenario may do without: a correction for optimism, a fund and who asks for its money, a downturn, the
 * cohort that exclusion is counted in, the boards whose frames can be cut, outcomes that have no price, what the decider has
 * worded in the brief.
 */
export const optionalBlockNames = [
  "Decision",
  "OptimismBias",
  "Fund",
  "Requests",
  "Downturn",
  "Cohort",
  "Boards",
  "Outcomes",
  "Brief",
] as const;
export type OptionalBlock = (typeof optionalBlockNames)[number];

/** Blocks whose rows are a word and a value, with what is known of the value beside them. */
export const inputBlocks = ["Choices", "Programme", "Terms", "Fund", "Downturn", "Cohort"] as const;
export type InputBlock = (typeof inputBlocks)[number];

/**
 * The rows of the block Decision: the municipality's own answers to the motion's four questions, to what the bodies that
 * were asked about it ask of a measure, and what is not counted in money.
 *
 * @source Stockholm, Utlåtande 2013:176
 */
export const questions = {
  motion: ["longView", "wholePicture", "compensation", "capital"],
  criteria: [
    "protectedAccount",
    "decisionOrder",
    "longTerm",
    "repaymentPlan",
    "needsAnalysis",
    "bestScience",
    "professionalDelivery",
    "researchers",
    "individuals",
    "administrations",
    "coFinancing",
  ],
  human: ["humanGains"],
} as const;
export type QuestionGroup = keyof typeof questions;
export type QuestionId = (typeof questions)[QuestionGroup][number];
export const questionIds: readonly QuestionId[] = Object.values(questions).flat();

/** Columns of an input's row, from 0. The worksheet functions read the first five; the others tell of the value. */
export const inputColumns = { label: 0, value: 1, low: 2, high: 3, group: 4, unit: 5, grade: 6, source: 7 } as const;

/** Columns of a row of costs, from 0. The worksheet functions read the first twelve; the others tell of the amount. */
export const costColumns = {
  actor: 0,
  amount: 1,
  fromAge: 2,
  toAge: 3,
  share: 4,
  cashable: 5,
  low: 6,
  high: 7,
  kind: 8,
  priceYear: 9,
  group: 10,
  factor: 11,
  code: 12,
  grade: 13,
  source: 14,
} as const;
export const costWidth = 15;
export const costTableWidth = 12;
/** Sheets from before rows of costs had a group and a factor. */
export const formerTableWidth = 10;

/**
 * Where a column of a row of costs stands on a sheet, whose table may be from before rows had a group and a factor; null
 * where it has no such column.
 *
 * @param tableWidth the columns that the worksheet functions read on that sheet
 * @example costColumnOn(10, "grade") // 11
 * @example costColumnOn(10, "group") // null
 */
export function costColumnOn(tableWidth: number, column: keyof typeof costColumns): number | null {
  const place = costColumns[column];
  if (tableWidth >= costTableWidth || place < formerTableWidth) return place;
  return place < costTableWidth ? null : place - costTableWidth + formerTableWidth;
}

/** How many columns the inputs of such a sheet take, a row of costs with what is told of it. */
export function inputsWidthOn(tableWidth: number): number {
  return costWidth - (tableWidth >= costTableWidth ? 0 : costTableWidth - formerTableWidth);
}

/** Columns of the books, in the order of the template; they are found by their headers. */
export const booksColumns = ["year", "ownCost", "ownSavings", "result", "taxes", "dispositions", "taxBase"] as const;
export type BooksColumn = (typeof booksColumns)[number];
/** Columns of the books whose source stands to the right of them, each in a row of its own that begins with the column's head. */
export const sourcedColumns = ["result", "taxes", "taxBase"] as const;
export type SourcedColumn = (typeof sourcedColumns)[number];

/** What stands for the source of a column of the books, to the right of them. */
export function booksSource(head: string, source: string): string {
  return `${head}: ${source}`;
}

/** Columns of a row of requests to a fund, from 0; where it comes from stands to the right of them. */
export const requestColumns = [
  "name",
  "start",
  "amount",
  "payoutYears",
  "saving",
  "savingDelay",
  "savingYears",
] as const;
export type RequestColumn = (typeof requestColumns)[number];

/** The rows of the fund, in the order of the template. */
export const fundInputs = [
  "opening",
  "opening2",
  "opening3",
  "fundRule",
  "repaymentShare",
  "repaymentDelay",
  "repaymentYears",
  "savingsReturned",
  "returnFrom",
  "lastRepaying",
  "queue",
] as const;
export type FundInput = (typeof fundInputs)[number];

/** The rows of the cohort, in the order of the template: how many, which share, what each costs, and the tax they would have paid. */
export const cohortInputs = [
  "cohortSize",
  "cohortShare",
  "lifetimeCost",
  "cohortAge",
  "earnings",
  "taxRate",
  "employmentGap",
  "equalised",
  "workFrom",
  "workTo",
] as const;
export type CohortInput = (typeof cohortInputs)[number];
/** Columns of a row of boards, from 0: its name among the actors, and who answers for its frame. */
export const boardColumns = { board: 0, answers: 1 } as const;

/** Columns of a row of outcomes that have no price, from 0; the change is a number, or words with a spread. */
export const outcomeColumns = ["outcome", "unit", "change", "source"] as const;
export type OutcomeColumn = (typeof outcomeColumns)[number];

/**
 * The rows of the brief's wording: what the decider has written instead of the sentences that the numbers say, and how many
 * inhabitants amounts are shared by, as a number or the name of a municipality.
 */
export const wordingIds = ["question", "proposal", "inhabitants"] as const;
export type WordingId = (typeof wordingIds)[number];
