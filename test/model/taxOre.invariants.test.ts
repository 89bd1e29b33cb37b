import fc from "fast-check";
import { taxOre } from "../../src/model/taxOre";
import { kronor } from "./flows";
import { near } from "./near";

describe("tax öre: what always holds", () => {
  it("so many öre per 100 kronor, levied on every krona of the tax base, bring in the amount", () => {
    fc.assert(
      fc.property(kronor(-1e9, 1e9), kronor(1, 1e12), (amount, taxBase) => {
        const kronorPerHundred = taxOre(amount, taxBase)! / 100;
        near((taxBase / 100) * kronorPerHundred, amount);
      }),
    );
  });
});
