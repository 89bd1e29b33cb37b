import assert from "node:assert/strict";
import { charts as say } from "../../src/locales/en/charts";
import { alternatives, financing } from "../../src/model/financing";
import { actorsByYear, measureByYear } from "../../src/model/measureByYear";
import { exclusionCostByAge } from "../../src/model/exclusionCost";
import { presentValue } from "../../src/model/discounting";
import { type LiveChartId } from "../../src/stories/chartTables";
import { cumulative } from "../../src/model/payback";
import { liveChart } from "../../src/taskpane/chart/liveChart";
import { seriesOf } from "../../src/taskpane/chart/series";
import { drawnSeries } from "../../src/workbench/grid/charts";
import { keptWith } from "../../src/workbench/grid/kept";
import type { NodeWorkbook } from "../../src/workbench/node";
import { type NativeChart } from "../../src/workbook/insertChart";
import type { Counting } from "../../src/workbook/counting";
import type { Scenario } from "../../src/workbook/scenario";

export const chart: NativeChart = {
  id: "balance",
  title: "What is in the fund",
  type: "Line",
  note: "SEK",
  format: "kronor",
  axes: { marks: "Year", amounts: "SEK million" },
  isInMillions: true,
  numbers: { axis: "Year", marks: [0, 1], series: [{ name: "The fund", values: [-5, 3] }] },
};
const units = { fixed: "SEK", current: "SEK" };
export const live = (id: LiveChartId, scenario: Scenario, counted: Counting = "own"): NativeChart => ({
  ...chart,
  id,
  title: say[id].title,
  live: { id, chart: liveChart(scenario, "en", counted, units)! },
});

/** What a chart of the scenario's sheet draws now: a name, the categories and the values of each series. */
export function drawn({ host: { book } }: NodeWorkbook, id: string) {
  const sheet = book.sheet("Scenario")!;
  const found = keptWith(sheet).charts.filter(({ name }) => name === `Chart_${id}`);
  assert.equal(found.length, 1, id);
  return drawnSeries(book, sheet.getSheetId(), found[0]!);
}

/** What the pane draws of the same scenario where all that falls is counted, or what can be taken home. */
export function expected({ plan, measure }: Scenario, counted: Counting = "own"): Record<LiveChartId, number[][]> {
  const { programme, costs } = measure!;
  const { cost, ownCost, savings } = measureByYear(programme, costs);
  const net = (saved: number[], paid: number[]) => cumulative(saved.map((amount, year) => amount - paid[year]!));
  const { results, need } = seriesOf(plan!);
  const value = (flow: number[]) => presentValue(flow, programme.discountRate, 0);
  const { actors, others: elsewhere } = actorsByYear(programme, costs, false);
  const others = actors.filter(({ isOwn }) => !isOwn);
  const ages = exclusionCostByAge(1, costs, { startAge: 16, discountRate: 0, growth: 0, exitRate: 0 }).rows;
  return {
    results: [...alternatives.map((alternative) => results[alternative]), need],
    cumulative: [net(savings[counted], ownCost), net(savings.all, cost)],
    purse: [
      [value(ownCost), ...others.map(() => 0), value(cost) - value(ownCost)],
      // nobody came after the chart, but some of those who were helped moved to other municipalities
      [value(savings[counted]), ...others.map(({ saved }) => value(saved)), value(elsewhere)],
    ],
    mark: (["disposition", "fund"] as const).map((one) => financing(one, plan!).map(({ earmarked }) => earmarked)),
    byAge: [
      ...costs.actors.map((_, actor) => ages.map((amounts) => amounts[actor]!)),
      ages.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0)),
    ],
  };
}

/** The charts that a new scenario has: the sums so far of what can be taken home, of all that falls, and of all payers. */
export function expectedAtFirst(scenario: Scenario): Pick<Record<LiveChartId, number[][]>, "results" | "cumulative"> {
  const [home] = expected(scenario, "cashable").cumulative;
  const { results, cumulative: whole } = expected(scenario, "own");
  return { results, cumulative: [home!, ...whole] };
}

export function assertDrawn(workbook: NodeWorkbook, id: LiveChartId, wanted: number[][]): void {
  const series = drawn(workbook, id);
  assert.equal(series.length, wanted.length, id);
  series.forEach(({ name, values }, place) => {
    assert.equal(values.length, wanted[place]!.length, `${id} ${name}`);
    values.forEach((value, at) => {
      const amount = wanted[place]![at]!;
      assert.ok(Math.abs(value! - amount) < 1e-6 * Math.max(1, Math.abs(amount)), `${id} ${name} ${at}: ${value}`);
    });
  });
}
