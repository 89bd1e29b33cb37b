import { inputWords } from "../locales/inputWords";
import { alternatives } from "../model/financing";
import {
  actorFormula,
  actorPlace,
  ageFormula,
  allIntakeFormula,
  financingColumn,
  intakeFormula,
  needFormula,
  othersFormula,
  ownIntakeFormula,
  runningIntakes,
  targetFormula,
  totalPlace,
  unlessLonger,
  weightFormula,
  type ActorCells,
} from "./chartFormulas";
import { costFormula, longest, widest } from "./scenarioFlows";
import { ChartGrid, first, headRow, type ChartTable, type Corner, type LiveChart } from "./chartGrid";
import { header, result } from "./sheet";

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
  const series = (["disposition", "fund"] as const).map((alternative) => words.tables.alternativesInFull[alternative]);
  grid.put(headRow, 0, ...[words.charts.year, ...series].map(header));
  addYears(grid, years);
  series.forEach((_, index) => {
    const formula = financingColumn(at, grid.cell(headRow, index + 1), "earmarked", words);
    grid.spill(first, index + 1, formula, years, "kronor");
  });
  return grid.finished(years, series);
}

/** A table by actor that spills from a cell; it stands to the right of everything, since its width may change. */
function addByActor({ actors }: LiveChart, grid: ChartGrid, column: number, rows: number, formula: string): ActorCells {
  const anchor = grid.cell(headRow, column);
  grid.put(headRow, column, header(formula));
  for (let head = 1; head < actors.length + 2; head++)
    grid.put(headRow, column + head, { value: null, look: "header" });
  for (let row = 0; row < rows; row++)
    for (let place = 0; place < actors.length + 2; place++)
      grid.put(first + row, column + place, { value: null, format: place === 0 ? "whole" : "kronor" });
  const [from, to] = [grid.letters(column + 1), grid.letters(column + widest)];
  return {
    anchor,
    heads: grid.range(headRow, column + 1, 1, widest),
    amounts: (row) => `$${from}$${row}:$${to}$${row}`,
    all: grid.range(first, column + 1, rows, widest),
  };
}

/** The running sum of what is saved less what is paid, for the municipality and for all payers. */
function cumulative(chart: LiveChart, grid: ChartGrid): ChartTable {
  const { at, words, horizon } = chart;
  const { charts: say } = words;
  const [cost, ownIntake, allIntake] = [4, 5, 6];
  const series = [say.cumulative.own, say.cumulative.all];
  const table = addByActor(chart, grid, allIntake + 2, horizon, intakeFormula(at));
  grid.put(headRow, 0, ...[say.year, ...series].map(header));
  grid.put(headRow, cost, ...[say.cost, say.intake.own, say.intake.all].map(header));
  addYears(grid, horizon);
  const since = grid.range(first, 0, horizon);
  for (let place = first; place < first + horizon; place++) {
    const year = grid.cell(place, 0);
    const row = grid.row(place);
    [ownIntake, allIntake].forEach((intake, index) => {
      const before = place === first ? "" : `${grid.cell(place - 1, index + 1)}+`;
      const saved = runningIntakes(at, grid.range(first, intake, horizon), since, year);
      grid.put(place, index + 1, result(`=${before}${saved}-${grid.cell(place, cost)}`, "kronor"));
    });
    grid.put(place, cost, result(costFormula(at, year), "kronor"));
    grid.put(place, ownIntake, result(ownIntakeFormula(at, table, year, row), "kronor"));
    grid.put(place, allIntake, result(allIntakeFormula(table, row), "kronor"));
  }
  return grid.finished(horizon, series);
}

/**
 * Who pays and who gains, as present values: the municipality first, and last, without a name as long as there are none,
 * those who came to the costs after the chart.
 */
function purse(chart: LiveChart, grid: ChartGrid): ChartTable {
  const { at, words, horizon, own, others } = chart;
  const { charts: say } = words;
  const [since, cost, weight, ownIntake] = [4, 5, 6, 7];
  const series = [say.purse.pays, say.purse.gains];
  const years = Math.max(horizon, longest); // the horizon may become longer than it was
  const table = addByActor(chart, grid, ownIntake + 2, years, intakeFormula(at));
  grid.put(headRow, 0, ...[say.actor, ...series].map(header));
  grid.put(headRow, since, ...[say.sinceStart, say.cost, say.weight, say.intake.own].map(header));
  const weights = grid.range(first, weight, years);
  for (let place = first; place < first + years; place++) {
    const year = grid.cell(place, since);
    grid.put(place, since, { value: place - first, format: "whole" });
    grid.put(place, cost, result(costFormula(at, year), "kronor"));
    grid.put(place, weight, result(unlessLonger(at, years, weightFormula(at, year)), "exact"));
    grid.put(place, ownIntake, result(ownIntakeFormula(at, table, year, grid.row(place)), "kronor"));
  }
  const paid = `SOCIAL.PRESENTVALUE(${grid.range(first, cost, years)},${at.programme("discountRate")})`;
  const gained = `SUMPRODUCT(${weights},${grid.range(first, ownIntake, years)})`;
  grid.put(first, 0, own, result(unlessLonger(at, years, paid), "kronor"), result(`=${gained}`, "kronor"));
  others.forEach((actor, index) => {
    const place = first + 1 + index;
    const avoided = actorFormula(table, grid.cell(place, 0), weights);
    grid.put(place, 0, actor, { value: 0, format: "kronor" }, result(avoided, "kronor"));
  });
  const last = first + 1 + others.length;
  const gains = grid.cell(last, 2);
  const named = grid.range(first, 0, others.length + 1);
  grid.put(last, 0, result(`=IF(${gains}=0,"","${say.purse.others}")`), { value: 0, format: "kronor" });
  grid.put(last, 2, result(othersFormula(at, table, named, weights), "kronor"));
  return grid.finished(others.length + 2, series);
}

/** What one excluded person costs at each age: those who bore costs when the chart was made, and all in all. */
function byAge(chart: LiveChart, grid: ChartGrid): ChartTable {
  const { at, ages, actors, words } = chart;
  const series = [...actors, words.tables.actorTable.total];
  const formula = `=SOCIAL.EXCLUSIONCOST.BYAGE(1,${at.blocks.Costs})`;
  const table = addByActor(chart, grid, series.length + 2, ages, formula);
  grid.put(headRow, 0, ...[words.charts.age, ...series].map(header));
  const spilled = grid.range(first, series.length + 2, ages);
  grid.spill(first, 0, `=${spilled}`, ages, "whole");
  series.forEach((_, index) => {
    const place = index < actors.length ? actorPlace(table, grid.cell(headRow, index + 1)) : totalPlace(table);
    grid.spill(first, index + 1, ageFormula(table, spilled, place), ages, "kronor");
  });
  return grid.finished(ages, series);
}
