import { keptWith, type Chart } from "../../grid/kept";
import { checkUnprotected, missing, sheetOf, type Ground, type Member } from "../objects";

interface OnChart {
  sheetId: string;
  chart: string;
}

export function chartOf(target: OnChart, ground: Ground): Chart {
  const chart = keptWith(sheetOf(target, ground)).charts.find(({ id }) => id === target.chart);
  if (!chart) throw missing("chart that was deleted");
  return chart;
}

/** A property that is kept in a part of the chart as it was given. */
export function kept<Target extends OnChart, Part extends object>(
  part: (chart: Chart, target: Target) => Part,
  key: keyof Part,
): Member<Target> {
  return {
    get: (target, ground) => part(chartOf(target, ground), target)[key],
    set: (target, value, ground) => {
      checkUnprotected(target, ground);
      part(chartOf(target, ground), target)[key] = value as Part[keyof Part];
    },
  };
}
