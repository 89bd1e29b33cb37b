import { Series } from "../../../src/model/draws";
import { quantilesAt } from "../../../src/model/quantileTable";
import { pertTable } from "../../../src/statistics/distributions";
import { n } from "./cohort";
import { inputRanges, type Range } from "./ranges";

/** Draws all inputs of a block, independently: 1 000 of each, in the order of inputRanges. */
export type Sampler = (block: number, inputs: readonly Float64Array[]) => void;

/** A sampler with its tables built: that is done once, not for every simulation. */
export function samplerOf(): Sampler {
  const sources = inputRanges().map((range, index) => ({
    range,
    series: new Series(`input ${index}`, 1),
    table: pertTable(range.low, range.mode, range.high),
  }));
  const uniforms = new Float64Array(n);
  return (block, inputs) => {
    sources.forEach(({ range, series, table }, index) => {
      series.independent(block, uniforms);
      stretch(quantilesAt(table, uniforms, inputs[index]!), range);
    });
  };
}

/** Draws between 0 and 1, from low to high instead. */
function stretch(drawn: Float64Array, { low, high }: Range): void {
  const width = high - low;
  for (let draw = 0; draw < drawn.length; draw++) drawn[draw] = low + width * drawn[draw]!;
}

/** A block's draws of each input, out of all of them in turn. */
export function inputsOf(x: Float64Array): Float64Array[] {
  return Array.from({ length: x.length / n }, (_, index) => x.subarray(index * n, (index + 1) * n));
}
