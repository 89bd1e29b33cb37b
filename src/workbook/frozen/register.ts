import { idsOf } from "../../model/ids";
import { frozenWords } from "../../locales/frozenWords";
import type { Language } from "../../locales/language";
import { header, note, said, title } from "../../stories/sheet";
import type { Cell } from "../../stories/story";
import { takenBack } from "../door";
import { freeName } from "../freeName";
import { askNames, ownNames } from "../identity";
import { putStory } from "../put";
import { codeOf } from "../refusal";
import type { CellContent } from "../scenario";
import { writeStoryCells } from "../storyCells";

/** The register's own name of its sheet, by which it is found again: its head. */
const registerName = "SocialFrozen";

/** Columns of the register, from 0. */
export const registerColumns = {
  when: 0,
  version: 1,
  cell: 2,
  place: 3,
  rows: 4,
  columns: 5,
  formula: 6,
  instead: 7,
  restored: 8,
} as const;
const width = 9;
/** The head stands below the title and the note. */
const headRow = 2;

/** A formula of ours that something stands instead of. */
export interface Frozen {
  /** Of the first cell, with the sheet's name. */
  address: string;
  /** How many cells it spilled over. */
  rows: number;
  columns: number;
  formula: string;
  /** What the first cell holds instead: a value, or a formula of plain Excel. */
  instead: CellContent;
}

/** When, and with which version of the add-in. */
export interface Occasion {
  when: string;
  version: string;
  language: Language;
}

/** The register's sheet, if the workbook has one. */
export async function findRegister(context: Excel.RequestContext): Promise<Excel.Worksheet | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  const named = worksheets.items.map((sheet) => ({ sheet, names: askNames(sheet) }));
  await context.sync();
  return named.find(({ names }) => ownNames(names).has(registerName))?.sheet ?? null;
}

/**
 * Writes what was frozen below what is listed already, on the register's sheet, which is made where there is none.
 *
 * @returns takes the rows away again
 */
export async function list(
  context: Excel.RequestContext,
  frozen: readonly Frozen[],
  { when, version, language }: Occasion,
): Promise<() => Promise<void>> {
  const found = await findRegister(context);
  const { worksheets } = context.workbook;
  const name = freeName(
    frozenWords[language].sheet,
    worksheets.items.map((one) => one.name),
  );
  const withoutNew = async () => {
    const made = worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!made.isNullObject) made.delete();
    await context.sync();
  };
  const sheet = found ?? makeRegister(context, name, language);
  const used = sheet.getUsedRange(true).load("rowIndex, rowCount");
  try {
    await context.sync();
  } catch (error) {
    if (found || codeOf(error) === "ItemAlreadyExists") throw error;
    return takenBack(error, withoutNew);
  }
  const top = used.rowIndex + used.rowCount;
  const rows = frozen.map(({ address, rows: down, columns, formula, instead }): Cell[] => [
    said(when),
    said(version),
    said(address),
    { value: `=${address}` }, // follows the cell where rows are moved
    down,
    columns,
    said(formula),
    typeof instead === "string" ? said(instead) : instead,
    "",
  ]);
  const cells = sheet.getRangeByIndexes(top, 0, rows.length, width);
  putStory(cells, rows);
  return async () => {
    if (!found) return withoutNew();
    sheet.getRangeByIndexes(top, 0, rows.length, width).clear();
    await context.sync();
  };
}

function makeRegister(context: Excel.RequestContext, name: string, language: Language): Excel.Worksheet {
  const say = frozenWords[language];
  const sheet = context.workbook.worksheets.add(name);
  const heads = idsOf(registerColumns);
  writeStoryCells(sheet, [[title(say.title)], [note(say.note)], heads.map((one) => header(say.columns[one]))]);
  sheet.names.add(registerName, sheet.getRangeByIndexes(headRow, 0, 1, width));
  return sheet;
}
