import { SetFrozenMutation } from "@univerjs/sheets";
import { keptWith } from "../../grid/kept";
import { HostError, sheetOf, type Ground, type MembersOf, type Of } from "../objects";

type Panes = Of<"WorksheetFreezePanes">;

function protect(target: Of<"WorksheetProtection">, ground: Ground): void {
  const kept = keptWith(sheetOf(target, ground));
  if (kept.protected) throw new HostError("InvalidOperation", "The sheet is already protected.");
  kept.protected = true;
  ground.protectionChanged(target.sheetId, true);
}

function unprotect(target: Of<"WorksheetProtection">, ground: Ground): void {
  const kept = keptWith(sheetOf(target, ground));
  if (!kept.protected) return;
  kept.protected = false;
  ground.protectionChanged(target.sheetId, false);
}

/** Protection without regard to its options and password: nothing on the sheet can be changed. */
export const worksheetProtection: MembersOf<"WorksheetProtection"> = {
  Protected: { get: (target, ground) => keptWith(sheetOf(target, ground)).protected },
  Options: { get: () => ({}) },
  Protect: { call: (target, _given, ground) => protect(target, ground) },
  Unprotect: { call: (target, _given, ground) => unprotect(target, ground) },
};

/** Keeps so many first rows and columns in sight. */
function freeze(target: Panes, rows: number, columns: number, ground: Ground): void {
  const { book } = ground;
  const before = sheetOf(target, ground).getFreeze();
  const subject = { unitId: book.unitId, subUnitId: target.sheetId };
  const after = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
  const { id } = SetFrozenMutation;
  book.run({ id, params: { ...subject, ...after } }, { id, params: { ...subject, ...before } });
}

function frozen(target: Panes, ground: Ground): Of<"Range"> | null {
  const { xSplit, ySplit } = sheetOf(target, ground).getFreeze();
  if (!xSplit && !ySplit) return null;
  const area = { top: 0, left: 0, bottom: Math.max(1, ySplit) - 1, right: Math.max(1, xSplit) - 1 };
  return { kind: "Range", sheetId: target.sheetId, area };
}

export const freezePanes: MembersOf<"WorksheetFreezePanes"> = {
  FreezeRows: { call: (target, [count], ground) => freeze(target, Number(count ?? 1), 0, ground) },
  FreezeColumns: { call: (target, [count], ground) => freeze(target, 0, Number(count ?? 1), ground) },
  FreezeAt: {
    call: (target, [range], ground) => {
      const { area } = range as Of<"Range">;
      freeze(target, area.bottom + 1, area.right + 1, ground);
    },
  },
  Unfreeze: { call: (target, _given, ground) => freeze(target, 0, 0, ground) },
  GetLocationOrNullObject: { call: (target, _given, ground) => frozen(target, ground) },
};
