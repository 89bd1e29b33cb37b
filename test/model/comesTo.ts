import assert from "node:assert/strict";
import type { Made, MadeOf } from "../../src/model/made";
import { near } from "./near";

/** What an amount comes to, from those it is made of. */
function comesTo<Id extends string>(made: Made<Id>, amounts: Readonly<Record<Id, number>>): number {
  switch (made.is) {
    case "same":
      return amounts[made.of];
    case "product":
      return made.of.reduce((product, id) => product * amounts[id], 1);
    case "quotient":
      return amounts[made.of[0]] / amounts[made.of[1]];
    case "smaller": {
      const [one, other] = [amounts[made.of[0]], amounts[made.of[1]]];
      const smaller = one < other ? one : other;
      return made.atLeastZero && smaller < 0 ? 0 : smaller;
    }
    case "sum": {
      let sum = 0;
      for (const [sign, id] of made.of) sum += sign === "+" ? amounts[id] : -amounts[id];
      return made.atLeastZero && sum < 0 ? 0 : sum;
    }
  }
}

/** Every amount that has an answer is what the table says it is made of. */
export function isMadeSo<Id extends string>(
  table: MadeOf<Id>,
  amounts: Readonly<Record<NoInfer<Id>, number | null>>,
  unit: number,
): void {
  assert.notDeepEqual(table, {}, "a table that says nothing");
  for (const id of Object.keys(table) as Id[]) {
    if (amounts[id] !== null) near(comesTo(table[id]!, amounts as Record<Id, number>), amounts[id], unit);
  }
}
