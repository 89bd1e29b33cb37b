/**
 * Room for so many numbers, to be filled by whoever asks for it.
 *
 * The engine keeps whole numbers, fractions and other things in arrays of different kinds, and code that has met several
 * turns each array it meets into the widest of them, which took half of an appraisal's time. Room from here is of
 * fractions from the beginning, and so are all flows, whatever is in them.
 *
 * @param count how many
 * @example room(3).fill(0) // [0, 0, 0]
 */
export function room(count: number): number[] {
  const numbers = new Array<number>(count);
  if (count > 0) numbers[0] = NaN;
  return numbers;
}
