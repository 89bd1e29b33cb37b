/** What the view that compares scenarios and ways of financing says. */
export const comparison = {
  title: "Comparison",
  region: "Comparison of five ways of financing, can be scrolled sideways",
  measure: "Measure",
  unit: "Unit",
  real: "SEK, prices of year 0",
  current: "SEK, current prices",
  share: "share of the cost",
  none: "–",
  expected:
    "The comparison is of expected values. Paying only for outcomes is worth something only when the outcome is uncertain, and that is not shown here.",
  notAllowed:
    "Booking the measure as an investment and spreading the outlay over several years is not an alternative: people are not an asset that the municipality controls, so the outlay is an operating cost of its year.",
  toSheet: "Put the comparison on a sheet",
  sheet: "SOCIAL comparison",
  written: (name: string) => `The comparison is on the sheet ${name}.`,
  notWritten: (reason: string) => `The sheet could not be written: ${reason}`,
  difference: {
    sameForAll: (npv: string) =>
      `Same net present value for all five, ${npv} SEK; the difference is when and where it is felt.`,
    sameForSome: (same: string, npv: string, others: string) =>
      `${same} have the same net present value, ${npv} SEK; the difference is when and where it is felt. ${others}`,
    other: (name: string, npv: string) => `${name} gives ${npv} SEK.`,
    allDiffer: (parts: string) => `The net present values differ: ${parts}.`,
    part: (name: string, npv: string) => `${name} ${npv} SEK`,
    squeezedDiffers: (most: string, mostAmount: string, least: string, leastAmount: string) =>
      `Most is taken from other services with ${most} (${mostAmount} SEK), least with ${least} (${leastAmount} SEK).`,
    squeezedSame: (amount: string) => `The same is taken from other services in all five (${amount} SEK).`,
    and: (first: string, last: string) => `${first} and ${last}`,
  },
};
