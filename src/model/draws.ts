import { fingerprint, philox, xoshiro } from "./generator";

/** The inverse of a distribution: from a probability between 0 and 1 to the value that is exceeded by the rest. */
export type Quantile = (probability: number) => number;

/** A distribution, its mean and standard deviation being those of the variable itself. */
export type Distribution =
  | { kind: "normal" | "lognormal" | "beta"; mean: number; sd: number }
  | { kind: "uniform"; low: number; high: number }
  | { kind: "triangular" | "pert"; low: number; mode: number; high: number };

/**
 * The standard deviation that a share with a mean stays below: that of all or nothing.
 *
 * @example widestShare(0.5) // 0.5
 */
export function widestShare(mean: number): number {
  return Math.sqrt(mean * (1 - mean));
}

/** So many draws have a start of their own in the generator: a part of a series can be had without those before it. */
export const drawsPerBlock = 1000;

/** Two uses of one name and seed do not share words. */
const plainUse = 0;
const spreadUse = 1;

/** One block's, of whichever series is at work: room of its own for each would not stay in a core's cache. */
const words = new Uint32Array(drawsPerBlock);
const order = new Uint16Array(drawsPerBlock);

/**
 * The random words of one quantity: the same name and seed always give the same, case and outer spaces aside.
 *
 * Each block of 1 000 is a series of xoshiro128++ that starts where Philox4x32-10 puts it: the seed is the key, the
 * block and the name's FNV-1a are the counter.
 */
export class Series {
  private readonly name: [number, number];
  private readonly seed: [number, number];

  constructor(name: string, seed: number) {
    this.name = fingerprint(name.trim().toLowerCase().normalize("NFC"));
    this.seed = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0];
  }

  private drawWords(block: number, use: number): void {
    xoshiro(philox([block, use, ...this.name], this.seed), words);
  }

  /**
   * Writes one block of independent draws, evenly distributed between 0 and 1.
   *
   * @param block which thousand, from 0
   * @param uniforms 1 000 numbers, written over; never 0 or 1
   */
  independent(block: number, uniforms: Float64Array): void {
    this.drawWords(block, plainUse);
    for (let index = 0; index < drawsPerBlock; index++) uniforms[index] = (words[index]! + 0.5) / 2 ** 32;
  }

  /**
   * Writes one block of spread draws (Latin hypercube): one in each thousandth between 0 and 1, in random order.
   *
   * The order is a shuffle by Fisher and Yates. One word says both with which draw a new one changes place (its whole
   * part) and where in its thousandth it falls (what is left of the word).
   *
   * @param block which thousand, from 0
   * @param uniforms 1 000 numbers, written over; never 0 or 1
   * @source McKay, Beckman, Conover: A comparison of three methods (1979), https://doi.org/10.2307/1268522
   */
  spread(block: number, uniforms: Float64Array): void {
    this.drawWords(block, spreadUse);
    for (let index = 0; index < drawsPerBlock; index++) {
      const place = ((words[index]! + 0.5) * (index + 1)) / 2 ** 32;
      const other = Math.floor(place);
      uniforms[index] = place - other;
      order[index] = order[other]!;
      order[other] = index;
    }
    for (let index = 0; index < drawsPerBlock; index++) {
      uniforms[index] = (order[index]! + uniforms[index]!) / drawsPerBlock;
    }
  }
}

/**
 * Draws of a named quantity, each the inverse of its distribution at one uniform draw.
 *
 * The same name and seed always give the same uniform draws, other names independent ones, and a longer count starts
 * with the draws of a shorter one. So that plain arithmetic on draws is a simulation.
 *
 * @param quantile the inverse distribution
 * @param name the quantity's; case and outer spaces do not matter
 * @param seed whole number ≥ 0
 * @param count how many
 * @returns the draws
 * @example draws((probability) => 100 * probability, "Effect", 1, 3) // [32.378162967506796, 34.20658636605367, 69.89561304217204]
 */
export function draws(quantile: Quantile, name: string, seed: number, count: number): number[] {
  const series = new Series(name, seed);
  const uniforms = new Float64Array(drawsPerBlock);
  const drawn: number[] = [];
  for (let index = 0; index < count; index++) {
    const within = index % drawsPerBlock;
    if (within === 0) series.independent(index / drawsPerBlock, uniforms);
    drawn.push(quantile(uniforms[within]!));
  }
  return drawn;
}
