import type { FinancingId, Made } from "../../../model/financingMade";
import type { Sign, Step } from "../explanation";

/** How the amounts of a year are said. */
export interface MadeOf {
  made: Partial<Record<FinancingId, Made>>;
  /** An amount as a step. */
  term(sign: Sign, id: FinancingId): Step;
  /** Whether an amount stands in the table, so that whoever wants to know how it was reached can look there. */
  isShown(id: FinancingId): boolean;
  /** The smaller of two amounts, and that it is never below zero. */
  smaller: string;
  smallerAtLeastZero: string;
}

/** The steps to an amount, from those it is made of; what is compared and stands nowhere is reached before. */
export function madeSteps(id: FinancingId, year: MadeOf): Step[] {
  const made = year.made[id];
  if (made === undefined) return [year.term("=", id)];
  switch (made.is) {
    case "same":
      return [...madeSteps(made.of, year).slice(0, -1), year.term("=", id)];
    case "product":
      return [year.term("", made.of[0]), year.term("×", made.of[1]), year.term("=", id)];
    case "sum": {
      const terms = made.of.map(([sign, part], index) => year.term(index === 0 ? "" : sign, part));
      return [...terms, year.term(made.atLeastZero ? "→" : "=", id)];
    }
    case "smaller": {
      const name = made.atLeastZero ? year.smallerAtLeastZero : year.smaller;
      const compared = made.of.flatMap((one) =>
        year.isShown(one) || !year.made[one] ? [year.term("", one)] : madeSteps(one, year),
      );
      return [...compared, { ...year.term("→", id), name }];
    }
  }
}
