import { absoluteAddress } from "../../grid/address";
import { nameOf, namesOf, removeName, setName, type Name } from "../../grid/names";
import {
  badArgument,
  HostError,
  missing,
  sheetOf,
  type Ground,
  type HostObject,
  type MembersOf,
  type Of,
} from "../objects";
import { referredRange } from "./rangeAt";

type Item = Of<"NamedItem">;
type Items = Of<"NamedItemCollection">;

const asObject = ({ name, sheetId }: Name): Item => ({ kind: "NamedItem", name, sheetId });

/** A sheet's names, and the workbook's where Excel lists them among them. */
function listed({ sheetId }: Items, { book }: Ground): Item[] {
  const shared = sheetId !== null && book.habits.has("workbookNamesAmongSheets") ? namesOf(book, null) : [];
  return [...namesOf(book, sheetId), ...shared].map(asObject);
}

function found(target: Items, name: unknown, ground: Ground): Item | null {
  const wanted = String(name).toLowerCase();
  return listed(target, ground).find((one) => one.name.toLowerCase() === wanted) ?? null;
}

function add({ sheetId }: Items, given: unknown, to: unknown, ground: Ground): Item {
  const name = String(given);
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name)) throw badArgument(`"${name}" cannot be a name.`);
  if (nameOf(ground.book, sheetId, name))
    throw new HostError("ItemAlreadyExists", `There is already a name "${name}" here.`);
  const target = to as HostObject | string;
  if (typeof target === "string") setName(ground.book, name, sheetId, target.replace(/^=/, ""));
  else if (target.kind === "Range")
    setName(ground.book, name, sheetId, absoluteAddress(sheetOf(target, ground).getName(), target.area));
  else throw badArgument("A name refers to a range or a formula.");
  return { kind: "NamedItem", name, sheetId };
}

function standing({ name, sheetId }: Item, { book }: Ground): Name {
  const one = nameOf(book, sheetId, name);
  if (!one) throw missing(`name "${name}"`);
  return one;
}

const range = (target: Item, ground: Ground) => referredRange(standing(target, ground).refersTo, ground);

function rangeOrNull(target: Item, ground: Ground): Of<"Range"> | null {
  try {
    return range(target, ground);
  } catch {
    return null;
  }
}

const worksheet = ({ sheetId }: Item): Of<"Worksheet"> | null => (sheetId ? { kind: "Worksheet", sheetId } : null);

export const namedItem: MembersOf<"NamedItem"> = {
  Name: { get: ({ name }) => name },
  Formula: {
    get: (target, ground) => `=${standing(target, ground).refersTo.replace(/^=/, "")}`,
    set: ({ name, sheetId }, formula, { book }) => setName(book, name, sheetId, String(formula).replace(/^=/, "")),
  },
  Value: { get: (target, ground) => standing(target, ground).refersTo },
  Type: { get: (target, ground) => (standing(target, ground).refersTo.includes("#REF!") ? "Error" : "Range") },
  Scope: { get: ({ sheetId }) => (sheetId ? "Worksheet" : "Workbook") },
  Visible: { get: () => true },
  Worksheet: {
    get: (target) => {
      const sheet = worksheet(target);
      if (!sheet) throw missing("sheet to which that name belongs");
      return sheet;
    },
  },
  WorksheetOrNullObject: { get: worksheet },
  GetRange: { call: (target, _given, ground) => range(target, ground) },
  GetRangeOrNullObject: { call: (target, _given, ground) => rangeOrNull(target, ground) },
  Delete: { call: (target, _given, ground) => removeName(ground.book, standing(target, ground)) },
};

export const namedItemCollection: MembersOf<"NamedItemCollection"> = {
  Items: { get: listed },
  GetItem: {
    call: (target, [name], ground) => {
      const one = found(target, name, ground);
      if (!one) throw missing(`name "${String(name)}"`);
      return one;
    },
  },
  GetItemOrNullObject: { call: (target, [name], ground) => found(target, name, ground) },
  GetCount: { call: (target, _given, ground) => listed(target, ground).length },
  Add: { call: (target, [name, to], ground) => add(target, name, to, ground) },
};
