/** What a page is to do about functions.js of another build than its own. */
export type Meeting = "same" | "readAnew" | "tell";

/**
 * A cache may hand out an older functions.js beside a newer page, or the other way. The page then reads all of it anew,
 * once; where that does not help it says so, and does not calculate with what may not fit together.
 *
 * @param functions the build of functions.js; null where the page has none
 * @param isReadAnew whether this page was already read anew
 */
export function meeting(page: string, functions: string | null, isReadAnew: boolean): Meeting {
  if (functions === null || functions === page) return "same";
  return isReadAnew ? "tell" : "readAnew";
}

/** Whether the page was opened by being read anew: nothing needs to be remembered for it. */
export function isPageReadAnew(): boolean {
  const [opened] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return opened?.type === "reload";
}

/** Reads page and functions anew, past every cache. */
export async function readAnew(): Promise<void> {
  const files = [window.location.href, "functions.js"];
  await Promise.allSettled(files.map((file) => fetch(file, { cache: "reload" })));
  window.location.reload();
}
