import type { ScenarioAddresses } from "./scenarioSheet";

/** Where one intake's course stands: the years since its start, the own actor's part, and the spilled table. */
export const course = { averted: "AK3", head: 5, since: "AJ", own: "AK", spill: "AM", actors: "AN", lastActor: "BG" };

/** The longest course that is read, in years. */
const longest = 60;

const column = (letters: string, rows: number) => `$${letters}$${course.head + 1}:$${letters}$${course.head + rows}`;

/** The measure's cost of the year in a cell: each running intake's participants, and the fixed cost evenly. */
export function costFormula({ programme: at }: Pick<ScenarioAddresses, "programme">, year: string): string {
  const years = `(${at("intakes")}+${at("programmeYears")}-1)`;
  const running = `(MIN(${year}+1,${at("intakes")})-MAX(0,${year}-${at("programmeYears")}+1))`;
  const perIntake = `${at("participants")}*${at("costPerParticipant")}/${at("programmeYears")}`;
  return `=IF(${year}<${years},${running}*${perIntake}+${at("fixedCost")}/${years},0)`;
}

/**
 * The own actor's reduction of the year in column A: every running intake at its age, grown by calendar year.
 *
 * @param years of the course that stand beside the spilled table
 */
export function ownSavingsFormula({ programme: at }: ScenarioAddresses, row: number, years: number): string {
  const [own, since] = [column(course.own, years), column(course.since, years)];
  const running = `SUMIFS(${own},${since},"<="&$A${row},${since},">"&($A${row}-${at("intakes")}))`;
  return passingError(`${running}*(1+${at("growth")})^$A${row}`);
}

/**
 * What the own actor and its parts have of the spilled course in a year since the start, after those who have moved out.
 *
 * The year is looked up: rows that are inserted move this column and not the spilled table.
 */
export function ownCourseFormula({ programme: at }: ScenarioAddresses, row: number): string {
  const heads = `$${course.actors}$${course.head}:$${course.lastActor}$${course.head}`;
  const amounts = `$${course.actors}$${course.head + 1}:$${course.lastActor}$${course.head + longest}`;
  const own = at("own");
  const isOwn = `((${heads}=${own})+(LEFT(${heads},LEN(${own})+1)=${own}&":"))`;
  const isYear = `(${column(course.spill, longest)}=$${course.since}${row})`;
  return passingError(`SUMPRODUCT(${isYear}*${isOwn}*${amounts})*(1-${at("moveOut")})^$${course.since}${row}`);
}

/** A formula over spilled cells: when the table becomes an error they are blank, which must not count as 0. */
function passingError(formula: string): string {
  const anchor = `$${course.spill}$${course.head}`;
  return `=IF(ISERROR(${anchor}),${anchor},${formula})`;
}
