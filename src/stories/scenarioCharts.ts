import type { StoryWords } from "../locales/storyWords";
import { ownsActor } from "../model/programme";
import { chartName, drawnPurses, first, type Corner, type LiveChart } from "./chartGrid";
import { chartTable, type LiveChartId } from "./chartTables";
import { resultColumn } from "./resultPlaces";
import type { ScenarioContent } from "./scenarioContent";
import type { ScenarioAddresses } from "./scenarioSheet";
import { columnLetters, type GrowingSheet } from "./sheet";
import type { SheetChart } from "./story";

/** The charts stand under the year by year of the books, right of the comparison; their numbers below everything. */
const charts = { top: 6, columns: [resultColumn("financing"), resultColumn("financing", 6)] };
const numbers = { rowsAbove: 3, columns: [resultColumn("results"), resultColumn("results", 10)] };

/** Adds the charts that every scenario begins with and their live numbers; tells the charts and the names of the numbers. */
export function addCharts(
  sheet: GrowingSheet,
  content: ScenarioContent,
  at: ScenarioAddresses,
  words: StoryWords,
): { charts: SheetChart[]; names: Record<string, string> } {
  const live = liveChartOf(content, at, words);
  const { charts: say } = words;
  const top = sheet.nextRow + numbers.rowsAbove;
  const names: Record<string, string> = {};
  const add = (id: LiveChartId, place: number): Pick<SheetChart, "name" | "title" | "series" | "cells" | "corner"> => {
    const corner: Corner = { row: top, column: numbers.columns[place]! };
    const { rows, drawn, series } = chartTable(id, live, corner);
    const at = (row: number, column: number) => `${columnLetters(corner.column + column)}${corner.row + row + 1}`;
    rows.forEach((cells, row) => sheet.put(at(row, 0), ...cells));
    names[chartName(id)] = sheet.address(`${at(0, 0)}:${at(rows.length - 1, rows[0]!.length - 1)}`);
    return {
      name: chartName(id),
      title: say[id].title,
      series,
      cells: { row: corner.row + first, column: corner.column, rows: drawn },
      corner: { row: charts.top + content.books.results.length, column: charts.columns[place]! },
    };
  };
  const priceYear = content.priceYear === null ? "" : say.pricesOf(content.priceYear);
  const marks = say.year;
  return {
    charts: [
      {
        ...add("results", 0),
        type: "ColumnClustered",
        hasLine: true,
        isInMillions: true,
        axes: { marks, amounts: say.unitCurrent },
      },
      {
        ...add("cumulative", 1),
        type: "Line",
        isInMillions: true,
        axes: { marks, amounts: say.unitFixed(priceYear) },
      },
    ],
    names,
  };
}

function liveChartOf(
  { programme, costs, books, priceYear }: ScenarioContent,
  at: ScenarioAddresses,
  words: StoryWords,
) {
  const own = String(programme.own?.value ?? "");
  const actors = [...new Set(costs.map(({ actor }) => actor))];
  const { charts: say } = words;
  const number = (id: "horizon" | "intakes" | "programmeYears") => Number(programme[id]?.value ?? 1);
  return {
    at,
    words,
    own,
    whose: drawnPurses,
    counted: "cashable",
    units: { fixed: say.unitKronor(priceYear === null ? "" : say.pricesOf(priceYear)), current: say.kronorCurrent },
    years: books.results.length,
    horizon: Math.max(number("horizon"), number("intakes") + number("programmeYears") - 1),
    others: actors.filter((actor) => !ownsActor(own, actor)),
    ages: Math.max(...costs.map(({ toAge }) => toAge)) - Math.min(...costs.map(({ fromAge }) => fromAge)) + 1,
    actors,
  } satisfies LiveChart;
}
