import { callsIn } from "../../ranges/calls";
import { addressAt } from "../address";
import { takenBack, writing } from "../door";
import { plainTable } from "../plain/plainTable";
import { plainFormula, type Seen } from "../plain/plainFormula";
import { putBackCells, putContents, putStory } from "../put";
import { readReferences } from "../readReferences";
import type { CellContent } from "../scenario";
import { isError } from "../sheetContent";
import { areasOf, copiesOf, formulasIn, type Found } from "./found";
import { list, type Frozen, type Occasion } from "./register";

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

/** A formula, and what is written instead of it. */
interface Replaced extends Found {
  /** What its cells hold then: contents, or formulas of plain Excel. */
  instead: CellContent[][];
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
    const instead = plainCells(one, seen.get(one.sheetId)!);
    return instead && { ...one, instead };
  });
}

/** One cell as a formula, a table as a formula in each of its cells. */
function plainCells({ formula, values, row, column }: Found, seen: Seen): CellContent[][] | null {
  const isOne = values.length === 1 && values[0]!.length === 1;
  if (!isOne) return plainTable(formula, seen, values, (down, right) => fixedAt(row + down, column + right));
  const plain = plainFormula(formula, seen);
  return plain === null ? null : [[plain]];
}

/** The address of a cell that stays the same wherever a formula is copied to. */
function fixedAt(row: number, column: number): string {
  return addressAt(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}

function addressOf({ sheet, row, column }: Found): string {
  return `'${sheet.replace(/'/g, "''")}'!${addressAt(row, column)}`;
}

function replace(all: readonly Replaced[], way: Freezing["way"], occasion: Occasion): Promise<Replaced[]> {
  return writing(async (context) => {
    const rangeOf = ({ sheetId, row, column }: Replaced, down = 1, right = 1) =>
      context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, down, right);
    const wholeOf = (one: Replaced) => rangeOf(one, one.values.length, one.values[0]!.length);
    const putBack = (one: Replaced) => {
      wholeOf(one).clear("Contents");
      putBackCells(rangeOf(one), [[one.formula]], [[""]]);
    };
    const firsts = all.map((one) => rangeOf(one).load("formulas"));
    await context.sync();
    // what somebody else has changed since it was read is left alone
    const asked = all.filter((one, at) => firsts[at]!.formulas[0]![0] === one.formula);
    const seen = asked.map((one) => wholeOf(one).load("formulas, values"));
    let unlist: (() => Promise<void>) | null = null;
    try {
      const put = way === "values" ? putContents : putStory;
      for (const one of asked) put(wholeOf(one), one.instead);
      await context.sync();
      const standing = asked.filter((one, at) => seen[at]!.formulas[0]![0] === one.formula);
      asked.forEach((one, at) => {
        if (!standing.includes(one)) putBackCells(wholeOf(one), seen[at]!.formulas, seen[at]!.values);
      });
      const same = way === "values" ? standing : await thoseThatAreSame(context, standing, wholeOf);
      for (const one of standing) if (!same.includes(one)) putBack(one);
      if (same.length > 0) unlist = await list(context, same.map(frozenOf), occasion);
      await context.sync();
      return same;
    } catch (error) {
      return takenBack(error, async () => {
        const now = asked.map((one) => rangeOf(one).load("formulas, values"));
        await context.sync();
        asked.forEach((one, at) => {
          if (isOurs(one, now[at]!)) putBack(one);
        });
        await unlist?.();
        await context.sync();
      });
    }
  });
}

/** Whether a cell holds what was written instead of its formula. */
function isOurs({ instead }: Replaced, { formulas, values }: Excel.Range): boolean {
  return [formulas[0]![0], values[0]![0]].includes(instead[0]![0]!);
}

/** How far apart two numbers are the same, beside the larger of them and 1. */
const sameWithin = 1e-9;

/** Those whose plain formula comes to what ours did. */
async function thoseThatAreSame(
  context: Excel.RequestContext,
  standing: readonly Replaced[],
  wholeOf: (one: Replaced) => Excel.Range,
): Promise<Replaced[]> {
  const wholes = standing.map((one) => wholeOf(one).load("values"));
  await context.sync();
  return standing.filter(({ values }, at) =>
    values.every((row, down) =>
      row.every((shown, right) => isSame(wholes[at]!.values[down]![right] as CellContent, shown)),
    ),
  );
}

function isSame(one: CellContent, other: CellContent): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other || (isError(one) && isError(other));
  return Math.abs(one - other) <= sameWithin * Math.max(1, Math.abs(other));
}

function frozenOf(one: Replaced): Frozen {
  const { formula, values, instead } = one;
  return {
    address: addressOf(one),
    rows: values.length,
    columns: values[0]!.length,
    formula,
    instead: instead[0]![0]!,
  };
}
