import { callsIn } from "../../ranges/calls";
import { addressAt } from "../address";
import { reading, writing } from "../door";
import { plainFormula, type Seen } from "../plain/plainFormula";
import { putBackCells, putContents, putStory } from "../put";
import { readReferences } from "../readReferences";
import type { CellContent } from "../scenario";
import { copyBeside } from "../scenarioSheets";
import { isError } from "../sheetContent";
import { holdsFormula } from "../standing";
import { findRegister, list, type Frozen, type Occasion } from "./register";

/** Where formulas are replaced, by what, and whether in a copy of the sheet. */
export interface Freezing {
  scope: "selection" | "sheet" | "workbook";
  way: "values" | "open";
  asCopy: boolean;
}

/** How many formulas were replaced, and how many of ours stand as they did. */
export interface Came {
  count: number;
  left: number;
}

/** A formula of ours as it stands. */
interface Found {
  sheetId: string;
  sheet: string;
  row: number;
  column: number;
  formula: string;
  /** What it shows, with all that it spills over. */
  values: CellContent[][];
}

interface Area {
  sheetId: string;
  /** Without the sheet's name. */
  address: string;
}

/**
 * Replaces our formulas by values, or by formulas of plain Excel that come to the same, and lists each in the register.
 * All of them or none: where Excel refuses in the middle, what was written is put back.
 */
export async function freeze({ scope, way, asCopy }: Freezing, occasion: Occasion): Promise<Came> {
  const areas = await areasOf(scope);
  const shown = asCopy ? await copiesOf(areas) : areas;
  const found: Found[] = [];
  for (const area of shown) found.push(...(await formulasIn(area)));
  const ready = found.filter(({ values }) => values[0]![0] !== "#BUSY!");
  const replaced = way === "values" ? ready.map(asValues) : await asPlain(ready);
  const wanted = replaced.filter((one) => one !== null);
  const kept = wanted.length === 0 ? [] : await replace(wanted, way, occasion);
  return { count: kept.length, left: found.length - kept.length };
}

function areasOf(scope: Freezing["scope"]): Promise<Area[]> {
  return reading(async (context) => {
    const register = await findRegister(context);
    const { worksheets } = context.workbook;
    const ranges =
      scope === "selection"
        ? [context.workbook.getSelectedRange().getUsedRangeOrNullObject(true)]
        : scope === "sheet"
          ? [worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true)]
          : worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    const asked = ranges.map((range) => ({ range: range.load("address"), sheet: range.worksheet.load("id") }));
    await context.sync();
    return asked
      .filter(({ range, sheet }) => !range.isNullObject && sheet.id !== register?.id)
      .map(({ range, sheet }) => ({ sheetId: sheet.id, address: range.address.replace(/^.*!/, "") }));
  });
}

function copiesOf(areas: readonly Area[]): Promise<Area[]> {
  return writing(async (context) => {
    const copies: Area[] = [];
    const originals = areas.map(({ sheetId, address }) => ({
      original: context.workbook.worksheets.getItem(sheetId).load("name"),
      address,
    }));
    await context.sync();
    for (const { original, address } of originals) {
      const copy = await copyBeside(original, original.name);
      copies.push({ sheetId: copy.id, address });
    }
    return copies;
  });
}

/** The cells of an area that hold our formulas; of a table that spills, the one that it spills from. */
function formulasIn({ sheetId, address }: Area): Promise<Found[]> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const range = sheet.getRange(address).load("formulas, values, rowIndex, columnIndex");
    await context.sync();
    const asked = range.formulas.flatMap((row: unknown[], down) =>
      row.flatMap((formula, right) => {
        if (!holdsFormula(formula, range.values[down]![right]) || callsIn(String(formula)).length === 0) return [];
        const cell = range.getCell(down, right);
        const spilled = cell.getSpillingToRangeOrNullObject().load("values");
        const [place, own] = [
          { row: range.rowIndex + down, column: range.columnIndex + right },
          range.values[down]![right],
        ];
        return [{ ...place, formula: String(formula), own: own as CellContent, spilled }];
      }),
    );
    await context.sync();
    return asked.map(({ row, column, formula, own, spilled }) => ({
      sheetId,
      sheet: sheet.name,
      row,
      column,
      formula,
      values: spilled.isNullObject ? [[own]] : (spilled.values as CellContent[][]),
    }));
  });
}

/** A formula, and what is written instead of it. */
interface Replaced extends Found {
  instead: CellContent[][] | string;
}

function asValues(found: Found): Replaced {
  return { ...found, instead: found.values };
}

/** Formulas of plain Excel, for those that have one. */
async function asPlain(found: readonly Found[]): Promise<(Replaced | null)[]> {
  const seen = new Map<string, Seen>();
  for (const id of new Set(found.map(({ sheetId }) => sheetId))) {
    const calls = found.filter(({ sheetId }) => sheetId === id).flatMap(({ formula }) => callsIn(formula));
    seen.set(id, await readReferences(id, calls));
  }
  return found.map((one) => {
    const plain = one.values.length === 1 ? plainFormula(one.formula, seen.get(one.sheetId)!) : null;
    return plain === null ? null : { ...one, instead: plain };
  });
}

function addressOf({ sheet, row, column }: Found): string {
  return `'${sheet.replace(/'/g, "''")}'!${addressAt(row, column)}`;
}

function replace(all: readonly Replaced[], way: Freezing["way"], occasion: Occasion): Promise<Replaced[]> {
  return writing(async (context) => {
    const cells = all.map(({ sheetId, row, column, values }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const first = sheet.getRangeByIndexes(row, column, 1, 1).load("formulas");
      return { first, whole: sheet.getRangeByIndexes(row, column, values.length, values[0]!.length) };
    });
    await context.sync();
    // what somebody else has changed since it was read is left alone
    const standing = all.flatMap((one, at) => {
      const { first, whole } = cells[at]!;
      return first.formulas[0]![0] === one.formula ? [{ one, first, whole }] : [];
    });
    let unlist: (() => void) | null = null;
    const putBack = ({ first, whole, one }: (typeof standing)[number]) => {
      if (way === "values") whole.clear("Contents");
      putBackCells(first, [[one.formula]], [[""]]);
    };
    try {
      for (const { one, whole, first } of standing) {
        if (typeof one.instead === "string") putStory(first, [[one.instead]]);
        else putContents(whole, one.instead);
      }
      await context.sync();
      const same = way === "values" ? standing : await thoseThatAreSame(context, standing);
      for (const one of standing) if (!same.includes(one)) putBack(one);
      if (same.length > 0)
        unlist = await list(
          context,
          same.map(({ one }) => frozenOf(one)),
          occasion,
        );
      await context.sync();
      return same.map(({ one }) => one);
    } catch (error) {
      standing.forEach(putBack);
      unlist?.();
      await context.sync().catch(() => undefined); // what went wrong first is what is told
      throw error;
    }
  });
}

/** How far apart two numbers are the same, beside the larger of them and 1. */
const sameWithin = 1e-9;

/** Those whose plain formula comes to what ours did. */
async function thoseThatAreSame<Standing extends { one: Replaced; first: Excel.Range }>(
  context: Excel.RequestContext,
  standing: readonly Standing[],
): Promise<Standing[]> {
  for (const { first } of standing) first.load("values");
  await context.sync();
  return standing.filter(({ one, first }) => isSame(first.values[0]![0] as CellContent, one.values[0]![0]!));
}

function isSame(one: CellContent, other: CellContent): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other || (isError(one) && isError(other));
  return Math.abs(one - other) <= sameWithin * Math.max(1, Math.abs(other));
}

function frozenOf(one: Replaced): Frozen {
  const { formula, values, instead } = one;
  const first = typeof instead === "string" ? instead : instead[0]![0]!;
  return { address: addressOf(one), rows: values.length, columns: values[0]!.length, formula, instead: first };
}
