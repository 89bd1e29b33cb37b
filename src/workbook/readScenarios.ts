import { askCells, askHead, cellsIn, contentOf, marksOn, type Head, type Marks, type SheetCells } from "./askSheet";
import { isScenario, ownNames } from "./identity";
import type { Scenario } from "./scenario";
import { sharing } from "./sharing";
import { understand } from "./understand";

/** Every scenario of the workbook, in the order of their sheets, and which sheet is shown. */
export interface Scenarios {
  scenarios: Scenario[];
  activeSheetId: string;
}

/** Reads the workbook's scenarios: the sheets that say they are one. */
export async function readScenarios(): Promise<Scenarios> {
  return new ScenarioReader().read();
}

/** A scenario as it was read last: what stood on its sheet and was said of the sheet, and what that was understood as. */
interface Known {
  cells: SheetCells;
  marks: Marks;
  scenario: Scenario;
}

/**
 * Reads again and again. It remembers what it read, so that as long as no sheet comes or goes a reading is one exchange
 * with Excel in which only the sheets that changed say what is in their cells. A scenario that says the same keeps its
 * identity, and so does every part of it.
 */
export class ScenarioReader {
  private sheetIds = "";
  private known = new Map<string, Known>();

  /** Reads every scenario anew. */
  async read(): Promise<Scenarios> {
    return Excel.run(async (context) => {
      const workbook = askWorkbook(context);
      await context.sync();
      const heads = workbook.sheets.items.map(askHead);
      await context.sync();
      const found = heads.filter(({ names }) => isScenario(ownNames(names)));
      const asked = found.map((head) => ({ head, cells: askCells(head.sheet) }));
      await context.sync();
      this.sheetIds = idsOf(workbook.sheets);
      return this.understood(workbook, asked);
    });
  }

  /** Reads the cells of those sheets only, and of the others what may change without their cells doing so. */
  async readChanged(sheetIds: ReadonlySet<string>): Promise<Scenarios> {
    return (await Excel.run((context) => this.readKnown(context, sheetIds)).catch(() => null)) ?? this.read();
  }

  /** Null where the sheets are others than they were. */
  private async readKnown(context: Excel.RequestContext, changed: ReadonlySet<string>): Promise<Scenarios | null> {
    const workbook = askWorkbook(context);
    const asked = [...this.known.keys()].map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return { head: askHead(sheet), cells: changed.has(id) ? askCells(sheet) : null };
    });
    await context.sync();
    const isRenamed = asked.some(({ head: { sheet } }) => sheet.name !== this.known.get(sheet.id)?.marks.name);
    return isRenamed || idsOf(workbook.sheets) !== this.sheetIds ? null : this.understood(workbook, asked);
  }

  private understood(
    { active, workbook }: AskedWorkbook,
    asked: { head: Head; cells: Excel.Range | null }[],
  ): Scenarios {
    const known = asked.map(({ head, cells: read }): Known => {
      const before = this.known.get(head.sheet.id);
      const marks = marksOn(head, workbook.readOnly);
      if (before && !read && JSON.stringify(marks) === JSON.stringify(before.marks)) return before;
      const cells = read ? cellsIn(read) : before!.cells;
      return { cells, marks, scenario: sharing(before?.scenario, understand(contentOf(cells, marks))) };
    });
    this.known = new Map(known.map((each) => [each.marks.sheetId, each]));
    return { scenarios: known.map(({ scenario }) => scenario), activeSheetId: active.id };
  }
}

function askWorkbook({ workbook }: Excel.RequestContext) {
  const sheets = workbook.worksheets.load("items/id");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  return { sheets, active, workbook: workbook.load("readOnly") };
}
type AskedWorkbook = ReturnType<typeof askWorkbook>;

function idsOf(sheets: Excel.WorksheetCollection): string {
  return sheets.items.map(({ id }) => id).join(" ");
}
