import { discountFactors } from "../../model/discounting";
import type { MeasureFlows } from "../../model/measureFlows";
import type { Programme } from "../../model/programme";

/** The inputs that make the number who avoid exclusion, in the order they are multiplied. */
export const reach = ["participants", "exclusionShare", "effect", "retention", "deadweight", "displacement"] as const;

/** One factor of the product, and what the product comes to with it. */
export interface Factor {
  id: (typeof reach)[number];
  /** What is multiplied with: of deadweight and displacement, what they leave. */
  factor: number;
  product: number;
}

/**
 * How the number who avoid exclusion in one intake is reached, factor by factor.
 */
export function factorsOf(programme: Programme): Factor[] {
  let product = 1;
  return reach.map((id) => {
    const isLost = id === "deadweight" || id === "displacement";
    const factor = isLost ? 1 - programme[id] : programme[id];
    product *= factor;
    return { id, factor, product };
  });
}

/** One year of a purse, SEK: what is paid and saved, and how far the sums have come. */
export interface PurseYear {
  year: number;
  cost: number;
  saved: number;
  /** Undiscounted, from year 0 to this one: the money is back where it becomes and stays 0 or more. */
  cumulative: number;
  /** In present value: in the last year it is the net present value. */
  present: number;
}

/** How the net present value and the payback of a purse are reached, year by year. */
export function yearsOf({ cost, ...saved }: MeasureFlows, purse: "own" | "all", discountRate: number): PurseYear[] {
  const factors = discountFactors(discountRate, cost.length);
  let cumulative = 0;
  let present = 0;
  return cost.map((paid, year) => {
    const net = saved[purse][year]! - paid;
    cumulative += net;
    present += net * factors[year]!;
    return { year, cost: paid, saved: saved[purse][year]!, cumulative, present };
  });
}
