import { busyIn, whileCalculating, type Calculating } from "./calculating";
import {
  askCells,
  askHead,
  cellsIn,
  contentOf,
  marksOn,
  type AskedCells,
  type Head,
  type Marks,
  type SheetCells,
} from "./askSheet";
import { reading } from "./door";
import type { Happened } from "./following";
import { isScenario, ownNames } from "./identity";
import { inParts } from "./inParts";
import type { Scenario } from "./scenario";
import { sharing } from "./sharing";
import { understand } from "./understand";

/** Every scenario of the workbook, in the order of their sheets, and which sheet is shown. */
export interface Scenarios {
  scenarios: Scenario[];
  /** Empty where Excel does not say: a chart sheet may be shown, or another workbook. */
  activeSheetId: string;
  /** Null where all that the scenarios say has been calculated. */
  calculating: Calculating | null;
}

/** What is said of a sheet beside its cells is about 2.5 kB: so many are half a MB. */
const headsAtATime = 200;
/** The cells of so many sheets go with what is said of all; of more they are asked for in parts. */
const cellsWithHeads = 8;

/** Reads the workbook's scenarios: the sheets that say they are one. */
export async function readScenarios(): Promise<Scenarios> {
  return new ScenarioReader().read({ sheets: true, shown: null, cells: new Set() });
}

/** A scenario as it was read last: what stood on its sheet and was said of the sheet, and what that was understood as. */
interface Known {
  cells: SheetCells;
  marks: Marks;
  scenario: Scenario;
  /** Whether Excel had calculated when it was understood. */
  isAtRest: boolean;
}

/** What is asked of a sheet; its cells are left out where they are known. */
interface Asked {
  head: Head;
  cells: AskedCells | null;
}

/**
 * Reads again and again. It remembers what it read, so that as long as no sheet comes or goes a reading is one exchange
 * with Excel in which only the sheets that changed say what is in their cells. A scenario that says the same keeps its
 * identity, and so does every part of it.
 */
export class ScenarioReader {
  private sheetIds = "";
  private activeSheetId = "";
  private calculating: Calculating | null = null;
  private known = new Map<string, Known>();

  /** Reads as little as what has happened asks for. */
  async read({ sheets, shown, cells }: Happened): Promise<Scenarios> {
    if (shown !== null) this.activeSheetId = shown;
    if (sheets || (shown !== null && (await this.isOther(shown)))) return this.readAll();
    if (cells.size === 0 && !this.calculating) return this.told();
    return (await reading((context) => this.readKnown(context, cells)).catch(() => null)) ?? this.readAll();
  }

  /** Whether a sheet has become a scenario or is none any more. */
  private isOther(sheetId: string): Promise<boolean> {
    return reading(async (context) => {
      const { names } = askHead(context.workbook.worksheets.getItem(sheetId));
      await context.sync();
      return isScenario(ownNames(names)) !== this.known.has(sheetId);
    }).catch(() => true);
  }

  /** Reads every scenario anew. */
  private readAll(): Promise<Scenarios> {
    return reading(async (context) => {
      const workbook = askWorkbook(context);
      await context.sync();
      const heads = await inParts(context, workbook.sheets.items, askHead, headsAtATime);
      const asked = heads.filter(({ names }) => isScenario(ownNames(names)));
      const cells = await inParts(context, asked, (head) => askCells(head.sheet));
      this.activeSheetId = await activeSheet(context);
      this.sheetIds = idsOf(workbook.sheets);
      return this.understood(
        context,
        workbook,
        asked.map((head, index) => ({ head, cells: cells[index]! })),
      );
    });
  }

  /** Reads the cells of those sheets only, and of the others what may change without; null where the sheets are others. */
  private async readKnown(context: Excel.RequestContext, changed: ReadonlySet<string>): Promise<Scenarios | null> {
    const workbook = askWorkbook(context);
    const ids = [...this.known.keys()];
    const read = ids.filter((id) => changed.has(id) || this.isBusy(id));
    const sheetOf = (id: string) => context.workbook.worksheets.getItem(id);
    const cellsOf = (id: string) => askCells(sheetOf(id));
    const few = read.length > cellsWithHeads ? null : read.map(cellsOf);
    const heads = await inParts(context, ids, (id) => askHead(sheetOf(id)), headsAtATime);
    const cells = few ?? (await inParts(context, read, cellsOf));
    const asked = heads.map((head, index) => ({ head, cells: cells[read.indexOf(ids[index]!)] ?? null }));
    if (asked.length === 0) await context.sync();
    const isRenamed = asked.some(({ head: { sheet } }) => sheet.name !== this.known.get(sheet.id)?.marks.name);
    return isRenamed || idsOf(workbook.sheets) !== this.sheetIds ? null : this.understood(context, workbook, asked);
  }

  /** Whether cells of a sheet waited for an answer when they were read. */
  private isBusy(sheetId: string): boolean {
    return busyIn(this.known.get(sheetId)?.cells.values ?? []) > 0;
  }

  private async understood(
    context: Excel.RequestContext,
    { workbook, application }: AskedWorkbook,
    asked: Asked[],
  ): Promise<Scenarios> {
    const read: { before: Known | undefined; marks: Marks; isSame: boolean; cells: SheetCells }[] = [];
    for (const { head, cells } of asked) {
      const before = this.known.get(head.sheet.id);
      const marks = marksOn(head, workbook.readOnly);
      const isSame = before !== undefined && !cells && JSON.stringify(marks) === JSON.stringify(before.marks);
      read.push({ before, marks, isSame, cells: cells ? await cellsIn(context, cells) : before!.cells });
    }
    const left = read.reduce((count, { cells }) => count + busyIn(cells.values), 0);
    const isAtRest = left === 0 && application.calculationState === "Done";
    this.calculating = isAtRest ? null : { left: left === 0 ? null : left };
    const known = read.map(({ before, marks, isSame, cells }): Known => {
      if (before && isSame && before.isAtRest === isAtRest) return before;
      const now = understand(contentOf(cells, marks));
      const shown = isAtRest ? now : whileCalculating(before?.scenario ?? null, now);
      return { cells, marks, isAtRest, scenario: sharing(before?.scenario, shown) };
    });
    this.known = new Map(known.map((each) => [each.marks.sheetId, each]));
    return this.told();
  }

  private told(): Scenarios {
    const scenarios = Array.from(this.known.values(), ({ scenario }) => scenario);
    return { scenarios, activeSheetId: this.activeSheetId, calculating: this.calculating };
  }
}

/** The sheet that is shown; "" where what is shown is no sheet of this workbook. */
async function activeSheet(context: Excel.RequestContext): Promise<string> {
  try {
    const active = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return active.id;
  } catch {
    return "";
  }
}

function askWorkbook({ workbook }: Excel.RequestContext) {
  return {
    sheets: workbook.worksheets.load("items/id"),
    workbook: workbook.load("readOnly"),
    application: workbook.application.load("calculationState"),
  };
}
type AskedWorkbook = ReturnType<typeof askWorkbook>;

function idsOf(sheets: Excel.WorksheetCollection): string {
  return sheets.items.map(({ id }) => id).join(" ");
}
