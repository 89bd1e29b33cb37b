import type { ScenarioAddresses } from "./scenarioSheet";
import { columnLetters, columnNumber } from "./sheet";

/** So many columns are read of a table that spills by actor: all actors and the total. Fuller than that, it is an error. */
export const widest = 100;

/** Where one intake's course stands: the years since its start, the own actor's part, and the spilled table. */
export const course = { averted: "AK3", head: 5, since: "AJ", own: "AK", spill: "AM", actors: "AN" };
const lastActor = columnLetters(columnNumber(course.actors) + widest - 1);

/** The longest course that is read, in years. */
export const longest = 60;

const anchor = `$${course.spill}$${course.head}`;
const column = (letters: string, rows: number) => `$${letters}$${course.head + 1}:$${letters}$${course.head + rows}`;

/** The measure's cost of the year in a cell: each running intake's participants, and the fixed cost evenly. */
export function costFormula({ programme: at }: Pick<ScenarioAddresses, "programme">, year: string): string {
  const years = `(${at("intakes")}+${at("programmeYears")}-1)`;
  const running = `(MIN(${year}+1,${at("intakes")})-MAX(0,${year}-${at("programmeYears")}+1))`;
  const perIntake = `${at("participants")}*${at("costPerParticipant")}/${at("programmeYears")}`;
  return `=IF(${year}<${years},${running}*${perIntake}+${at("fixedCost")}/${years},0)`;
}

/**
 * The own actor's reduction of a year: every running intake at its age, grown by calendar year; nothing
 * after the horizon.
 *
 * @param years of the course that stand beside the spilled table
 */
export function ownSavingsFormula({ programme: at }: ScenarioAddresses, year: string, years: number): string {
  const [own, since] = [column(course.own, years), column(course.since, years)];
  const running = `SUMIFS(${own},${since},"<="&${year},${since},">"&(${year}-${at("intakes")}))`;
  return passingError(anchor, `IF(${year}<${at("horizon")},${running}*(1+${at("growth")})^${year},0)`);
}

/**
 * What the own actor and its parts have of the spilled course in a year since the start, after those who have moved out.
 *
 * The year is looked up: rows that are inserted move this column and not the spilled table.
 */
export function ownCourseFormula({ programme: at }: ScenarioAddresses, row: number): string {
  const heads = `$${course.actors}$${course.head}:$${lastActor}$${course.head}`;
  const amounts = `$${course.actors}$${course.head + 1}:$${lastActor}$${course.head + longest}`;
  const year = `$${course.since}${row}`;
  const ofYear = `INDEX(${amounts},MATCH(${year},${column(course.spill, longest)},0),0)`;
  const own = `${sumOfOwn(heads, at("own"), ofYear)}*(1-${at("moveOut")})^${year}`;
  return passingError(anchor, `IF(${year}<${at("horizon")},${unlessFull(heads, own)},0)`);
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
