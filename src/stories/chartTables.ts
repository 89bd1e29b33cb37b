import { inputWords } from "../locales/inputWords";
import { alternatives, markings } from "../model/waysOfFinancing";
import {
  actorFormula,
  ageFormula,
  cumulativeFormula,
  financingColumn,
  needFormula,
  targetFormula,
  worthFormula,
} from "./chartFormulas";
import { ChartGrid, first, headRow, type ChartTable, type Corner, type LiveChart } from "./chartGrid";
import { header, result, said } from "./sheet";

/** The charts whose numbers stand on the sheet as live formulas. */
export const liveCharts = { results, cumulative, purse, mark, byAge };
export type LiveChartId = keyof typeof liveCharts;

/** The live table of a chart, with its corner at a place on the sheet. */
export function chartTable(id: LiveChartId, chart: LiveChart, corner: Corner): ChartTable {
  const { charts: say } = chart.words;
  const unit = id === "results" || id === "mark" ? chart.units.current : chart.units.fixed;
  return liveCharts[id](chart, new ChartGrid(corner, say[id].title, `${unit}. ${say.live}`));
}

function addYears(grid: ChartGrid, years: number): void {
  for (let year = 0; year < years; year++) grid.put(first + year, 0, { value: year, format: "whole" });
}

/** The result with each alternative, and what the budget must reach. */
function results({ at, words, years }: LiveChart, grid: ChartGrid): ChartTable {
  const need = alternatives.length + 1;
  const target = need + 2;
  const names = alternatives.map((alternative) => words.tables.alternatives[alternative]);
  const series = [...names, words.charts.need];
  grid.put(headRow, 0, ...[words.charts.year, ...series].map(header));
  addYears(grid, years);
  alternatives.forEach((_, index) => {
    const formula = financingColumn(at, grid.cell(headRow, index + 1), "result", words);
    grid.spill(first, index + 1, formula, years, "kronor");
  });
  grid.spill(first, need, needFormula(at, grid.cell(first, target)), years, "kronor");
  const [targetWord, ...others] = [words.inputs, inputWords.en, inputWords.sv].map(({ terms }) => terms.target[0]!);
  grid.put(headRow, target, header(targetWord!));
  grid.put(first, target, result(targetFormula(at, [...new Set([targetWord!, ...others])]), "share"));
  return grid.finished(years, series);
}

/** What is left of the mark on equity at each closing. */
function mark({ at, words, years }: LiveChart, grid: ChartGrid): ChartTable {
  const series = markings.map((alternative) => words.tables.alternativesInFull[alternative]);
  grid.put(headRow, 0, ...[words.charts.year, ...series].map(header));
  addYears(grid, years);
  series.forEach((_, index) => {
    const formula = financingColumn(at, grid.cell(headRow, index + 1), "earmarked", words);
    grid.spill(first, index + 1, formula, years, "kronor");
  });
  return grid.finished(years, series);
}

/** The running sum of what is saved less what is paid, a line for each whose lower costs are drawn. */
function cumulative({ at, words, horizon, whose }: LiveChart, grid: ChartGrid): ChartTable {
  const { charts: say } = words;
  const series = whose.map((one) => say.cumulative[one]);
  grid.put(headRow, 0, ...[say.year, ...series].map(header));
  addYears(grid, horizon);
  whose.forEach((one, index) => {
    const cost = one === "all" ? "cost" : "ownCost";
    grid.spill(first, index + 1, cumulativeFormula(at, one, cost), horizon, "kronor");
  });
  return grid.finished(horizon, series);
}

/**
 * Who pays and who gains, as present values: the municipality first, with what is counted of its lower costs, then the others by name; last, without a name as long
 * as there are none, all others: who came to the costs after the chart, and other municipalities.
 */
function purse({ at, words, own, others, counted }: LiveChart, grid: ChartGrid): ChartTable {
  const { charts: say } = words;
  const series = [say.purse.pays, say.purse.gains];
  grid.put(headRow, 0, ...[say.actor, ...series].map(header));
  grid.put(
    first,
    0,
    said(say.purse.counted[counted](own)),
    result(worthFormula(at, "ownCost"), "kronor"),
    result(worthFormula(at, counted), "kronor"),
  );
  others.forEach((actor, index) => {
    const place = first + 1 + index;
    grid.put(place, 0, said(actor), { value: 0, format: "kronor" });
    grid.put(place, 2, result(actorFormula(at, grid.cell(place, 0)), "kronor"));
  });
  const last = first + 1 + others.length;
  const named = others.length === 0 ? "" : `-SUM(${grid.range(first + 1, 2, others.length)})`;
  const unnamed = `${worthFormula(at, "all").slice(1)}-${worthFormula(at, "own").slice(1)}${named}`;
  const gains = grid.cell(last, 2);
  grid.put(last, 0, result(`=IF(${gains}=0,"","${say.purse.others}")`));
  grid.put(last, 1, result(`${worthFormula(at, "cost")}-${grid.cell(first, 1)}`, "kronor"));
  grid.put(last, 2, result(`=IF(ABS(${unnamed})<1,0,${unnamed})`, "kronor"));
  return grid.finished(others.length + 2, series);
}

/** What one excluded person costs at each age: those who bore costs when the chart was made, and all in all. */
function byAge({ at, ages, actors, words }: LiveChart, grid: ChartGrid): ChartTable {
  const series = [...actors, words.tables.actorTable.total];
  grid.put(headRow, 0, header(words.charts.age), ...series.map((name) => said(name, "header")));
  grid.spill(first, 0, ageFormula(at), ages, "whole");
  series.forEach((_, index) => {
    grid.spill(first, index + 1, ageFormula(at, grid.cell(headRow, index + 1)), ages, "kronor");
  });
  return grid.finished(ages, series);
}
