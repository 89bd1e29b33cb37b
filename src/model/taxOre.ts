/**
 * Tax öre (öre på skattesatsen): an amount as öre per 100 SEK of taxable income.
 *
 * One krona per 100 kr of taxable income is a skattekrona, so one öre raises the tax base / 10 000.
 *
 * @param amount SEK
 * @param taxBase SEK of taxable income in the municipality
 * @returns öre, or null without a tax base
 * @source https://dokumera.se/ordlista/skattekrona.html
 * @example taxOre(10000000, 20000000000) // 5
 */
export function taxOre(amount: number, taxBase: number): number | null {
  return taxBase === 0 ? null : (amount / taxBase) * 10000;
}

/**
 * The year in which amounts weigh most as tax.
 *
 * @param amounts SEK by year
 * @param taxBase SEK of taxable income by year; a year that is missing or 0 has none
 * @returns the first such year and its öre; null without a tax base
 * @example worstOre([10000000, 30000000], [20000000000, 20000000000]) // { "year": 1, "ore": 15 }
 * @example worstOre([10], []) // null
 */
export function worstOre(amounts: readonly number[], taxBase: readonly number[]): { year: number; ore: number } | null {
  let worst: { year: number; ore: number } | null = null;
  amounts.forEach((amount, year) => {
    const ore = taxOre(amount, taxBase[year] ?? 0);
    if (ore !== null && (worst === null || ore > worst.ore)) worst = { year, ore };
  });
  return worst;
}
