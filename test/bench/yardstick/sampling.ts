import { Series } from "../../../src/model/draws";
import { quantilesAt, type QuantileTable } from "../../../src/model/quantileTable";
import { pertTable } from "../../../src/statistics/distributions";
import { n } from "./cohort";
import { inputRanges, type Range } from "./ranges";

/** Draws all inputs of a block, independently: 1 000 of each, in the order of inputRanges. */
export type Sampler = (block: number, inputs: readonly Float64Array[]) => void;

/** A sampler with its tables built: that is done once, not for every simulation. */
export function samplerOf(): Sampler {
  const sources = inputRanges().map((range, index) => ({
    series: new Series(`input ${index}`, 1),
    table: stretched(pertTable(range.low, range.mode, range.high), range),
  }));
  const uniforms = new Float64Array(n);
  return (block, inputs) => {
    sources.forEach(({ series, table }, index) => {
      series.independent(block, uniforms);
      quantilesAt(table, uniforms, inputs[index]!);
    });
  };
}

/** A table between 0 and 1, from low to high instead. */
function stretched(table: QuantileTable, { low, high }: Range): QuantileTable {
  const pieces = table.pieces.map((factor, index) => (high - low) * factor + (index % 4 === 0 ? low : 0));
  return { ...table, pieces };
}

/** A block's draws of each input, out of all of them in turn. */
export function inputsOf(x: Float64Array): Float64Array[] {
  return Array.from({ length: x.length / n }, (_, index) => x.subarray(index * n, (index + 1) * n));
}
