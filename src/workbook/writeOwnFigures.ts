import type { OwnFigure } from "../catalogue/ownFigure";
import { figureColumns, ownFigureHeader, ownFigureRow } from "../catalogue/ownFigures";
import type { Language } from "../locales/language";
import { ownFiguresSheet } from "../stories/ownFiguresSheet";
import { making } from "./door";
import { onlySheet } from "./onlySheet";
import { ownFigureTableIn, type OwnFigureTable } from "./ownTable";
import { movedMeanwhile } from "./movedMeanwhile";
import { putContents } from "./put";
import { inTurns, ofOurs, runsOf } from "./runs";
import { runsBack, stoodIn } from "./runsBack";
import type { CellContent } from "./scenario";
import { refusedWith, restored, type Written } from "./writeCells";

/**
 * Writes figures below those that stand in the municipality's own table, which is made where there is none. Nothing that
 * stands there is changed: of rows for one thing the lowest counts. The table is looked at again in the request that writes: where
 * somebody has changed it meanwhile, it stands as they left it.
 */
export async function writeOwnFigures(figures: readonly OwnFigure[], language: Language): Promise<Written> {
  try {
    return await making(async (context) => {
      const { table, made } = await onlySheet(
        context,
        async () => {
          const there = await ownFigureTableIn(context);
          return there && ownFigureHeader(there.cells) ? there : null;
        },
        ownFiguresSheet(language),
      );
      return append(context, table, figures, language, made);
    });
  } catch (error) {
    return refusedWith(error);
  }
}

async function append(
  context: Excel.RequestContext,
  { sheetId, top, left, cells }: OwnFigureTable,
  figures: readonly OwnFigure[],
  language: Language,
  made: Excel.Worksheet | null,
): Promise<Written> {
  const { row: header, columns } = ownFigureHeader(cells)!;
  let below = header + 1;
  cells.forEach((row, index) => {
    if (index > header && row.some((cell) => cell !== "")) below = index + 1;
  });
  const width = cells[header]!.length;
  const rows = figures.map((figure) => {
    const row: CellContent[] = new Array<CellContent>(width).fill("");
    ownFigureRow(figure, language).forEach((content, index) => {
      const at = columns.get(figureColumns[index]!);
      if (at !== undefined) row[at] = content;
    });
    return row;
  });
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rowsAt = (row: number, count: number) => sheet.getRangeByIndexes(top + row, left, count, width);
  const runs = runsOf(rows.map((row, index) => ({ row: below + index, cells: row })));
  const withoutSheet = async () => {
    if (made === null) return;
    const left = await ownFigureTableIn(context);
    if (left && left.accepted.length + left.refused.length === 0) made.delete();
    await context.sync();
  };
  const seen = rowsAt(header, below - header).load("values");
  let stood: Excel.Range[] = [];
  try {
    stood = await inTurns(context, runs, (run) => {
      const free = rowsAt(run.row, run.rows.length).load("formulas, values");
      putContents(
        rowsAt(run.row, run.rows.length),
        ofOurs(run, width, (row, column) => run.rows[row]![column]!),
      );
      return free;
    });
  } catch (error) {
    return restored(error, async () => {
      const blank = () => ({ formulas: [], values: [] });
      const came = await runsBack(context, runs, rowsAt, blank, false);
      if (came === "mine") return "not"; // what had come there by then, nobody has seen
      await withoutSheet();
      return came === "others" ? "not" : "restored";
    });
  }
  const isFree = stood.every(({ values }) => (values as CellContent[][]).every(isBlank));
  const areSame = JSON.stringify(seen.values) === JSON.stringify(cells.slice(header, below));
  if (isFree && areSame) return { outcome: "written" };
  return movedMeanwhile(async () => {
    const came = await runsBack(context, runs, rowsAt, stoodIn(runs, stood), true);
    await withoutSheet();
    return came === "mine";
  });
}

function isBlank(row: readonly CellContent[]): boolean {
  return row.every((cell) => cell === "");
}
