import type { OwnFigure } from "../catalogue/ownFigure";
import { figureColumns, ownFigureHeader, ownFigureRow } from "../catalogue/ownFigures";
import type { Language } from "../locales/language";
import { ownFiguresSheet } from "../stories/ownFiguresSheet";
import { making } from "./door";
import { onlySheet } from "./onlySheet";
import { ownFigureTableIn, type OwnFigureTable } from "./ownTable";
import { putContents } from "./put";
import { reasonOf } from "./reason";
import type { CellContent } from "./scenario";
import { restored, type Written } from "./writeCells";
import { sheetIn } from "./writeSheet";

/**
 * Writes figures below those that stand in the municipality's own table, which is made where there is none. Nothing that
 * stands there is changed: of rows for one thing the lowest counts.
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
        () => sheetIn(context, ownFiguresSheet(language)),
      );
      return append(context, table, figures, language, made);
    });
  } catch (error) {
    return { outcome: "failed", reason: reasonOf(error) };
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
  const range = sheet.getRangeByIndexes(top + below, left, rows.length, width);
  try {
    putContents(range, rows);
    await context.sync();
  } catch (error) {
    return restored(error, async () => {
      if (made !== null) made.delete();
      else range.clear("Contents");
      await context.sync();
      return true;
    });
  }
  return { outcome: "written" };
}
