import fc from "fast-check";
import type { CostRow, CostTable } from "../../src/model/costTable";

/** A cost row where only what the test is about is said. */
export function costRow(row: Partial<CostRow>): CostRow {
  return {
    actor: 0,
    amount: 0,
    fromAge: 0,
    toAge: 130,
    share: 1,
    cashable: 1,
    low: 0,
    high: 0,
    transfer: false,
    group: "",
    factor: 1,
    ...row,
  };
}

/** The reconstruction of the published lifetime cost: 350 000 SEK a year at ages 20–64, all payers together. */
export const allPayers: CostTable = {
  actors: ["All"],
  rows: [costRow({ amount: 350000, fromAge: 20, toAge: 64 })],
};

const ages = fc.tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 130 }));
const percent = (lowest: number) => fc.integer({ min: lowest, max: 100 }).map((share) => share / 100);
const anyRow: fc.Arbitrary<CostRow> = fc
  .tuple(
    fc.record({ actor: fc.integer({ min: 0, max: 3 }), amount: fc.integer({ min: 1, max: 900000 }) }),
    ages,
    fc.record({ share: percent(1), cashable: percent(0), transfer: fc.boolean(), factor: fc.constantFrom(1, 0.5, 2) }),
  )
  .map(([payer, [one, other], shares]) =>
    costRow({ ...payer, ...shares, fromAge: Math.min(one, other), toAge: Math.max(one, other) }),
  );

/** Any cost table of four actors, two of them boards of the municipality. */
export const anyCosts: fc.Arbitrary<CostTable> = fc.array(anyRow, { minLength: 1, maxLength: 8 }).map((rows) => ({
  actors: ["Municipality: Schools", "Municipality: Social services", "Region", "State"],
  rows,
}));
