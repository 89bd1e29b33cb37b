import type { InBrowser } from "../../browser/browser";
import { openPane } from "../../browser/panePage";
import type { Habit } from "../../../src/workbench/excel/switches";
import { section, short } from "../report";
import { measured, writeEffect } from "./books";

/** What cells show until functions have answered, and how late each request is, in milliseconds, as on the web. */
const hosts: readonly { waiting: Habit; shows: string; latency: number }[] = [
  { waiting: "staleWhileCalculating", shows: "what they showed before", latency: 20 },
  { waiting: "staleWhileCalculating", shows: "what they showed before", latency: 100 },
  { waiting: "busyWhileCalculating", shows: "#BUSY!", latency: 20 },
  { waiting: "busyWhileCalculating", shows: "#BUSY!", latency: 100 },
];

/**
 * An Excel whose functions answer after the calculation, level by level, and whose every answer is late: from an edit to
 * its painted answer, and how often the pane says meanwhile that it is calculating.
 */
export async function raceStrict(here: InBrowser, isQuick: boolean): Promise<void> {
  const edits = isQuick ? 2 : 20;
  const tell = section("An Excel as strict and as late as it can be, by the clock");
  for (const { waiting, shows, latency } of isQuick ? hosts.slice(2, 3) : hosts) {
    const { page, pane } = await openPane(here, "sv");
    await page.evaluate(
      ([habit, ms]) => {
        const { book, faults } = window.workbench!;
        (book.habits as Set<string>).add(habit);
        faults.meet = () => ({ way: "late", ms });
      },
      [waiting, latency] as const,
    );
    await pane.evaluate(countSaid);
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit++) {
      const before = await pane.innerText("#sentence");
      const start = performance.now();
      await pane.evaluate(writeEffect, { sheet: measured, effect: 0.2 + 0.005 * (edit + 1) });
      await pane.waitForFunction(
        (old) =>
          document.querySelector("#sentence")!.textContent !== old && !document.querySelector("[aria-busy=true]"),
        before,
      );
      times.push(performance.now() - start);
    }
    const said = await pane.evaluate(() => window.said);
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => short(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!);
    tell({
      what: `${latency} ms a request, cells show ${shows} meanwhile: an edit until its answer stands; "räknar" is said ${said} times of ${edits}`,
      figures: `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    });
    await page.close();
  }
}

declare global {
  interface Window {
    /** How often the pane has said that it is calculating. */
    said: number;
  }
}

function countSaid(): void {
  window.said = 0;
  new MutationObserver((changes) => {
    window.said += changes.filter(({ target }) => (target as Element).getAttribute("aria-busy") === "true").length;
  }).observe(document.body, { subtree: true, attributeFilter: ["aria-busy"] });
}
