import { cellFormulaWords } from "../../../locales/cellFormulaWords";
import { cellStepWords } from "../../../locales/cellStepWords";
import type { Column, Explanation, Sign, Speech, Step, Table, Unit } from "../../explained/explanation";

/** The words with which a cell is explained. */
export interface CellSpeech extends Speech {
  formulas: typeof cellFormulaWords.en;
  cells: typeof cellStepWords.en;
}

export function cellSpeech(speech: Speech): CellSpeech {
  const { language } = speech.words;
  return { ...speech, formulas: cellFormulaWords[language], cells: cellStepWords[language] };
}

/** A cell of what a function answers: its place, from 0, and what it shows. */
export interface Cell {
  row: number;
  column: number;
  shown: unknown;
}

/** How what a cell shows was reached; what it rests on are the arguments. */
export type CellExplanation = Omit<Explanation, "restsOn">;

/** Explains a cell of a function's answer from its arguments as Excel hands them over; null where it is a heading. */
export type ExplainCell = (given: readonly unknown[], cell: Cell, speech: CellSpeech) => CellExplanation | null;

export function explained(
  formula: string,
  steps: readonly Step[],
  rest: { tables?: readonly Table[]; notes?: readonly string[] } = {},
): CellExplanation {
  return { formula, steps, tables: [], notes: [], ...rest };
}

export function step(sign: Sign, name: string, amount: number | null, unit: Unit): Step {
  return { sign, name, amount, unit };
}

/** Columns by year, from year 0 or from the calendar year that is year 0. */
export function byYear(columns: readonly Column[], { say }: Speech, first = 0): Table {
  const marks = columns[0]!.amounts.map((_, year) => String(first + year));
  return { title: say.years, head: say.columns.year, marks, columns };
}

/** Columns by age. */
export function byAge(first: number, columns: readonly Column[], { say, cells }: CellSpeech): Table {
  const marks = columns[0]!.amounts.map((_, index) => String(first + index));
  return { title: cells.ages, head: say.columns.age, marks, columns };
}

/** The discount factors as a column; none where nothing is discounted. */
export function factorColumn(factors: readonly number[], { say }: Speech): Column[] {
  return factors.every((factor) => factor === 1)
    ? []
    : [{ name: say.columns.factor, unit: "factor", amounts: factors }];
}
