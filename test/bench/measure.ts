/** Eight costs that overlap, over sixty ages; the figures are invented. */
export const costs = [
  ["Actor", "SEK", "From", "To", "Share", "Cashable"],
  ["Municipality: social services", 60_000, 20, 64, 1, 0.5],
  ["Municipality: schools", 45_000, 6, 19, 0.4, 0.2],
  ["Municipality: labour market", 30_000, 20, 64, 0.3, 0.4],
  ["Region: psychiatry", 40_000, 13, 64, 0.2, 0.1],
  ["Region: primary care", 8_000, 6, 65, 1, 0.1],
  ["Employment service", 25_000, 20, 64, 0.5, 0.3],
  ["Insurance agency", 90_000, 20, 64, 0.35, 1],
  ["Justice", 35_000, 15, 40, 0.1, 0.1],
];

/** A measure over thirty years, and the same costs; the figures are invented. Without a capital return it has no yield. */
export const withoutYield = [
  ["Input", "Value"],
  ["participants", 100],
  ["exclusionShare", 0.25],
  ["effect", 0.2],
  ["costPerParticipant", 30_000],
  ["fixedCost", 500_000],
  ["startAge", 16],
  ["horizon", 30],
  ["intakes", 3],
  ["dropOff", 0.1],
  ["discountRate", 0.03],
];
export const measure = [...withoutYield, ["capitalReturn", 0.02]];
