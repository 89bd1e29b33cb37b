import { emptyCells, type InputCells, sortIntoCells } from "../../../src/model/inputTrend";
import { evppiOfCells } from "../../../src/model/valueOfInformation";
import { n } from "./cohort";
import { inputRanges } from "./ranges";

/** What is kept of the draws, to say at the end what each input is worth knowing. */
export interface Knowing {
  cells: InputCells[];
  /** Sum of the squared net benefits. */
  squares: number;
}

export function emptyKnowing(): Knowing {
  return { cells: inputRanges().map(({ low, high }) => emptyCells(low, high)), squares: 0 };
}

/**
 * Adds a block.
 *
 * @param inputs 1 000 draws of each input
 * @param netBenefit of these draws
 */
export function learn(knowing: Knowing, inputs: readonly Float64Array[], netBenefit: Float64Array): void {
  for (let draw = 0; draw < n; draw++) knowing.squares += netBenefit[draw]! * netBenefit[draw]!;
  knowing.cells.forEach((cells, index) => sortIntoCells(cells, inputs[index]!, netBenefit));
}

export function worthKnowing({ cells, squares }: Knowing): number[] {
  return cells.map((own) => evppiOfCells(own, squares));
}
