import type { uncertaintyWords } from "../../locales/uncertaintyWords";
import { formats } from "../../locales/numbers";
import type { Swing } from "../../model/tornado";
import type { Decision, Finding } from "../../simulation/findings";
import type { ResultTable } from "../../workbook/results";
import type { Scenario } from "../../workbook/scenario";
import { million } from "../chart/units";
import type { Words } from "../words";
import { finestOfAmounts, lastPlace } from "./digits";
import { count, nameOf, percent, valueOf } from "./figures";
import type { Compared } from "./useAgainst";
import type { Answer } from "./useSimulation";

const rows = ["npvOwn", "npvAll", "paybackOwn", "paybackAll"] as const;
/** What is told of a scenario. */
export interface Told {
  answer: Answer;
  swings: readonly Swing[];
  decision: Decision;
  /** How the outcomes were drawn. */
  how: string;
  scenario: Pick<Scenario, "name">;
  compared: Pick<Compared, "other" | "difference">;
}

const figures = ["mean", "p5", "p50", "p95", "probability"] as const;

/**
 * What the simulation came to, as a table for a sheet: values rounded as far as their error asks, and below them how
 * they were drawn.
 */
export function resultTable(
  { answer: { findings, knowledge, request }, swings, decision, how, scenario, compared: { other, difference } }: Told,
  say: typeof uncertaintyWords.en,
  words: Words,
): ResultTable {
  const table: ResultTable = { values: [], formats: [], notes: [say.run.same, say.caveat, say.gross] };
  const add = (cells: (string | number)[], code = "General") => {
    while (cells.length < figures.length + 1) cells.push("");
    table.values.push(cells);
    table.formats.push(cells.map((cell) => (typeof cell === "number" ? code : "General")));
  };
  const { costs } = request;
  add([say.spread.measure, say.sheet.mean, say.spread.p5, say.spread.p50, say.spread.p95, say.spread.answered]);
  const addSpread = (name: string, { spread, error }: Finding, isAmount: boolean) => {
    const cells = figures.map((figure): number | string => {
      const [value, off] = [spread[figure], error[figure]];
      if (value === null) return say.spread.never;
      if (figure === "probability") return isNearlyAll(value) ? percent(value, off, words) : rounded(value, off, 0.01);
      return isAmount
        ? rounded(value / million, off && off / million, finestOfAmounts(value))
        : rounded(value, off, 0.1);
    });
    add([name, ...cells]);
    const last = table.formats[table.formats.length - 1]!;
    last[figures.length] = formats.wholeShare.code;
  };
  for (const row of rows) addSpread(say.spread.rows[row], findings.measures[row], row.startsWith("npv"));
  add([]);
  add([say.drives.title, say.sheet.low, say.sheet.high, say.sheet.atLow, say.sheet.atHigh]);
  for (const { of, low, high, atLow, atHigh } of swings) {
    const ends = [atLow.npv, atHigh.npv].map((npv) => rounded(npv / million, 0, finestOfAmounts(npv)));
    add([nameOf(of, costs, words), valueOf(of, low, words), valueOf(of, high, words), ...ends]);
  }
  add([]);
  add([say.knowing.title, say.knowing.worth]);
  for (const { of, worth, error } of knowledge?.[decision] ?? []) {
    const names = of.map((one) => nameOf(one, costs, words)).join(", ");
    add([names, rounded(worth / million, error && error / million, finestOfAmounts(worth))]);
  }
  if (other && difference) {
    const { findings: differences, done, one } = difference;
    add([]);
    add([say.against.title, say.sheet.mean, say.spread.p5, say.spread.p50, say.spread.p95, say.sheet.better]);
    for (const row of ["npvOwn", "npvAll"] as const) {
      const less = say.sheet.difference(say.spread.rows[row], scenario.name, other.name);
      addSpread(less, differences[row], true);
    }
    table.notes.unshift(say.against.note(count(done, words), String(one.seed)));
  }
  table.notes.unshift(how);
  return table;
}

/** Whether a share is so near none or all that a whole per cent would say that it is. */
function isNearlyAll(share: number): boolean {
  return (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
}

function rounded(value: number, error: number | null, finest: number): number {
  const place = lastPlace(value, error, finest);
  return Number((Math.round(value / place) * place).toPrecision(12));
}
