import type { NumericInput } from "../../../src/model/programmeInputs";

/** Value, low and high of twelve inputs of a measure. The figures are invented. */
export const inputs: [input: NumericInput, value: number, low: number, high: number][] = [
  ["participants", 100, 80, 111],
  ["exclusionShare", 0.4, 0.2, 0.5],
  ["effect", 0.2, 0.05, 0.4],
  ["retention", 0.8, 0.6, 0.93],
  ["deadweight", 0.1, 0.03, 0.33],
  ["displacement", 0.05, 0.01, 0.11],
  ["costPerParticipant", 60_000, 50_000, 90_000],
  ["fixedCost", 500_000, 450_000, 777_000],
  ["dropOff", 0.05, 0.02, 0.3],
  ["growth", 0.01, 0.003, 0.023],
  ["moveOut", 0.02, 0.01, 0.07],
  ["discountRate", 0.03, 0.02, 0.05],
];

const actors = ["Municipality", "Region", "State", "Others"];

/** Thirteen costs, each with its range: actor, SEK, ages, share, cashable, low and high. The figures are invented. */
export const costs = Array.from({ length: 13 }, (_, row) => [
  actors[row % 4],
  30_000 + 5_000 * row,
  16 + row,
  64 - row,
  1 - 0.03 * row,
  0.05 * row,
  20_000 + 3_000 * row,
  50_000 + 9_000 * row,
]);

/** So many inputs are uncertain: with a range each, and no two ranges of the same shape. */
export const uncertainCount = inputs.length + costs.length;
