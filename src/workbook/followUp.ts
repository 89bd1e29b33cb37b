import { followUpColumns as at, followUpNames } from "../stories/followUpFormat";
import { addressWithin, sheetIn } from "./address";
import { isDay } from "./days";
import { reading } from "./door";
import { following } from "./following";
import { askNames, ownNames } from "./identity";
import type { CellContent, Place } from "./scenario";

/** Why a cell of the outcome is not taken, or is asked about: a text, a known year left blank, a minus where none is expected, a day. */
export interface OutcomeFault {
  kind: "text" | "blank" | "minus" | "day";
  year: number;
  /** The column's head as the sheet has it. */
  column: string;
  at: Place;
}

/** One year of a follow-up as its sheet says; a blank outcome is 0. */
export interface FollowedYear {
  year: number;
  costPlanned: number;
  costActual: number;
  reachedActual: number;
  avertedActual: number;
  ownPlanned: number;
  ownActual: number;
  learnt: string;
  learntAt: Place;
}

export interface FollowUpContent {
  sheetId: string;
  name: string;
  years: FollowedYear[];
  /** What is to be mended or asked about among the outcomes of the known years. */
  faults: OutcomeFault[];
  /** What the cell for the known years holds. */
  known: CellContent;
  knownAt: Place;
}

/** The follow-up of a scenario; null where there is none. */
export async function readFollowUp(scenarioName: string): Promise<FollowUpContent | null> {
  return reading(async (context) => {
    const sheet = await followUpOf(context, scenarioName);
    if (!sheet) return null;
    const cells = (name: string) => sheet.names.getItem(name).getRange().load("address, values, numberFormat");
    const [years, known] = [cells(followUpNames.years), cells(followUpNames.known)];
    await context.sync();
    const place = (address: string): Place => ({ sheetId: sheet.id, address: address.replace(/^.*!/, "") });
    const knownCell = known.values[0]![0] as CellContent;
    return {
      sheetId: sheet.id,
      name: sheet.name,
      faults: faultsIn(
        years.values as CellContent[][],
        Number(knownCell) || 0,
        (row, column) => place(addressWithin(years.address, row, column)),
        years.numberFormat as string[][],
      ),
      years: years.values.slice(1).map((cellsOfYear, index) => {
        const learntAt = place(addressWithin(years.address, index + 1, cellsOfYear.length - 1));
        return followedYear(cellsOfYear as CellContent[], learntAt);
      }),
      known: knownCell,
      knownAt: place(known.address),
    };
  });
}

/** The sheet of a scenario's follow-up, where there is one. */
export async function followUpOf(context: Excel.RequestContext, scenarioName: string): Promise<Excel.Worksheet | null> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const named = sheets.items.map((sheet) => ({ sheet, names: askNames(sheet) }));
  await context.sync();
  const found = named.find(({ names }) => {
    const own = ownNames(names);
    return own.has(followUpNames.years) && sheetIn(own.get(followUpNames.scenario) ?? "") === scenarioName;
  });
  return found?.sheet ?? null;
}

/** The outcomes that every follow-up asks for, and the column of the plan beside each. */
const outcomes = [
  [at.costActual, at.costPlanned],
  [at.reachedActual, at.reachedPlanned],
  [at.avertedActual, at.avertedPlanned],
  [at.ownActual, at.ownPlanned],
] as const;

/**
 * What is wrong or to be asked about among the outcomes: a text anywhere, and in the known years a cell that is blank where
 * something was planned, or less than 0 where the plan is not, or a number that shows as a day.
 *
 * @param cells the years under their heads
 * @param formats how their numbers show
 */
export function faultsIn(
  cells: readonly (readonly CellContent[])[],
  known: number,
  placeOf: (row: number, column: number) => Place,
  formats: readonly (readonly string[])[] = [],
): OutcomeFault[] {
  const [heads, ...years] = cells;
  return years.flatMap((row, year) =>
    outcomes.flatMap(([column, planned]): OutcomeFault[] => {
      const isOfDay = isDay(formats[year + 1]?.[column] ?? "General");
      const kind = faultOf(row[column] ?? "", Number(row[planned]) || 0, year < known, isOfDay);
      return kind ? [{ kind, year, column: String(heads![column]), at: placeOf(year + 1, column) }] : [];
    }),
  );
}

function faultOf(cell: CellContent, planned: number, isKnown: boolean, isOfDay: boolean): OutcomeFault["kind"] | null {
  if (typeof cell === "string" && cell.trim() === "") return isKnown && planned !== 0 ? "blank" : null;
  if (typeof cell !== "number") return "text";
  if (isOfDay) return "day";
  return isKnown && cell < 0 && planned >= 0 ? "minus" : null;
}

function followedYear(cells: CellContent[], learntAt: Place): FollowedYear {
  const number = (column: number) => Number(cells[column]) || 0;
  return {
    year: number(at.year),
    costPlanned: number(at.costPlanned),
    costActual: number(at.costActual),
    reachedActual: number(at.reachedActual),
    avertedActual: number(at.avertedActual),
    ownPlanned: number(at.ownPlanned),
    ownActual: number(at.ownActual),
    learnt: String(cells.at(-1) ?? ""),
    learntAt,
  };
}

/** Follows a scenario's follow-up. @returns what stops it */
export function watchFollowUp(
  scenarioName: string,
  onFollowUp: (content: FollowUpContent | null) => void,
  onFailure: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let told = "";
  const read = async () => {
    const content = await readFollowUp(scenarioName);
    const text = JSON.stringify(content);
    if (text !== told) onFollowUp(content);
    told = text;
  };
  return following({ read, onFailure });
}
