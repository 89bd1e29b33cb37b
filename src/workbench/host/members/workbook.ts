import type { MembersOf } from "../objects";

const events = { call: () => null };

export const workbook: MembersOf<"Workbook"> = {
  Name: { get: (_target, { book }) => book.workbook.name },
  ReadOnly: { get: (_target, { readOnly }) => readOnly },
  Application: { get: () => ({ kind: "Application" }) },
  Worksheets: { get: () => ({ kind: "WorksheetCollection" }) },
  Names: { get: () => ({ kind: "NamedItemCollection", sheetId: null }) },
  Settings: { get: () => ({ kind: "SettingCollection" }) },
  GetSelectedRange: { call: (_target, _given, { selection }) => ({ kind: "Range", ...selection.get() }) },
  GetActiveCell: {
    call: (_target, _given, { selection }) => {
      const { sheetId, area } = selection.get();
      return { kind: "Range", sheetId, area: { ...area, bottom: area.top, right: area.left } };
    },
  },
  _GetRangeForEventByReferenceId: { call: () => null },
  _RegisterSelectionChangedEvent: events,
  _UnregisterSelectionChangedEvent: events,
};

export const application: MembersOf<"Application"> = {
  CalculationMode: { get: () => "Automatic" },
  Calculate: { call: (_target, [type], { recalculate }) => (type === "Recalculate" ? null : recalculate()) },
  SuspendScreenUpdatingUntilNextSync: { call: () => null },
  SuspendApiCalculationUntilNextSync: { call: () => null },
};
