import { understood } from "../../locales/understood";
import type { Written } from "../../ranges/calls";
import type { Seen } from "./plainFormula";

/** The arguments of a call as numbers of a formula. */
export interface Scalars {
  /** The text of an argument that is one number; the usual where it is left out, null where it is none. */
  one(place: number, usual?: string): string | null;
  /** The text of an argument that is true or not, also where its cell says so in words. */
  truth(place: number): string | null;
  /** Several of them, with what stands where they are left out; null where one of them is no number. */
  all(...usual: (string | undefined)[]): string[] | null;
}

/** What a cell may hold that means true, as a table within a formula; large and small letters are the same there. */
const trueWords = `{${[...understood.truths, ["1", "true"]].flatMap(([said, id]) => (id === "true" ? [`"${said}"`] : [])).join(",")}}`;

/** @param inner a formula that is nested in an argument, made plain */
export function scalarsOf(given: readonly Written[], seen: Seen, inner: (text: string) => string | null): Scalars {
  const one = (place: number, usual?: string): string | null => {
    const written = given[place];
    if (!written || written.kind === "leftOut") return usual ?? null;
    switch (written.kind) {
      case "literal":
        return typeof written.value === "string" ? null : bracketed(written.text);
      case "reference":
        return isOne(seen.get(written.text)?.values) ? written.text : null;
      case "call":
      case "calculated": {
        const plain = inner(written.text);
        return plain === null ? null : `(${plain})`;
      }
      case "constants":
        return null;
    }
  };
  const truth = (place: number): string | null => {
    const written = given[place];
    const text = one(place, "FALSE");
    return written?.kind === "reference" && text !== null ? `ISNUMBER(MATCH(TRIM(${text}&""),${trueWords},0))` : text;
  };
  const all = (...usual: (string | undefined)[]): string[] | null => {
    const texts = usual.map((text, place) => one(place, text));
    return texts.every((text): text is string => text !== null) ? texts : null;
  };
  return { one, truth, all };
}

function bracketed(text: string): string {
  return /^[-+]|%$/.test(text) ? `(${text})` : text;
}

function isOne(values: readonly (readonly unknown[])[] | undefined): boolean {
  return values?.length === 1 && values[0]!.length === 1;
}
