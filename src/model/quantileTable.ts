/**
 * The inverse of a distribution as pieces of third degree between known points.
 *
 * Looking up takes a few operations whatever the distribution, and only plus, minus, times and divide: every machine
 * finds the same last bit.
 */
export interface QuantileTable {
  /** Probabilities where the pieces begin, rising from 0, and last the 1 where they end. */
  starts: Float64Array;
  /** Four coefficients a piece, of the distance from its start, the constant first. */
  pieces: Float64Array;
  /** A piece to begin the search with, for each equal part between 0 and 1. */
  guide: Uint16Array;
}

const guides = 1024;

/**
 * The table of a distribution through known points, with its slopes there (Hermite), never falling.
 *
 * A slope that would let a piece fall is lowered to three times the piece's own rise.
 *
 * @param probabilities rising from 0 to 1
 * @param values what they are exceeded by the rest
 * @param slopes change of the value per probability there
 * @source Hörmann, Leydold: Continuous random variate generation by fast numerical inversion (2003), https://doi.org/10.1145/945511.945517
 * @source Fritsch, Carlson: Monotone piecewise cubic interpolation (1980), https://doi.org/10.1137/0717021
 * @example quantileAt(quantileTable([0, 0.5, 1], [10, 15, 20], [10, 10, 10]), 0.25) // 12.5
 */
export function quantileTable(
  probabilities: readonly number[],
  values: readonly number[],
  slopes: readonly number[],
): QuantileTable {
  const count = probabilities.length - 1;
  const pieces = new Float64Array(4 * count);
  for (let piece = 0; piece < count; piece++) {
    const width = probabilities[piece + 1]! - probabilities[piece]!;
    const rise = (values[piece + 1]! - values[piece]!) / width;
    const before = Math.min(slopes[piece]!, 3 * rise);
    const after = Math.min(slopes[piece + 1]!, 3 * rise);
    pieces[4 * piece] = values[piece]!;
    pieces[4 * piece + 1] = before;
    pieces[4 * piece + 2] = (3 * rise - 2 * before - after) / width;
    pieces[4 * piece + 3] = (before + after - 2 * rise) / (width * width);
  }
  const starts = Float64Array.from(probabilities);
  return { starts, pieces, guide: guideOf(starts) };
}

/** The pieces narrow towards 0 and 1, so the search begins at the inner end of each part. */
function guideOf(starts: Float64Array): Uint16Array {
  const guide = new Uint16Array(guides);
  let piece = 0;
  for (let part = 0; part < guides; part++) {
    const inner = (part < guides / 2 ? part + 1 : part) / guides;
    while (piece < starts.length - 2 && starts[piece + 1]! <= inner) piece++;
    guide[part] = piece;
  }
  return guide;
}

/**
 * The value that is exceeded with the rest of a probability.
 *
 * @param table of the distribution
 * @param probability above 0 and below 1
 * @example quantileAt(quantileTable([0, 1], [0, 8], [8, 8]), 0.75) // 6
 */
export function quantileAt({ starts, pieces, guide }: QuantileTable, probability: number): number {
  return valueIn(starts, pieces, guide, probability);
}

/**
 * Values for many probabilities: the same as one at a time, in half the time.
 *
 * @param table of the distribution
 * @param probabilities each above 0 and below 1
 * @param values one a probability, written over
 * @returns the values
 * @example quantilesAt(quantileTable([0, 1], [0, 8], [8, 8]), [0.25, 0.75], new Float64Array(2)) // {"0": 2, "1": 6}
 */
export function quantilesAt(
  { starts, pieces, guide }: QuantileTable,
  probabilities: ArrayLike<number>,
  values: Float64Array,
): Float64Array {
  for (let index = 0; index < values.length; index++) {
    values[index] = valueIn(starts, pieces, guide, probabilities[index]!);
  }
  return values;
}

/** The parts of a table one by one: taken out of it anew for each of many values, they would be half of the time. */
function valueIn(starts: Float64Array, pieces: Float64Array, guide: Uint16Array, probability: number): number {
  let piece = guide[(probability * guides) | 0]!;
  while (probability < starts[piece]!) piece--;
  while (probability >= starts[piece + 1]!) piece++;
  const from = probability - starts[piece]!;
  const at = 4 * piece;
  return pieces[at]! + from * (pieces[at + 1]! + from * (pieces[at + 2]! + from * pieces[at + 3]!));
}
