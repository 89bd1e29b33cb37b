/** One perspective's net flow in one draw, and what it comes to. */
export class DrawnPurse {
  readonly net: Float64Array;
  /** Sums of the savings per averted person of one intake, before each year since its start. */
  readonly saved: Float64Array;
  npv = 0;
  /** Years; NaN when the money never comes back. */
  payback = 0;

  /**
   * @param years that the net flow is counted over
   * @param horizon the years in which costs fall
   */
  constructor(years: number, horizon: number) {
    this.net = new Float64Array(years);
    this.saved = new Float64Array(horizon + 1);
  }

  /**
   * Fills the net flow: what `persons` in each intake save, grown year by year, less the cost.
   *
   * @param cost SEK a year
   * @param persons averted in one intake
   * @param intakes yearly
   * @param growing by which unit costs are multiplied each year
   * @param discounting by which a krona is multiplied each year
   */
  fill(cost: Float64Array, persons: number, intakes: number, growing: number, discounting: number): void {
    const { net, saved } = this;
    const horizon = saved.length - 1;
    let grown = persons;
    let factor = 1;
    let npv = 0;
    for (let year = 0; year < net.length; year++) {
      let amount = -cost[year]!;
      if (year < horizon) {
        const before = year + 1 > intakes ? year + 1 - intakes : 0;
        amount += grown * (saved[year + 1]! - saved[before]!);
        grown *= growing;
      }
      net[year] = amount;
      npv += amount * factor;
      factor *= discounting;
    }
    this.npv = npv;
    this.findPayback();
  }

  /** `payback` of the model, at rate 0, over the net flow as it stands. */
  private findPayback(): void {
    const net = this.net;
    let largest = 0;
    for (let year = 0; year < net.length; year++) {
      const size = Math.abs(net[year]!);
      if (size > largest) largest = size;
    }
    const none = largest * 1e-9;
    let sum = 0;
    let years = 0;
    let wasNegative = false;
    for (let year = 0; year < net.length; year++) {
      const before = sum;
      sum += net[year]!;
      const isNegative = sum < -none;
      if (wasNegative && !isNegative) years = year - 1 + Math.min(1, -before / net[year]!);
      wasNegative = isNegative;
    }
    this.payback = wasNegative ? NaN : years;
  }
}
