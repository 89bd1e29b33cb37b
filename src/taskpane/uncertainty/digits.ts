/** A figure is off by at most so many standard errors, 19 times of 20. */
const sure = 2;

/**
 * The place of the last digit that a Monte Carlo error lets stand: the figure is then off by at most one in it, 19
 * times of 20. Before the error can be told, two digits stand.
 *
 * @param value what is shown
 * @param error its standard error; null where a run is too short to say
 * @param finest never a finer place than this
 * @example lastPlace(123.456, 0.3, 0.01) // 1
 * @example lastPlace(123.456, null, 0.01) // 10
 * @example lastPlace(123.456, 0, 0.01) // 0.01
 */
export function lastPlace(value: number, error: number | null, finest: number): number {
  const power = error === null ? Math.floor(Math.log10(Math.abs(value))) - 1 : Math.ceil(Math.log10(sure * error));
  return Math.max(finest, 10 ** power);
}

/**
 * A share of so many draws with the digits that they let stand, were they independent.
 *
 * @example shareOfDraws(3456, 10000) // 0.35
 * @example shareOfDraws(345600, 1000000) // 0.346
 */
export function shareOfDraws(count: number, draws: number): number {
  const share = count / draws;
  const place = lastPlace(share, Math.sqrt((share * (1 - share)) / draws), 0.001);
  return Number((Math.round(share / place) * place).toPrecision(12));
}

/** Amounts are told in millions: a hundred thousand at finest where they are large, a thousand where they are small. */
export function finestOfAmounts(largest: number): number {
  return Math.abs(largest) >= 1e6 ? 0.1 : 0.001;
}
