import { replacedCalls } from "../../ranges/calls";
import type { Referred } from "../readReferences";
import { scalarsOf } from "./scalars";
import { twins } from "./twins";

/** What the references of a formula refer to, by their text. */
export type Seen = ReadonlyMap<string, Pick<Referred, "address" | "values">>;

/**
 * A formula that comes to the same in an Excel without us; null where one of its calls has no plain twin, or where what
 * it is given has a shape that the twin does not read. A twin refuses nothing: what is wrong in a cell stays wrong in it.
 *
 * @param formula as Excel stores it
 * @param seen the cells that it refers to
 * @example plainFormula("=SOCIAL.AVERTED(200,0.25,0.5)", new Map()) // "=(200*0.25*0.5*1*(1-0)*(1-0))"
 */
export function plainFormula(formula: string, seen: Seen): string | null {
  return replacedCalls(formula, ({ id, given }) => {
    const twin = twins[id];
    if (!twin) return null;
    const inner = (text: string) => plainFormula(text, seen);
    const plain = twin({ given, seen, ...scalarsOf(given, seen, inner) });
    return plain === null ? null : `(${plain})`;
  });
}
