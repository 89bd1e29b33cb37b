import { storyWords } from "../locales/storyWords";
import { piecesOf, type Piece } from "../ranges/formulaPieces";
import { followUpNames } from "../stories/followUpFormat";
import { scenarioSheet } from "../stories/scenarioSheet";
import { changedMeanwhile } from "./reason";
import { addressAt, addressWithin, rangeOf, sheetIn } from "./address";
import { askCells, askHead, cellsIn, contentOf, marksOn } from "./askSheet";
import { reading, takenBack, writing } from "./door";
import { askNames, ownNames } from "./identity";
import { isFormula, type SheetContent } from "./sheetContent";
import { putBackCells } from "./put";
import { freeName } from "./freeName";
import type { Place, Scenario } from "./scenario";
import { sheetLanguage } from "./sheetLanguage";
import { understand } from "./understand";
import { contentOfScenario, givenColumns } from "./upgradeContent";
import { writeSheet } from "./writeSheet";

/**
 * Brings a scenario of an older format up to the present one: a new sheet with its name and everything that was typed;
 * the sheet as it was is kept beside it, under another name, and formulas elsewhere go on pointing at it.
 *
 * Formulas that were typed stay formulas: where they point at an input, a cost or the books, at the same on the new sheet,
 * else at the sheet that was kept. A follow-up follows the new sheet. If Excel refuses anything, all is as it was.
 *
 * @param wished the name of the sheet that is kept
 */
export async function upgradeScenario({ sheetId, inputs }: Scenario, wished: string): Promise<void> {
  const language = sheetLanguage(inputs);
  const words = storyWords[language];
  const old = await readSheet(sheetId);
  const before = understand(old);
  const content = contentOfScenario(before, old.origin, typedIn(before, old), words);
  const made = await writeSheet(scenarioSheet(content, words));
  let was = before.name;
  try {
    const { isChanged, name } = await takeOver(old, before, made, wished);
    was = name;
    if (isChanged) throw new Error(changedMeanwhile());
  } catch (error) {
    await takenBack(error, () => writing((context) => putBack(context, before, made, was)));
  }
}

/**
 * All as it was: the new sheet is gone, and a follow-up follows the old one again.
 *
 * @param was what the old one was called when it gave its name away
 */
async function putBack(context: Excel.RequestContext, before: Scenario, made: string, was: string): Promise<void> {
  const { worksheets } = context.workbook;
  const [sheet, old] = [made, before.sheetId].map((id) => worksheets.getItemOrNullObject(id).load("name"));
  worksheets.load("items/id");
  await context.sync();
  const names = worksheets.items.map((each) => ({ sheet: each, names: askNames(each) }));
  await context.sync();
  if (!sheet!.isNullObject) {
    if (!old!.isNullObject) follow(names, sheet!.name, old!);
    sheet!.delete();
  }
  // it has its name still where the new one has not got it, and may have been given another
  if (!old!.isNullObject && (sheet!.isNullObject || sheet!.name === before.name)) old!.name = was;
  await context.sync();
}

/** Lets the follow-ups of one scenario's sheet follow another. */
function follow(
  all: readonly { sheet: Excel.Worksheet; names: Excel.NamedItemCollection }[],
  name: string,
  other: Excel.Worksheet,
): void {
  for (const { sheet, names } of all) {
    const followed = ownNames(names).get(followUpNames.scenario);
    if (followed === undefined || sheetIn(followed) !== name) continue;
    sheet.names.getItem(followUpNames.scenario).delete();
    sheet.names.add(followUpNames.scenario, other.getRange("A1"));
  }
}

async function readSheet(sheetId: string): Promise<SheetContent> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const [head, cells] = [askHead(sheet), askCells(sheet)];
    await context.sync();
    return contentOf(await cellsIn(context, cells), marksOn(head, false));
  });
}

/**
 * Gives the new sheet the old one's formulas, place and name.
 *
 * @returns whether somebody has changed or renamed the old one, or undone the new one, since they were read; and what the old
 * one was called when it gave its name
 */
async function takeOver(old: SheetContent, before: Scenario, made: string, wished: string) {
  const fresh = await readSheet(made);
  const after = understand(fresh);
  if (after.costs.length < before.costs.length) return { isChanged: true, name: before.name }; // somebody has undone it
  return writing(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name, items/position");
    await context.sync();
    const names = worksheets.items.map((sheet) => ({ sheet, names: askNames(sheet) }));
    const kept = freeName(
      wished,
      worksheets.items.map(({ name }) => name),
    );
    await context.sync();
    const [sheet, oldSheet] = [made, before.sheetId].map((id) => worksheets.getItem(id));
    const place = worksheets.items.find(({ id }) => id === before.sheetId);
    if (!place) throw new Error(changedMeanwhile());
    const called = worksheets.getItem(before.sheetId).load("name");
    const standing = sheet!.getUsedRange(true).load("formulas");
    const now = oldSheet!.getUsedRange(true).getIntersectionOrNullObject(typedColumns(before)).load("formulas");
    oldSheet!.name = kept;
    sheet!.name = before.name;
    sheet!.position = place.position;
    for (const [address, formula] of formulasOn(old, before, after, kept)) {
      putBackCells(sheet!.getRange(address), [[formula]], [[""]]);
    }
    follow(names, before.name, sheet!);
    sheet!.activate();
    await context.sync();
    const isUndone = JSON.stringify(standing.formulas) !== JSON.stringify(fresh.formulas);
    const isEdited = JSON.stringify(now.formulas) !== JSON.stringify(typed(old, before));
    return { isChanged: isUndone || isEdited || called.name !== before.name, name: called.name };
  });
}

/** The columns of the inputs, where people write; the results beside them may be calculated meanwhile. */
function typedColumns({ costTableWidth }: Scenario): string {
  return `A:${addressAt(0, costTableWidth - 1).replace(/\d/, "")}`;
}

/** What stands in those columns. */
function typed({ address, formulas }: SheetContent, { costTableWidth }: Scenario): unknown[][] {
  return formulas.map((row) => row.slice(0, costTableWidth - rangeOf(address)!.left));
}

/** The same cell on the old sheet and on the new. */
type Moved = [from: Place, to: Place];

/** The formulas that were typed into cells, by their address on the new sheet. */
function formulasOn(old: SheetContent, before: Scenario, after: Scenario, kept: string): [string, string][] {
  const moved = movedCells(before, after);
  const places = new Map(moved.map(([from, to]) => [from.address, to.address]));
  return moved.flatMap(([from, to]): [string, string][] => {
    const formula = formulaAt(old, from);
    return formula === null ? [] : [[to.address, movedFormula(formula, places, kept)]];
  });
}

/** Every cell that a person fills in and both sheets have: inputs, costs and the books. */
function movedCells(before: Scenario, after: Scenario): Moved[] {
  const inputs = before.inputs.flatMap((input): Moved[] => {
    const now = after.inputs.find(({ block, id }) => block === input.block && id === input.id);
    return now && input.id !== null ? [[input.valueAt, now.valueAt]] : [];
  });
  const costs = before.costs.flatMap(({ at }, row) =>
    Array.from({ length: before.costTableWidth }, (_, column): Moved => [
      within(at, 0, column),
      within(after.costs[row]!.at, 0, column),
    ]),
  );
  const books = givenColumns.flatMap((column) => {
    const [was, is] = [before.books[column], after.books[column]];
    if (!was || !is) return [];
    return was.amounts.map((_, year): Moved => [within(was.at, year + 1, 0), within(is.at, year + 1, 0)]);
  });
  return [...inputs, ...costs, ...books];
}

function within(at: Place, row: number, column: number): Place {
  return { ...at, address: addressWithin(at.address, row, column) };
}

function formulaAt({ address, formulas }: SheetContent, at: Place): string | null {
  const [used, cell] = [rangeOf(address), rangeOf(at.address)];
  const formula = used && cell && formulas[cell.top - used.top]?.[cell.left - used.left];
  return isFormula(formula) ? (formula as string) : null;
}

/**
 * A formula as it stands on the new sheet.
 *
 * @example movedFormula("=B7*2+$D$9+Budget!B7", new Map([["B7", "B8"]]), "Before") // "=$B$8*2+'Before'!$D$9+Budget!B7"
 */
export function movedFormula(formula: string, places: ReadonlyMap<string, string>, kept: string): string {
  const said = ({ kind, text }: Piece) => {
    if ((kind !== "cells" && kind !== "name") || text.includes("!") || /^(?:true|false)$/i.test(text)) return text;
    const place = places.get(text.replaceAll("$", "").toUpperCase());
    if (place === undefined) return `'${kept.replaceAll("'", "''")}'!${text}`;
    return place.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  };
  return piecesOf(formula).map(said).join("");
}

/** The amounts that somebody typed in place of the measure's cost and reduction. */
function typedIn({ books }: Scenario, old: SheetContent) {
  const typed = (column: "ownCost" | "ownSavings") =>
    books[column]?.amounts.map((amount, year) => {
      return formulaAt(old, within(books[column]!.at, year + 1, 0)) === null ? amount : null;
    });
  return { ownCost: typed("ownCost"), ownSavings: typed("ownSavings") };
}
