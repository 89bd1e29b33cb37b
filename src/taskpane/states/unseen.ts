import type { News } from "../../workbook/watchScenarios";

/** What is still so: a sheet that has been fetched back is not gone. */
export function stillNews(unseen: readonly News[], sheetIds: readonly string[]): readonly News[] {
  return unseen.filter(({ at, sheetId }) => at !== null || !sheetIds.includes(sheetId));
}

/**
 * What happened that the person has not looked at yet, with one thing more, the latest last. A cell that is changed again is
 * one change; of a sheet that is gone only that is left to tell.
 */
export function withNews(unseen: readonly News[], news: News): News[] {
  const isSame = (one: News) =>
    one.sheetId === news.sheetId && (news.at === null || one.at?.address === news.at.address);
  return [...unseen.filter((one) => !isSame(one)), news];
}
