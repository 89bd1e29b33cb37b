import { breakEvenWithin } from "../../model/breakEvenWithin";
import { countedYears } from "../../model/programme";
import type { Measure } from "../../workbook/scenario";

/** One step: a bar between two amounts, and the amount it stands for; SEK in present value. */
export interface Stair {
  id: "own" | "cashable" | "cost" | "net";
  from: number;
  to: number;
  amount: number;
}

/** From what falls for the municipality, over what can be taken home of it and what the measure costs, to what is left. */
export function stairsOf({ programme, costs }: Measure): Stair[] {
  const years = countedYears(programme);
  const own = breakEvenWithin(programme, costs, "own", years);
  const { saved, cost } = breakEvenWithin(programme, costs, "cashable", years);
  const net = saved - cost;
  return [
    { id: "own", from: 0, to: own.saved, amount: own.saved },
    { id: "cashable", from: 0, to: saved, amount: saved },
    { id: "cost", from: net, to: saved, amount: -cost },
    { id: "net", from: Math.min(0, net), to: Math.max(0, net), amount: net },
  ];
}
