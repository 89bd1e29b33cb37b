import { languages } from "../locales/language";
import { figureName } from "../locales/municipalityWords";
import { plainWord, understood } from "../locales/understood";
import type { Plan } from "../model/financing";
import { readPlan } from "../ranges/plan";
import { booksSource, type BooksColumn } from "../stories/scenarioFormat";
import { attempt, firstError } from "./problems";
import type { CellContent, Problem, Scenario } from "./scenario";
import type { Block } from "./sheetContent";

/** Without these columns there is no plan; the others are 0 where they are missing. */
const needed: readonly BooksColumn[] = ["ownCost", "ownSavings", "result", "taxes"];

/** The plan that the books and the terms say, and the tax base; null where a column is missing or a cell is wrong. */
export function understandBooks(
  books: Block,
  terms: Block | null,
  problems: Problem[],
): { plan: Plan; taxBase: number[] } | null {
  const before = problems.length;
  const column = columnsOf(books);
  for (const name of needed) {
    if (!column.has(name)) problems.push({ code: "column-missing", at: books.place(0, 0), column: name });
  }
  const termCells = terms?.cells(2);
  // where the measure itself cannot be read, its flows in the books are in error for that reason
  if (before === 0) firstError(books, books.cells(), problems);
  if (terms && termCells) firstError(terms, termCells, problems);
  if (problems.length > before || before > 0) return null;

  const flow = (name: BooksColumn): CellContent[][] | undefined => {
    const at = column.get(name);
    return at === undefined
      ? undefined
      : books
          .cells()
          .slice(1)
          .map((row) => [row[at]!]);
  };
  const at = (name: BooksColumn) => ({ block: books, column: column.get(name) ?? 0 });
  const read = {
    costs: at("ownCost"),
    savings: at("ownSavings"),
    results: at("result"),
    taxesAndGrants: at("taxes"),
    dispositions: at("dispositions"),
    ...(terms && { terms }),
  };
  const plan = attempt(problems, "FINANCING.COMPARE", read, () =>
    readPlan({
      costs: flow("ownCost"),
      savings: flow("ownSavings"),
      results: flow("result"),
      taxesAndGrants: flow("taxes"),
      terms: termCells,
      dispositions: flow("dispositions"),
    }),
  );
  return plan && { plan: plan.plan, taxBase: (flow("taxBase") ?? []).map(([amount]) => Number(amount) || 0) };
}

/** Where the columns of the books stand, and what they hold. */
export function booksPlaces(books: Block): Scenario["books"] {
  const cells = books.cells();
  const places: Scenario["books"] = {};
  const beside = cells.map((_, row) => String(books.value(row, books.columns)));
  for (const [name, column] of columnsOf(books)) {
    const label = String(cells[0]![column]).trim();
    const told = booksSource(label, "");
    places[name] = {
      at: books.place(0, column),
      label,
      source: beside.find((text) => text.startsWith(told))?.slice(told.length) ?? "",
      amounts: cells.slice(1).map((row) => (typeof row[column] === "number" ? row[column] : 0)),
    };
  }
  return places;
}

/** What is said beside the books of a balance requirement result, in either language; "" where nothing is. */
export function balanceBeside(books: Block): string {
  const heads = languages.map((language) => booksSource(figureName("balanceResult", language), ""));
  const beside = books.cells().map((_, row) => String(books.value(row, books.columns)));
  return beside.find((text) => heads.some((head) => text.startsWith(head))) ?? "";
}

/** The columns by their headers, in either language. */
function columnsOf(books: Block): Map<BooksColumn, number> {
  const columns = new Map<BooksColumn, number>();
  for (const [index, head] of books.cells()[0]!.entries()) {
    const name = understood.books.get(plainWord(String(head)));
    if (name !== undefined && !columns.has(name)) columns.set(name, index);
  }
  return columns;
}
