import type { Municipality } from "../../catalogue/municipality";
import type { OwnFigure } from "../../catalogue/ownFigure";
import type { Language } from "../../locales/language";
import { scenarioWords } from "../../locales/scenarioWords";
import { ownBooks, type OwnBooks } from "../../stories/ownBooks";
import { booksSource, sourcedColumns } from "../../stories/scenarioFormat";
import { addressWithin, rangeOf } from "../../workbook/address";
import { inputEdit } from "../../workbook/inputCell";
import type { Scenario } from "../../workbook/scenario";
import { sheetLanguage } from "../../workbook/sheetLanguage";
import type { Edit } from "../../workbook/writeCells";
import { inputWith } from "../inputs/choices/edits";

/** The books of a scenario as a municipality's own figures give them; null where the scenario says no year, or has no books. */
export function booksFor(
  scenario: Pick<Scenario, "books" | "yearZero">,
  municipality: Municipality,
  own: readonly OwnFigure[],
  language: Language,
): OwnBooks | null {
  const years = scenario.books.result?.amounts.length ?? 0;
  if (scenario.yearZero === null || years === 0) return null;
  return ownBooks(municipality, own, scenario.yearZero, years, language);
}

/** The cells to write so that a scenario's books and opening balances are those, each with its source. */
export function bookEdits(scenario: Scenario, { columns, equity, reserve, balance }: OwnBooks): Edit[] {
  const edits: Edit[] = [];
  const { sheetId, blocks } = scenario;
  const block = blocks.Books;
  const range = block ? rangeOf(block) : null;
  if (!block || !range) return edits;
  const beside = (row: number) => ({ sheetId, address: addressWithin(block, row, range.right - range.left + 1) });
  sourcedColumns.forEach((column, index) => {
    const [found, place] = [columns[column], scenario.books[column]];
    if (!found || !place) return;
    const { at, label, source } = place;
    const known = { at, text: label };
    found.amounts.forEach((value, year) => {
      edits.push({ at: { sheetId, address: addressWithin(at.address, year + 1, 0) }, value, label: known });
    });
    const was = source === "" ? "" : booksSource(label, source);
    edits.push({ at: beside(index + 1), value: booksSource(label, found.source), was, label: known });
  });
  const result = scenario.books.result;
  if (
    balance !== null &&
    balance !== scenario.balanceBeside &&
    result &&
    result.amounts.length > sourcedColumns.length
  ) {
    const label = { at: result.at, text: result.label };
    edits.push({ at: beside(sourcedColumns.length + 1), value: balance, was: scenario.balanceBeside, label });
  }
  const isHeadless = sourcedColumns.every((column) => (scenario.books[column]?.source ?? "") === "");
  if (edits.length > 0 && isHeadless) {
    const { source } = scenarioWords[sheetLanguage(scenario.inputs)].headers;
    edits.push({ at: beside(0), value: source, was: "" });
  }
  for (const [id, opening] of [["openingEquity", equity] as const, ["openingReserve", reserve] as const]) {
    const input = inputWith(id, scenario);
    if (!input || !opening) continue;
    edits.push(inputEdit(input, "value", opening.value), inputEdit(input, "source", opening.source ?? ""));
  }
  return edits;
}
