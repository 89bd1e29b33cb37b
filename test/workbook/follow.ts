import assert from "node:assert/strict";
import type { Scenarios } from "../../src/workbook/readScenarios";
import { watchScenarios, type News } from "../../src/workbook/watchScenarios";

/** Follows the workbook as the pane does, and waits for what it tells. */
export async function follow() {
  const seen: { read: Scenarios | null; news: News[] } = { read: null, news: [] };
  const stop = await watchScenarios({
    onScenarios: (read) => (seen.read = read),
    onNews: (news) => seen.news.push(news),
    onFailure: assert.fail,
  });
  const until = async (holds: () => boolean, what: string) => {
    for (let wait = 0; wait < 200 && !holds(); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(holds(), what);
  };
  await until(() => seen.read !== null, "is read");
  return { seen, until, stop };
}
