import { HostError, type Ground, type MembersOf } from "../objects";

const events = { call: () => null };

function selected({ selection, faults }: Ground) {
  if (faults.isNoRangeSelected) throw new HostError("InvalidSelection", "What is selected is no range.");
  return selection.get();
}

export const workbook: MembersOf<"Workbook"> = {
  Name: { get: (_target, { book }) => book.workbook.name },
  ReadOnly: { get: (_target, { readOnly }) => readOnly },
  Application: { get: () => ({ kind: "Application" }) },
  Worksheets: { get: () => ({ kind: "WorksheetCollection" }) },
  Names: { get: () => ({ kind: "NamedItemCollection", sheetId: null }) },
  Settings: { get: () => ({ kind: "SettingCollection" }) },
  GetSelectedRange: { call: (_target, _given, ground) => ({ kind: "Range", ...selected(ground) }) },
  GetActiveCell: {
    call: (_target, _given, { selection }) => {
      const { sheetId, area } = selection.get();
      return { kind: "Range", sheetId, area: { ...area, bottom: area.top, right: area.left } };
    },
  },
  _GetRangeForEventByReferenceId: { call: () => null },
  _RemoveReference: { call: () => null },
  _RegisterSelectionChangedEvent: events,
  _UnregisterSelectionChangedEvent: events,
};

export const application: MembersOf<"Application"> = {
  CalculationMode: { get: () => "Automatic" },
  CalculationState: { get: (_target, { isCalculating }) => (isCalculating() ? "Calculating" : "Done") },
  Calculate: { call: (_target, [type], { recalculate }) => recalculate(type !== "Recalculate") },
  SuspendScreenUpdatingUntilNextSync: { call: () => null },
  SuspendApiCalculationUntilNextSync: { call: () => null },
};
