import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Scenarios } from "../workbook/readScenarios";
import { reasonOf } from "../workbook/reason";
import { startWithWorkbook } from "./startWithWorkbook";
import { stillNews, withNews } from "./states/unseen";
import { watchScenarios, type News } from "../workbook/watchScenarios";

/** What the pane knows of the workbook: what was read last, and why a later reading failed. */
export interface Seen {
  read: Scenarios | null;
  failure: string | null;
  /** What happened that the person should know of and has not looked at, the latest last. */
  news: readonly News[];
}

/** Follows the workbook's scenarios for as long as the pane is open; `again` starts over. */
export function useScenarios(): Seen & { again: () => void; know: () => void } {
  const [seen, setSeen] = useState<Seen>({ read: null, failure: null, news: [] });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    const onFailure = (error: unknown) => {
      const failure = reasonOf(error);
      setSeen((seen) => ({ ...seen, failure }));
    };
    // what was read is drawn at once: put off, it would wait for the next reading, which often says the same
    const watching = watchScenarios({
      onScenarios: (read) => {
        if (read.scenarios.length > 0) void startWithWorkbook();
        const there = read.scenarios.map(({ sheetId }) => sheetId);
        flushSync(() => setSeen(({ news }) => ({ read, failure: null, news: stillNews(news, there) })));
      },
      onNews: (news) => setSeen((seen) => ({ ...seen, news: withNews(seen.news, news) })),
      onFailure,
    });
    watching.catch(onFailure);
    return () => void watching.then((stop) => stop()).catch(onFailure);
  }, [attempt]);
  const know = () => setSeen((before) => ({ ...before, news: [] }));
  return { ...seen, again: () => setAttempt(attempt + 1), know };
}
