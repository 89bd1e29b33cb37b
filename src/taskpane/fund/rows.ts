/** What is shown of each size of a fund, in order. */
export const fundRows = ["granted", "notGranted", "repaid", "firstShortYear", "closing", "idle", "turnover"] as const;
export type FundRow = (typeof fundRows)[number];

/** What is shown of each year of a fund, in order. */
export const fundColumns = [
  "requested",
  "waiting",
  "granted",
  "notGranted",
  "paid",
  "repaid",
  "committed",
  "closing",
  "balance",
] as const;
export type FundColumn = (typeof fundColumns)[number];
