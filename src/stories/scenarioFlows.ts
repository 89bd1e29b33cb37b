import type { ScenarioAddresses } from "./scenarioSheet";
import { columnLetters, columnNumber } from "./sheet";

/** So many columns are read of a table that spills by actor: all actors and the total. Fuller than that, it is an error. */
export const widest = 100;

/** Where the measure year by year stands: who avoids exclusion in an intake, and the spilled table. */
export const course = { told: "AJ", head: 5, spill: "AM" };

/** The longest course that is read, in years. */
export const longest = 60;

const anchor = `$${course.spill}$${course.head}`;

/** The measure's cost of the year in a cell: each running intake's participants, and the fixed cost evenly. */
export function costFormula({ programme: at }: Pick<ScenarioAddresses, "programme">, year: string): string {
  const years = `(${at("intakes")}+${at("programmeYears")}-1)`;
  const running = `(MIN(${year}+1,${at("intakes")})-MAX(0,${year}-${at("programmeYears")}+1))`;
  const perIntake = `${at("participants")}*${at("costPerParticipant")}/${at("programmeYears")}`;
  return `=IF(${year}<${years},${running}*${perIntake}+${at("fixedCost")}/${years},0)`;
}

/** The columns of APPRAISE.BYYEAR that the books read, from 0. */
const byYearColumns = { ownCost: 2, ownSavings: 3 } as const;

/**
 * What the measure year by year has in a year: the cost, or the cashable reduction, of the own actor; 0 after its last year.
 *
 * The table stands to the right; when it becomes an error its other cells are blank, which must not count as 0.
 *
 * @param year counted from 0
 */
export function ofMeasureFormula(column: keyof typeof byYearColumns, year: string): string {
  const letters = columnLetters(columnNumber(course.spill) + byYearColumns[column]);
  return passingError(anchor, `INDEX($${letters}:$${letters},ROW(${anchor})+1+${year})`);
}

/** For each head of a table by actor, 1 where the actor is the own one or a part of it. */
export function isOwn(heads: string, own: string): string {
  return `((${heads}=${own})+(LEFT(${heads},LEN(${own})+1)=${own}&":"))`;
}

/** Of amounts by actor, under their heads: what the own actor and its parts have. */
export function sumOfOwn(heads: string, own: string, amounts: string): string {
  return `(SUMIF(${heads},${own},${amounts})+SUMIF(${heads},${own}&":*",${amounts}))`;
}

/** No answer where a table by actor may hold more columns than are read. */
export function unlessFull(heads: string, formula: string): string {
  return `IF(COUNTA(${heads})=${widest},NA(),${formula})`;
}

/** A formula over spilled cells: when the table becomes an error they are blank, which must not count as 0. */
export function passingError(spilled: string, formula: string): string {
  return `=IF(ISERROR(${spilled}),${spilled},${formula})`;
}
