import fc from "fast-check";
import type { BalanceEntries } from "../../src/model/balance";
import { kronor } from "./flows";

const anyYear = fc.record({
  result: kronor(-60, 60),
  realisedGains: kronor(0, 10),
  exempted: kronor(-10, 10),
  unrealised: kronor(-10, 10),
  toReserve: kronor(0, 10),
  fromReserve: kronor(0, 10),
  exceptional: kronor(0, 20),
  within: kronor(0, 5),
});
/** Any entries of a balance statement, in whole kronor. */
export const anyEntries: fc.Arbitrary<BalanceEntries> = fc
  .tuple(fc.array(anyYear, { minLength: 1, maxLength: 12 }), kronor(0, 40))
  .map(([years, openingDeficit]) => ({
    results: years.map((year) => year.result),
    realisedGains: years.map((year) => year.realisedGains),
    exempted: years.map((year) => year.exempted),
    unrealised: years.map((year) => year.unrealised),
    toReserve: years.map((year) => year.toReserve),
    fromReserve: years.map((year) => year.fromReserve),
    exceptional: years.map((year) => year.exceptional),
    openingDeficit,
    restoreWithin: years.map((year) => year.within),
  }));
