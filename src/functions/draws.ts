import { draws } from "../model/draws";
import { readDistribution } from "../ranges/distribution";
import { whole } from "../ranges/domains";
import { readNameArgument, readNumberArgument } from "../ranges/scalars";
import { quantileOf } from "../statistics/distributions";
import { inCell } from "./inCell";

/** More would not spill on a sheet in reasonable time. */
const mostDraws = 100_000;

/**
 * Repeatable draws of a quantity from a distribution, so that plain formulas on them are a simulation.
 *
 * The same name and seed always give the same draws, on every machine and in every version; other names give
 * independent ones; a longer count starts with the draws of a shorter one. The generator is xoshiro128++, begun anew
 * for each name and thousand draws by Philox4x32-10 with the seed as its key.
 *
 * @customfunction DRAWS
 * @param name The quantity's name: the same name and seed give the same draws, other names independent ones
 * @param distribution "normal", "lognormal", "uniform", "triangular", "pert" or "beta"
 * @param a Mean (normal, lognormal, beta) or low (uniform, triangular, pert)
 * @param b Standard deviation (normal, lognormal, beta), high (uniform) or the most likely (triangular, pert)
 * @param [c] High (triangular, pert); left out for the others
 * @param [count] How many draws, at most 100 000; left out: 1 000
 * @param [seed] Whole number; the same seed gives the same draws on every machine; left out: 1
 * @returns One column of draws
 */
export function DRAWS(name: any, distribution: any, a: any, b: any, c?: any, count?: any, seed?: any): any[][] {
  return inCell("DRAWS", () => {
    const quantity = readNameArgument(name, "name");
    const quantile = quantileOf(readDistribution(distribution, a, b, c));
    const many = readNumberArgument(count, "count", whole(1, mostDraws), 1000);
    const drawn = draws(quantile, quantity, readNumberArgument(seed, "seed", whole(0), 1), many);
    return drawn.map((draw) => [draw]);
  });
}
