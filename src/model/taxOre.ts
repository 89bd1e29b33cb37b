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
