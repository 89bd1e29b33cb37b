/**
 * The largest difference that counts as none, so that binary noise does not decide a test: 1e-9 of the largest
 * absolute amount in the call.
 *
 * It touches tests and counts, never amounts.
 *
 * @param flows the amounts of the call, SEK
 * @returns SEK
 * @example guard([[-100, 30], [2000]]) // 0.000002
 */
export function guard(flows: readonly (readonly number[])[]): number {
  let largest = 0;
  for (const flow of flows) {
    for (let index = 0; index < flow.length; index++) {
      const size = Math.abs(flow[index]!);
      if (size > largest) largest = size;
    }
  }
  return noiseOf(largest);
}

/**
 * The same, where the largest absolute amount is known.
 *
 * @param largest SEK
 * @returns SEK
 * @example noiseOf(2000) // 0.000002
 */
export function noiseOf(largest: number): number {
  return largest * 1e-9;
}
