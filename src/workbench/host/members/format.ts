import type { ICellData, IStyleData } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from "@univerjs/sheets";
import type { Ground, MembersOf, Of } from "../objects";

type Styled = Of<"RangeFormat"> | Of<"RangeFont"> | Of<"RangeFill">;

function restyle(target: Styled, style: IStyleData, { book }: Ground): void {
  const { area, sheetId } = target;
  const used = book.used(sheetId);
  const bottom = Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0));
  const right = Math.min(area.right, Math.max(area.left, used?.right ?? 0));
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= right; column++) (cells[row] ??= {})[column] = { s: style };
  book.write(sheetId, cells);
}

const first = (target: Styled, { book }: Ground) => book.style(target.sheetId, target.area.top, target.area.left);

function setWidths(target: Of<"RangeFormat">, width: (column: number) => number, { book }: Ground): void {
  const sheet = book.workbook.getSheetBySheetId(target.sheetId)!;
  const right = Math.min(target.area.right, book.used(target.sheetId)?.right ?? target.area.left);
  for (let column = target.area.left; column <= right; column++) {
    const ranges = [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column }];
    const params = { unitId: book.unitId, subUnitId: target.sheetId, ranges, colWidth: width(column) };
    const undo = SetWorksheetColWidthMutationFactory(params, sheet);
    book.run({ id: SetWorksheetColWidthMutation.id, params }, { id: SetWorksheetColWidthMutation.id, params: undo });
  }
}

/** About as wide as the longest text, between three and sixty characters. */
function fittingWidth(target: Of<"RangeFormat">, column: number, { book }: Ground): number {
  let longest = 3;
  const used = book.used(target.sheetId);
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++)
    longest = Math.max(longest, Math.min(60, String(book.value(target.sheetId, row, column)).length));
  return (longest + 1) * 7.5;
}

export const rangeFormat: MembersOf<"RangeFormat"> = {
  Font: { get: ({ sheetId, area }) => ({ kind: "RangeFont", sheetId, area }) },
  Fill: { get: ({ sheetId, area }) => ({ kind: "RangeFill", sheetId, area }) },
  ColumnWidth: {
    get: ({ sheetId, area }, { book }) => book.workbook.getSheetBySheetId(sheetId)!.getColumnWidth(area.left),
    set: (target, width, ground) => setWidths(target, () => Number(width), ground),
  },
  HorizontalAlignment: {
    get: (target, ground) => ["General", "Left", "Center", "Right"][first(target, ground).ht ?? 0],
    set: (target, place, ground) =>
      restyle(target, { ht: Math.max(0, ["General", "Left", "Center", "Right"].indexOf(String(place))) }, ground),
  },
  WrapText: {
    get: (target, ground) => first(target, ground).tb === 3,
    set: (target, wrap, ground) => restyle(target, { tb: wrap ? 3 : 1 }, ground),
  },
  AutofitColumns: {
    call: (target, _given, ground) => setWidths(target, (column) => fittingWidth(target, column, ground), ground),
  },
  AutofitRows: { call: () => null },
};

export const rangeFont: MembersOf<"RangeFont"> = {
  Bold: {
    get: (target, ground) => first(target, ground).bl === 1,
    set: (target, bold, ground) => restyle(target, { bl: bold ? 1 : 0 }, ground),
  },
  Italic: {
    get: (target, ground) => first(target, ground).it === 1,
    set: (target, italic, ground) => restyle(target, { it: italic ? 1 : 0 }, ground),
  },
  Size: {
    get: (target, ground) => first(target, ground).fs ?? 11,
    set: (target, size, ground) => restyle(target, { fs: Number(size) }, ground),
  },
  Color: {
    get: (target, ground) => first(target, ground).cl?.rgb ?? "#000000",
    set: (target, color, ground) => restyle(target, { cl: { rgb: String(color) } }, ground),
  },
};

export const rangeFill: MembersOf<"RangeFill"> = {
  Color: {
    get: (target, ground) => first(target, ground).bg?.rgb ?? "",
    set: (target, color, ground) => restyle(target, { bg: { rgb: String(color) } }, ground),
  },
  Clear: { call: (target, _given, ground) => restyle(target, { bg: null }, ground) },
};
