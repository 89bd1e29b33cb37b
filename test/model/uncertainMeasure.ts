import fc from "fast-check";
import type { CostTable } from "../../src/model/costTable";
import type { UncertainProgramme } from "../../src/model/uncertainty";
import { kronor } from "./flows";
import { anyProgramme } from "./measures";
import { anyCosts, costRow } from "./tables";

/** A measure of an invented municipality, uncertain about nearly everything. */
export const uncertainMeasure: UncertainProgramme = {
  given: {
    participants: 100,
    exclusionShare: 0.4,
    effect: 0.2,
    retention: 0.8,
    deadweight: 0.1,
    costPerParticipant: 60000,
    fixedCost: 500000,
    startAge: 19,
    horizon: 25,
    dropOff: 0.05,
    growth: 0.01,
    moveOut: 0.02,
    discountRate: 0.03,
    intakes: 3,
    programmeYears: 2,
    own: "City",
  },
  ranges: [
    { input: "exclusionShare", low: 0.2, high: 0.5, group: "" },
    { input: "effect", low: 0.05, high: 0.4, group: "" },
    { input: "costPerParticipant", low: 50000, high: 90000, group: "" },
    { input: "dropOff", low: 0.02, high: 0.3, group: "" },
    { input: "discountRate", low: 0.02, high: 0.05, group: "" },
  ],
};
export const uncertainCosts: CostTable = {
  actors: ["City: Schools", "State"],
  rows: [
    costRow({ amount: 90000, low: 60000, high: 120000, fromAge: 20, toAge: 40 }),
    costRow({ amount: 20000, fromAge: 18, toAge: 64 }),
    costRow({
      actor: 1,
      amount: 90000,
      low: 80000,
      high: 99000,
      fromAge: 18,
      toAge: 64,
      transfer: true,
      group: "",
      factor: 1,
    }),
  ],
};

const shares = ["exclusionShare", "effect", "retention", "deadweight", "dropOff", "moveOut"] as const;
const amounts = ["participants", "costPerParticipant", "fixedCost"] as const;
const percent = fc.integer({ min: 0, max: 100 });

/** Any measure and costs with ranges around some of their values, some in a group. */
export const anyUncertain: fc.Arbitrary<{ programme: UncertainProgramme; costs: CostTable }> = fc
  .record({
    given: anyProgramme,
    costs: anyCosts,
    inputs: fc.subarray([...shares, ...amounts], { minLength: 1 }),
    below: fc.array(percent, { minLength: 9, maxLength: 9 }),
    above: fc.array(percent, { minLength: 9, maxLength: 9 }),
    groups: fc.array(fc.constantFrom("", "", "quality"), { minLength: 9, maxLength: 9 }),
    rowsBelow: fc.array(percent, { minLength: 8, maxLength: 8 }),
    rowsAbove: fc.array(kronor(0, 90_000), { minLength: 8, maxLength: 8 }),
  })
  .map(({ given, costs, inputs, below, above, groups, rowsBelow, rowsAbove }) => ({
    programme: {
      given,
      ranges: inputs.map((input, index) => {
        const value = given[input];
        const low = value * (1 - below[index]! / 100);
        const isShare = (shares as readonly string[]).includes(input);
        const high = isShare ? value + (1 - value) * (above[index]! / 100) : value * (1 + above[index]! / 100);
        return { input, low, high, group: groups[index]! };
      }),
    },
    costs: {
      actors: costs.actors,
      rows: costs.rows.map((row, index) => ({
        ...row,
        low: row.amount * (1 - rowsBelow[index]! / 100),
        high: row.amount + rowsAbove[index]!,
      })),
    },
  }));
