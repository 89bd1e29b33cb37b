import assert from "node:assert/strict";
import fc from "fast-check";
import { call, worksheetFunctions } from "./excel";

const costs = [
  ["Actor", "SEK", "From", "To", "Share", "Cashable", "Low", "High", "Kind", "Price year"],
  ["City", 1000, 0, 64, 1, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ["State", 500, 0, 64, 1, 0.5, 400, 900, "transfer", 2024],
  ["Region", 0, 0, 0, 0, 0, 0, 0, 0, 0],
];
const programme = [
  ["participants", 100, 50, 200, 0],
  ["exclusionShare", 0.5, 0, 0, 0],
  ["effect", 0.5, 0.4, 0.6, 0],
  ["costPerParticipant", 1000, 0, 0, 0],
  ["fixedCost", 0, 0, 0, 0],
  ["startAge", 0, 0, 0, 0],
  ["horizon", 5, 0, 0, 0],
  ["lag", 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
];
const terms = [
  ["target", 0],
  ["disposed", 15],
  ["frameCut", 0],
  [0, 0],
];
const schedule = [
  [0, 0.03],
  [5, 0.02],
  [0, 0],
];
const flow = [[-100, 0, 60, 0, 70]];
const column = [[0], [0], [5], [0]];
const saved = [
  ["Year", "City", "State", "Total"],
  [0, 0, 0, 0],
  [1, 150, 0, 150],
  [0, 0, 0, 0],
];

/** A call of each function with zeros wherever a range may have them. */
const calls: Record<string, unknown[]> = {
  EXCLUDED: [9406, 0],
  EXCLUSIONCOST: [10, costs, 0, schedule],
  "EXCLUSIONCOST.BYACTOR": [10, costs, 0, schedule],
  "EXCLUSIONCOST.BYAGE": [10, costs, 0, [[0]]],
  LOSTTAX: [10, 200000, 0.3, 0, 3, 0, schedule],
  "COHORT.TRACE": [
    [
      [1, 0],
      [0.5, 0.5],
    ],
    [[0, 100]],
    3,
  ],
  "COHORT.COST": [
    [
      [0, 100],
      [50, 50],
    ],
    [[0], [10]],
    schedule,
  ],
  DISCOUNTFACTOR: [schedule, 7],
  PRESENTVALUE: [flow, schedule, 0],
  PAYBACK: [flow, [[0]]],
  ANNUITY: [1000, [[0]], 5, 0],
  "PAYBACK.BYYEAR": [flow, [[0]]],
  "PAYBACK.BYACTOR": [saved, [[100, 0]], [[0]]],
  IRR: [flow],
  YIELD: [flow, 0.02, 5],
  "YIELD.TEST": [flow, 0, 5],
  BENEFITCOST: [[[0, 0, 90]], [[60, 0, 0]], [[0]]],
  AVERTED: [100, 0.5, 0.5, 1, 0, 0],
  SAVINGS: [10, costs, 0, 4, 0, 0, 0, 0, 0],
  BREAKEVEN: [0, 5],
  APPRAISE: [programme, costs],
  "APPRAISE.BYYEAR": [programme, costs, 0],
  SENSITIVITY: [programme, costs, "npv", "effect", [[0, 0.5]], "dropOff", [[0], [0.1]]],
  TORNADO: [programme, costs],
  SIMULATE: [programme, costs, 50],
  DISPOSITION: [0, column],
  FUND: [10, column, column, 0, 1, 1, 0],
  "FUND.BYSAVINGS": [10, column, column, [[0], [5], [0], [-1]], 1, 0],
  "FUND.SCENARIOS": [[[0, 40]], column, column],
  PRIORITISE: [
    [
      ["A", 0, 4],
      ["B", 5, 0],
      ["C", 5, 8],
    ],
    5,
  ],
  DISPOSABLE: [150, 5000, 0, 0, 0],
  BALANCE: [[[-5, 0, 9]], [[0, 0, 1]], [[0]], [[0, 0, 0]], [[0]], [[0]], [[0, 0, 0]], 0, [[0]]],
  "RESERVE.MAX": [100, 100, 5000, 0, 0, 0],
  FINANCING: ["fund", column, column, [[0]], [[1000, 0, 1000, 0]], terms, column],
  "FINANCING.COMPARE": [column, column, [[0]], [[1000, 0, 1000, 0]], terms, schedule, column],
  TAXORE: [0, 1000],
  DRAWS: ["price", "uniform", 0, 1, null, 3],
  UNITCOSTS: [""],
  EVIDENCE: [""],
  FOLLOWUP: [flow, [[-90, 0, 0]], 3, [[0]]],
};

/** Functions that take no range, and no number for which 0 has a meaning. */
const withoutBlanks = ["UNITCOST", "PRICEINDEX", "EFFECT", "MUNICIPALITY"];

/** The call with each 0 in a range as the next of the blanks, and each 0 that is a number of its own as "". */
function withBlanks(given: readonly unknown[], blanks: readonly (0 | null | "")[]): unknown[] {
  let next = 0;
  const blank = () => blanks[next++ % blanks.length]!;
  return given.map((argument) => {
    if (Array.isArray(argument)) {
      return (argument as unknown[][]).map((row) => row.map((cell) => (cell === 0 ? blank() : cell)));
    }
    return argument === 0 ? (blank() ?? 0) : argument; // alone, null is what is left out
  });
}

describe("a blank cell is 0 in every range of every function", () => {
  it("there is a call of each function", async () => {
    const names = Object.keys(await worksheetFunctions());
    assert.deepEqual([...Object.keys(calls), ...withoutBlanks].sort(), names.sort());
  });

  for (const [id, given] of Object.entries(calls)) {
    it(`${id} answers the same, whether Excel hands over 0, null or an empty text`, async () => {
      const expected = await call(id, ...given);
      assert.ok(typeof expected !== "object" || Array.isArray(expected), JSON.stringify(expected));
      const blanks = fc.array(fc.constantFrom(0 as const, null, "" as const), { minLength: 1, maxLength: 30 });
      await fc.assert(
        fc.asyncProperty(blanks, async (some) => {
          assert.deepEqual(await call(id, ...withBlanks(given, some)), expected);
        }),
        { examples: [[[null]], [[""]]] },
      );
    });
  }
});
