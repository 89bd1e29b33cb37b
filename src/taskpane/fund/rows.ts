/** What is shown of each size of a fund, in order. */
export const fundRows = ["granted", "notGranted", "repaid", "firstShortYear", "closing", "idle", "turnover"] as const;
export type FundRow = (typeof fundRows)[number];
