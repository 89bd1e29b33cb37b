import { HostError, missing, type Ground, type MembersOf, type Of } from "../objects";
import { add, asObject, registrations } from "./sheetActions";

const found = (name: unknown, { book }: Ground): Of<"Worksheet"> | null => {
  const sheet = book.sheet(String(name));
  return sheet ? asObject(sheet) : null;
};

export const worksheetCollection: MembersOf<"WorksheetCollection"> = {
  Items: { get: (_target, { book }) => book.sheets().map(asObject) },
  GetItem: {
    call: (_target, [name], ground) => {
      const sheet = found(name, ground);
      if (!sheet) throw missing(`sheet named "${String(name)}"`);
      return sheet;
    },
  },
  GetItemOrNullObject: { call: (_target, [name], ground) => found(name, ground) },
  GetActiveWorksheet: {
    call: (_target, _given, { book, faults }) => {
      if (faults.sheetInFront) throw new HostError("GeneralException", "What is shown is no worksheet.");
      return asObject(book.workbook.getActiveSheet() ?? book.sheets()[0]!);
    },
  },
  GetFirst: { call: (_target, _given, { book }) => asObject(book.sheets()[0]!) },
  GetLast: { call: (_target, _given, { book }) => asObject(book.sheets().at(-1)!) },
  GetCount: { call: (_target, _given, { book }) => book.sheets().length },
  Add: { call: (_target, [name], ground) => add(name, ground) },
  ...registrations(
    "DataChangedEvent",
    "CalculatedEvent",
    "SelectionChangedEvent",
    "AddedEvent",
    "DeletedEvent",
    "ActivatedEvent",
    "DeactivatedEvent",
    "EventNameChanged",
    "ProtectionChangedEvent",
  ),
};
