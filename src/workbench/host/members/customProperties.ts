import { keptWith, type Property } from "../../grid/kept";
import { missing, sheetOf, type Ground, type MembersOf, type Of } from "../objects";

const propertiesOf = (target: { sheetId: string }, ground: Ground) => keptWith(sheetOf(target, ground)).properties;

/** The property with this key, in either case as in Excel. */
const propertyOf = (target: { sheetId: string }, key: unknown, ground: Ground): Property | undefined =>
  propertiesOf(target, ground).find((one) => one.key.toLowerCase() === String(key).toLowerCase());

function found(target: { sheetId: string }, key: unknown, ground: Ground): Of<"WorksheetCustomProperty"> | null {
  const one = propertyOf(target, key, ground);
  return one ? { kind: "WorksheetCustomProperty", sheetId: target.sheetId, key: one.key } : null;
}

function standing(target: Of<"WorksheetCustomProperty">, ground: Ground): Property {
  const one = propertyOf(target, target.key, ground);
  if (!one) throw missing(`custom property "${target.key}"`);
  return one;
}

export const customProperty: MembersOf<"WorksheetCustomProperty"> = {
  Key: { get: ({ key }) => key },
  Value: {
    get: (target, ground) => standing(target, ground).value,
    set: (target, value, ground) => (standing(target, ground).value = String(value)),
  },
  Delete: {
    call: (target, _given, ground) => {
      const properties = propertiesOf(target, ground);
      properties.splice(properties.indexOf(standing(target, ground)), 1);
    },
  },
};

export const customPropertyCollection: MembersOf<"WorksheetCustomPropertyCollection"> = {
  Items: {
    get: (target, ground) => propertiesOf(target, ground).map(({ key }) => found(target, key, ground)),
  },
  GetItem: {
    call: (target, [key], ground) => {
      const one = found(target, key, ground);
      if (!one) throw missing(`custom property "${String(key)}"`);
      return one;
    },
  },
  GetItemOrNullObject: { call: (target, [key], ground) => found(target, key, ground) },
  GetCount: { call: (target, _given, ground) => propertiesOf(target, ground).length },
  Add: {
    call: (target, [key, value], ground) => {
      const there = propertyOf(target, key, ground);
      if (there) there.value = String(value);
      else propertiesOf(target, ground).push({ key: String(key), value: String(value) });
      return found(target, key, ground);
    },
  },
};
