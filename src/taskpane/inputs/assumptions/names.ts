import type { assumptionWords } from "../../../locales/assumptionWords";
import type { Words } from "../../words";
import type { Assumption } from "../../assumptions/assumptions";

export type Saying = typeof assumptionWords.en;

export function nameOf({ what }: Assumption, says: Saying, words: Words): string {
  if ("input" in what) return what.input;
  if ("books" in what) return words.inputs.books[what.books][0]!;
  return says.cost(what.actor, String(what.fromAge), String(what.toAge));
}

export function unitOf({ what, unit }: Assumption, says: Saying): string {
  if ("input" in what) return unit;
  return "books" in what ? says.booksUnit : says.perPerson;
}

export function pricesOf({ prices }: Assumption, says: Saying): string {
  if (prices === null) return "";
  return prices === "current" ? says.current : says.prices(String(prices));
}
