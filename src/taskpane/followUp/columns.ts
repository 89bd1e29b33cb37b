/** What is shown of each year of a follow-up, in order. */
export const followedColumns = ["planned", "actual", "deviation", "plannedToDate", "actualToDate", "forecast"] as const;
export type FollowedColumn = (typeof followedColumns)[number];
