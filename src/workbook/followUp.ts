import { followUpColumns as at, followUpNames } from "../stories/followUpFormat";
import { addressWithin, sheetIn } from "./address";
import { reading } from "./door";
import { following } from "./following";
import { askNames, ownNames } from "./identity";
import type { CellContent, Place } from "./scenario";

/** One year of a follow-up as its sheet says; a blank outcome is 0. */
export interface FollowedYear {
  year: number;
  costPlanned: number;
  costActual: number;
  reachedActual: number;
  avertedActual: number;
  ownPlanned: number;
  ownActual: number;
  netPlanned: number;
  netActual: number;
  learnt: string;
  learntAt: Place;
}

export interface FollowUpContent {
  sheetId: string;
  name: string;
  years: FollowedYear[];
  /** What the cell for the known years holds. */
  known: CellContent;
  knownAt: Place;
}

/** The follow-up of a scenario; null where there is none. */
export async function readFollowUp(scenarioName: string): Promise<FollowUpContent | null> {
  return reading(async (context) => {
    const sheet = await followUpOf(context, scenarioName);
    if (!sheet) return null;
    const cells = (name: string) => sheet.names.getItem(name).getRange().load("address, values");
    const [years, known] = [cells(followUpNames.years), cells(followUpNames.known)];
    await context.sync();
    const place = (address: string): Place => ({ sheetId: sheet.id, address: address.replace(/^.*!/, "") });
    return {
      sheetId: sheet.id,
      name: sheet.name,
      years: years.values.slice(1).map((cellsOfYear, index) => {
        const learntAt = place(addressWithin(years.address, index + 1, cellsOfYear.length - 1));
        return followedYear(cellsOfYear as CellContent[], learntAt);
      }),
      known: known.values[0]![0] as CellContent,
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
    netPlanned: number(at.netPlanned),
    netActual: number(at.netActual),
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
