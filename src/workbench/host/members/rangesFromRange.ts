import { lastColumn, lastRow, type Area } from "../../grid/address";
import { HostError, type Ground, type Member } from "../objects";
import { to, type Range } from "./rangeCells";
import { rangeAt } from "./rangeAt";

/** The cells that two ranges have in common, or null. */
export function intersection(one: Range, other: Range): Range | null {
  const area = {
    top: Math.max(one.area.top, other.area.top),
    left: Math.max(one.area.left, other.area.left),
    bottom: Math.min(one.area.bottom, other.area.bottom),
    right: Math.min(one.area.right, other.area.right),
  };
  const apart = area.bottom < area.top || area.right < area.left || one.sheetId !== other.sheetId;
  return apart ? null : to(one, area);
}

/** The other range of a call, which may be given as an address on the same sheet. */
const other = (target: Range, given: unknown, ground: Ground): Range =>
  typeof given === "string" ? rangeAt(target.sheetId, given, ground) : (given as Range);

/** A range of which the new area is worked out from the old and one or two whole numbers. */
const moved = (change: (area: Area, one: number, other: number) => Area): Member<Range> => ({
  call: (target, [one, other]) => to(target, change(target.area, Number(one ?? 1), Number(other ?? 1))),
});

export const rangesFromRange: Record<string, Member<Range>> = {
  GetCell: moved(({ top, left }, row, column) => ({
    top: top + row,
    left: left + column,
    bottom: top + row,
    right: left + column,
  })),
  GetResizedRange: moved((area, rows, columns) => ({
    ...area,
    bottom: area.bottom + rows,
    right: area.right + columns,
  })),
  GetAbsoluteResizedRange: moved(({ top, left }, rows, columns) => ({
    top,
    left,
    bottom: top + rows - 1,
    right: left + columns - 1,
  })),
  GetOffsetRange: moved((area, down, across) => ({
    top: area.top + down,
    left: area.left + across,
    bottom: area.bottom + down,
    right: area.right + across,
  })),
  GetRow: moved((area, row) => ({ ...area, top: area.top + row, bottom: area.top + row })),
  GetColumn: moved((area, column) => ({ ...area, left: area.left + column, right: area.left + column })),
  GetLastRow: moved((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: moved((area) => ({ ...area, left: area.right })),
  GetLastCell: moved((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetColumnsAfter: moved((area, count) => ({ ...area, left: area.right + 1, right: area.right + count })),
  GetColumnsBefore: moved((area, count) => ({ ...area, left: area.left - count, right: area.left - 1 })),
  GetRowsBelow: moved((area, count) => ({ ...area, top: area.bottom + 1, bottom: area.bottom + count })),
  GetRowsAbove: moved((area, count) => ({ ...area, top: area.top - count, bottom: area.top - 1 })),
  GetEntireRow: moved((area) => ({ ...area, left: 0, right: lastColumn })),
  GetEntireColumn: moved((area) => ({ ...area, top: 0, bottom: lastRow })),
  GetBoundingRect: {
    call: (target, [given], ground) => {
      const { area } = other(target, given, ground);
      return to(target, {
        top: Math.min(target.area.top, area.top),
        left: Math.min(target.area.left, area.left),
        bottom: Math.max(target.area.bottom, area.bottom),
        right: Math.max(target.area.right, area.right),
      });
    },
  },
  GetIntersection: {
    call: (target, [given], ground) => {
      const shared = intersection(target, other(target, given, ground));
      if (!shared) throw new HostError("ItemNotFound", "The ranges have no cells in common.");
      return shared;
    },
  },
  GetIntersectionOrNullObject: {
    call: (target, [given], ground) => intersection(target, other(target, given, ground)),
  },
};
