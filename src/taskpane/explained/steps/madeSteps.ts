import type { MadeOf } from "../../../model/made";
import type { Sign, Step } from "../explanation";

/** How the amounts of a noun are said. */
export interface Saying<Id extends string> {
  made: MadeOf<Id>;
  /** An amount as a step. */
  term(sign: Sign, id: Id): Step;
  /** Whether an amount stands in the table, so that whoever wants to know how it was reached can look there. */
  isShown(id: Id): boolean;
  /** Whether there is no such amount, as before the first year. */
  isNone?(id: Id): boolean;
  /** The smaller of two amounts, and that it is never below zero. */
  smaller?: string;
  smallerAtLeastZero?: string;
}

/** The steps to an amount, from those it is made of; what stands nowhere is reached on the way. */
export function madeSteps<Id extends string>(id: Id, saying: Saying<Id>): Step[] {
  return [...stepsBefore(id, saying), answer(id, saying)];
}

/** The steps before the amount itself; none where it is given. */
function stepsBefore<Id extends string>(id: Id, saying: Saying<Id>): Step[] {
  const made = saying.made[id];
  const { term } = saying;
  switch (made?.is) {
    case undefined:
      return [];
    case "same":
      return stepsBefore(made.of, saying);
    case "product":
      return made.of.map((part, index) => term(index === 0 ? "" : "×", part));
    case "quotient":
      return divided(made.of, saying);
    case "sum": {
      const there = made.of.filter(([, part]) => !saying.isNone?.(part));
      return there.flatMap(([sign, part], index) => inSum(index === 0 ? "" : sign, part, saying));
    }
    case "smaller":
      return made.of.flatMap((one) =>
        saying.isShown(one) || !saying.made[one] ? [term("", one)] : madeSteps(one, saying),
      );
  }
}

/** The amount itself, after the steps to it. */
function answer<Id extends string>(id: Id, { made, term, smaller, smallerAtLeastZero }: Saying<Id>): Step {
  const of = made[id];
  if (of?.is === "sum" && of.atLeastZero) return term("→", id);
  if (of?.is !== "smaller") return term("=", id);
  const name = of.atLeastZero ? smallerAtLeastZero : smaller;
  return { ...term("→", id), ...(name !== undefined && { name }) };
}

/** One amount by another; what of them stands nowhere is reached before. */
function divided<Id extends string>([one, by]: readonly [Id, Id], saying: Saying<Id>): Step[] {
  const isReached = (id: Id) => saying.made[id] !== undefined && !saying.isShown(id);
  const before = isReached(by) ? madeSteps(by, saying) : [];
  const divisor = saying.term("÷", by);
  if (isReached(one)) return [...before, ...madeSteps(one, saying), divisor];
  return [...before, saying.term(before.length === 0 ? "" : "→", one), divisor];
}

/** An amount in a sum: itself, or what it is made of where it stands nowhere and can be said in the sum's own line. */
function inSum<Id extends string>(sign: Sign, id: Id, saying: Saying<Id>): Step[] {
  const made = saying.made[id];
  const isLine = made?.is === "sum" ? sign !== "−" && !made.atLeastZero : made?.is === "product" && sign === "";
  if (!isLine || saying.isShown(id)) return [saying.term(sign, id)];
  const [first, ...rest] = stepsBefore(id, saying);
  return [{ ...first!, sign }, ...rest];
}

/** The amounts that the steps go through, and the one they come to. */
export function partsOf<Id extends string>(id: Id, { made, isShown }: Pick<Saying<Id>, "made" | "isShown">): Id[] {
  const of = made[id];
  if (of === undefined) return [id];
  const ids = of.is === "same" ? [of.of] : of.is === "sum" ? of.of.map(([, part]) => part) : of.of;
  const through = ids.flatMap((one) => (isShown(one) ? [one] : partsOf(one, { made, isShown })));
  return [...through, id];
}
