import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { addressOf, quotedSheet } from "../../grid/address";
import { badArgument, missing, type Ground, type HostObject, type MembersOf, type Of } from "../objects";
import { referredRange } from "./range";

const events = { call: () => null };

export const workbook: MembersOf<"Workbook"> = {
  Name: { get: (_target, { book }) => book.workbook.name },
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
  Calculate: { call: () => null },
  SuspendScreenUpdatingUntilNextSync: { call: () => null },
  SuspendApiCalculationUntilNextSync: { call: () => null },
};

const nameOf = (name: string, { book }: Ground) =>
  book.names().find((one) => one.name.toLowerCase() === name.toLowerCase());

const foundName = (name: unknown, ground: Ground): Of<"NamedItem"> | null => {
  const one = nameOf(String(name), ground);
  return one ? { kind: "NamedItem", name: one.name } : null;
};

function addName(given: unknown, to: unknown, ground: Ground): Of<"NamedItem"> {
  const { book } = ground;
  const name = String(given);
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name)) throw badArgument(`"${name}" cannot be a name.`);
  const target = to as HostObject | string;
  const refersTo =
    typeof target === "string"
      ? target.replace(/^=/, "")
      : target.kind === "Range"
        ? `${quotedSheet(book.sheet(target.sheetId)!.getName())}!${addressOf(target.area)}`
        : "";
  const params = { unitId: book.unitId, id: name, name, formulaOrRefString: refersTo };
  book.run({ id: SetDefinedNameMutation.id, params }, { id: RemoveDefinedNameMutation.id, params });
  return { kind: "NamedItem", name };
}

function deleteName({ name }: Of<"NamedItem">, { book }: Ground): void {
  const one = book.injector.get(IDefinedNamesService).getValueByName(book.unitId, name);
  if (!one) return;
  const params = { ...one, unitId: book.unitId };
  book.run({ id: RemoveDefinedNameMutation.id, params }, { id: SetDefinedNameMutation.id, params });
}

const referred = ({ name }: Of<"NamedItem">, ground: Ground) => {
  const one = nameOf(name, ground);
  if (!one) throw missing(`name "${name}"`);
  return one.refersTo;
};

function referredOrNull(target: Of<"NamedItem">, ground: Ground): Of<"Range"> | null {
  try {
    return referredRange(referred(target, ground), ground);
  } catch {
    return null;
  }
}

export const namedItem: MembersOf<"NamedItem"> = {
  Name: { get: ({ name }) => name },
  Formula: { get: (target, ground) => `=${referred(target, ground).replace(/^=/, "")}` },
  Value: { get: referred },
  Type: { get: () => "Range" },
  Scope: { get: () => "Workbook" },
  Visible: { get: () => true },
  GetRange: { call: (target, _given, ground) => referredRange(referred(target, ground), ground) },
  GetRangeOrNullObject: { call: (target, _given, ground) => referredOrNull(target, ground) },
  Delete: { call: (target, _given, ground) => deleteName(target, ground) },
};

export const namedItemCollection: MembersOf<"NamedItemCollection"> = {
  Items: {
    get: ({ sheetId }, { book }) => (sheetId ? [] : book.names().map((one) => ({ kind: "NamedItem", name: one.name }))),
  },
  GetItem: {
    call: (_target, [name], ground) => {
      const one = foundName(name, ground);
      if (!one) throw missing(`name "${String(name)}"`);
      return one;
    },
  },
  GetItemOrNullObject: { call: ({ sheetId }, [name], ground) => (sheetId ? null : foundName(name, ground)) },
  GetCount: { call: ({ sheetId }, _given, { book }) => (sheetId ? 0 : book.names().length) },
  Add: { call: (_target, [name, to], ground) => addName(name, to, ground) },
};

export const setting: MembersOf<"Setting"> = {
  Key: { get: ({ key }) => key },
  Value: {
    get: ({ key }, { settings }) => settings.get(key),
    set: ({ key }, value, { settings }) => settings.set(key, value),
  },
  Delete: { call: ({ key }, _given, { settings }) => settings.delete(key) },
};

const foundSetting = (key: unknown, { settings }: Ground): Of<"Setting"> | null =>
  settings.names().includes(String(key)) ? { kind: "Setting", key: String(key) } : null;

export const settingCollection: MembersOf<"SettingCollection"> = {
  Items: { get: (_target, { settings }) => settings.names().map((key) => ({ kind: "Setting", key })) },
  GetItem: {
    call: (_target, [key], ground) => {
      const one = foundSetting(key, ground);
      if (!one) throw missing(`setting "${String(key)}"`);
      return one;
    },
  },
  GetItemOrNullObject: { call: (_target, [key], ground) => foundSetting(key, ground) },
  GetCount: { call: (_target, _given, { settings }) => settings.names().length },
  Add: {
    call: (_target, [key, value], { settings }) => {
      settings.set(String(key), value);
      return { kind: "Setting", key: String(key) };
    },
  },
};
