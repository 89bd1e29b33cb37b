import type { InBrowser } from "../../browser/browser";
import { openPane } from "../../browser/panePage";
import { section, short } from "../report";
import { editEffect, measured } from "./books";

const latencies = [20, 100];

/** An Excel that answers late, as on the web: from an edit to its painted answer. */
export async function raceStrict(here: InBrowser, isQuick: boolean): Promise<void> {
  const edits = isQuick ? 2 : 40;
  const tell = section("An Excel whose every answer is late, by the clock");
  for (const latency of latencies) {
    const { page, pane } = await openPane(here, "sv");
    await page.evaluate((ms) => {
      window.workbench!.faults.meet = () => ({ way: "late", ms });
    }, latency);
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit++)
      times.push(await pane.evaluate(editEffect, { sheet: measured, effect: 0.2 + 0.002 * (edit + 1) }));
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => short(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!);
    tell({
      what: `${latency} ms a request: an edit until its answer is painted`,
      figures: `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    });
    await page.close();
  }
}
