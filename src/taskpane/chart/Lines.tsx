import { tokens } from "@fluentui/react-components";
import { LineChart, type LineChartPoints } from "@fluentui/react-charts";
import { alternatives, type Alternative } from "../../model/financing";
import { exactNumber } from "../../locales/numbers";
import { useWords } from "../words";
import type { Series } from "./series";

/** Lines that tell themselves apart without colour: by dash, width and marker. */
const looks: Record<Alternative, { color: string; dash: string; width: number }> = {
  appropriation: { color: tokens.colorPaletteBlueForeground2, dash: "0", width: 2 },
  disposition: { color: tokens.colorPaletteDarkOrangeForeground1, dash: "8 4", width: 5 },
  fund: { color: tokens.colorPaletteGreenForeground1, dash: "2 4", width: 3 },
  reserve: { color: tokens.colorPalettePurpleForeground2, dash: "10 3 2 3", width: 3 },
  outcomes: { color: tokens.colorPaletteBerryForeground1, dash: "1 6", width: 4 },
};
const million = 1e6;

/** Each year's result in millions, against zero and what the budget must reach. Its numbers stand in a table beside. */
export default function Lines({ series, text }: { series: Series; text: string }) {
  const words = useWords();
  const says = words.pane.chart;
  const points = (amounts: readonly number[]) => amounts.map((amount, year) => ({ x: year, y: amount / million }));
  const lines: LineChartPoints[] = [
    ...alternatives.map((name) => ({
      legend: words.tables.alternatives[name],
      color: looks[name].color,
      data: points(series.results[name]),
      lineOptions: { strokeDasharray: looks[name].dash, strokeWidth: looks[name].width },
    })),
    {
      legend: says.target,
      color: tokens.colorNeutralForeground1,
      data: points(series.need),
      lineOptions: { strokeDasharray: "0", strokeWidth: 1 },
      hideNonActiveDots: true,
    },
    {
      legend: says.zero,
      color: tokens.colorNeutralForeground3,
      data: points(series.need.map(() => 0)),
      lineOptions: { strokeDasharray: "0", strokeWidth: 1 },
      hideNonActiveDots: true,
    },
  ];
  return (
    <LineChart
      data={{ chartTitle: text, lineChartData: lines }}
      height={320}
      allowMultipleShapesForPoints
      enabledLegendsWrapLines
      yAxisTitle={says.unit}
      xAxisTitle={says.year}
      tickValues={series.need.map((_, year) => year)}
      yAxisTickFormat={(amount: number) => exactNumber(amount, words.language)}
      culture={words.language === "sv" ? "sv-SE" : "en-GB"}
    />
  );
}
