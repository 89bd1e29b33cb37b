import type { Worksheet } from "@univerjs/core";
import { propertiesOf, propertyOf, removeProperty, setProperty } from "../../grid/properties";
import { missing, type Ground, type MembersOf, type Of } from "../objects";

const sheetOf = ({ sheetId }: { sheetId: string }, { book }: Ground): Worksheet => {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw missing("sheet that was deleted");
  return sheet;
};

const found = (target: { sheetId: string }, key: unknown, ground: Ground): Of<"WorksheetCustomProperty"> | null => {
  const one = propertyOf(sheetOf(target, ground), String(key));
  return one ? { kind: "WorksheetCustomProperty", sheetId: target.sheetId, key: one.key } : null;
};

const value = (target: Of<"WorksheetCustomProperty">, ground: Ground): string => {
  const one = propertyOf(sheetOf(target, ground), target.key);
  if (!one) throw missing(`custom property "${target.key}"`);
  return one.value;
};

export const customProperty: MembersOf<"WorksheetCustomProperty"> = {
  Key: { get: ({ key }) => key },
  Value: {
    get: value,
    set: (target, given, ground) => setProperty(sheetOf(target, ground), target.key, String(given)),
  },
  Delete: { call: (target, _given, ground) => removeProperty(sheetOf(target, ground), target.key) },
};

export const customPropertyCollection: MembersOf<"WorksheetCustomPropertyCollection"> = {
  Items: {
    get: (target, ground) => propertiesOf(sheetOf(target, ground)).map(({ key }) => found(target, key, ground)),
  },
  GetItem: {
    call: (target, [key], ground) => {
      const one = found(target, key, ground);
      if (!one) throw missing(`custom property "${String(key)}"`);
      return one;
    },
  },
  GetItemOrNullObject: { call: (target, [key], ground) => found(target, key, ground) },
  GetCount: { call: (target, _given, ground) => propertiesOf(sheetOf(target, ground)).length },
  Add: {
    call: (target, [key, given], ground) => {
      setProperty(sheetOf(target, ground), String(key), String(given));
      return found(target, key, ground);
    },
  },
};
