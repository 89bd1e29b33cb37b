import { writing } from "./door";
import { movedMeanwhile } from "./movedMeanwhile";
import { putBackCells, putContents } from "./put";
import { reasonOf } from "./reason";
import { Halfway, isGone } from "./refusal";
import type { CellContent, Place } from "./scenario";
import { holdsFormula } from "./standing";

/** A cell to write, and the word beside it by which it is known again where rows may have moved. */
export interface Edit {
  at: Place;
  value: CellContent;
  label?: { at: Place; text: string };
  /** What it held when it was read, where another value now is somebody else's that must not be lost. */
  was?: CellContent;
}

/** What came of writing. Nothing was written unless it says so; halfway, not all that was written could be put back. */
export type Written =
  | { outcome: "written" }
  | { outcome: "formula" }
  | { outcome: "moved" }
  | { outcome: "failed"; reason: string }
  | { outcome: "halfway"; reason: string };

export type Write = (edits: readonly Edit[], overFormula?: boolean) => Promise<Written>;

/** An edit's cell and the cell of its word, as they stand. */
interface Looked {
  edit: Edit;
  cell: Excel.Range;
  label: Excel.Range | null;
}

/**
 * Writes cells, all of them or none.
 *
 * They are looked at before the first is written, and again in the request that writes: where a word or a value is another
 * one than was read, rows have moved or somebody else was there, and what stood there stands there again; a formula is written
 * over only when the person has said so. If Excel refuses in the middle, or does not answer, the cells are read again: what
 * was written whole is written, and what was written in part is put back.
 */
export const writeCells: Write = async (edits, overFormula = false) => {
  try {
    return await writing((context) => write(context, edits, overFormula), true);
  } catch (error) {
    return refusedWith(error);
  }
};

async function write(context: Excel.RequestContext, edits: readonly Edit[], overFormula: boolean): Promise<Written> {
  const before = edits.map((edit) => look(context, edit));
  await context.sync();
  if (before.some(isOther)) return { outcome: "moved" };
  const hasFormula = before.some(({ cell }) => holdsFormula(first(cell.formulas), first(cell.values)));
  if (hasFormula && !overFormula) return { outcome: "formula" };
  const now = edits.map((edit) => look(context, edit));
  try {
    for (const { at, value } of edits) putContents(cellAt(context, at), [[value]]);
    await context.sync();
  } catch (error) {
    return restored(error, () => putBack(context, before));
  }
  const isMoved = now.some((looked, index) => isOther(looked) || !isSame(looked.cell, before[index]!.cell));
  if (!isMoved) return { outcome: "written" };
  return movedMeanwhile(() => exchangedBack(context, now));
}

function cellAt(context: Excel.RequestContext, { sheetId, address }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(address);
}

function look(context: Excel.RequestContext, edit: Edit): Looked {
  return {
    edit,
    cell: cellAt(context, edit.at).load("formulas, values"),
    label: edit.label ? cellAt(context, edit.label.at).load("values") : null,
  };
}

/** Whether a cell is another than was read, by its word or by what it held. */
function isOther(looked: Looked): boolean {
  const { was } = looked.edit;
  return isOtherWord(looked) || (was !== undefined && first(looked.cell.values) !== was);
}

/** Whether the word beside a cell is another one than was read: rows have moved. */
function isOtherWord({ edit, label }: Looked): boolean {
  return label !== null && String(first(label.values)).trim() !== edit.label!.text;
}

function isSame(one: Excel.Range, other: Excel.Range): boolean {
  return first(one.formulas) === first(other.formulas);
}

/** What came of a write that Excel has not said to be done. */
async function putBack(context: Excel.RequestContext, before: readonly Looked[]): Promise<Restored> {
  const after = before.map(({ edit }) => look(context, edit));
  await context.sync();
  const held = after.filter(({ edit: { value }, cell }) => holds(cell, value));
  const mine = held.filter((looked) => !isOtherWord(looked)); // what it held before, nobody knows beside another's word
  if (mine.length === after.length) return "written";
  // who has written over one's own may put it back, where they find that somebody was there before them
  const areOthers = after.some(
    (one, index) => !holds(one.cell, one.edit.value) && !isSame(one.cell, before[index]!.cell),
  );
  mine.forEach(({ edit }) => {
    const { cell } = before.find((one) => one.edit === edit)!;
    putBackCells(cellAt(context, edit.at), cell.formulas, cell.values);
  });
  await context.sync().catch(() => undefined); // the cell that was refused may refuse this too
  const restored = before.map(({ edit }) => look(context, edit));
  await context.sync();
  const isLeft = ({ edit: { value }, cell }: Looked, index: number) =>
    holds(cell, value) && !isSame(cell, before[index]!.cell);
  return areOthers || restored.some(isLeft) ? "not" : "restored";
}

/** Whether a cell holds what was written to it. */
function holds({ formulas }: Excel.Range, value: CellContent): boolean {
  const held = first(formulas);
  return held === value || (typeof value === "string" && typeof held === "string" && held === value.replace(/^'/, ""));
}

function first(cells: unknown[][]): CellContent {
  return (cells[0]?.[0] ?? "") as CellContent;
}

/**
 * Puts back what stood when it was written, where one's own stands there still. Look and write in one request are an
 * exchange: by it two can agree on who was first, and three cannot. Where a third has written since, it stays, and it is said
 * that nobody knows.
 *
 * @returns whether all stands as it did, and nobody else was there
 */
async function exchangedBack(context: Excel.RequestContext, stood: readonly Looked[]): Promise<boolean> {
  const isMine = ({ edit, cell }: Looked) => holds(cell, edit.value);
  const since = stood.map(({ edit }) => look(context, edit));
  await context.sync();
  const back = stood.filter((_, index) => isMine(since[index]!));
  const now = back.map(({ edit }) => look(context, edit));
  for (const { edit, cell } of back) putBackCells(cellAt(context, edit.at), cell.formulas, cell.values);
  await context.sync();
  return back.length === stood.length && now.every(isMine);
}

/** What stands after a write that failed: all of it after all, nothing of it, or something that could not be put back. */
type Restored = "written" | "restored" | "not";

/** What came of a write that failed, once it has been put back where it could be. */
export async function restored(error: unknown, putBack: () => Promise<Restored | boolean>): Promise<Written> {
  const came = await putBack().catch((refused: unknown) => isGone(error, refused));
  if (came === "written") return { outcome: "written" };
  return { outcome: came === true || came === "restored" ? "failed" : "halfway", reason: reasonOf(error) };
}

/** What is told of a write that came to nothing, or perhaps not to nothing. */
export function refusedWith(error: unknown): Written {
  if (error instanceof Halfway) return { outcome: "halfway", reason: reasonOf(error.refused) };
  return { outcome: "failed", reason: reasonOf(error) };
}
