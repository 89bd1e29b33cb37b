import type { uncertaintyWords } from "../../locales/uncertaintyWords";
import { formats } from "../../locales/numbers";
import type { Swing } from "../../model/tornado";
import { outcomesOf } from "../../model/simulation";
import type { Finding } from "../../simulation/findings";
import type { Counting } from "../../workbook/counting";
import type { ResultTable } from "../../workbook/results";
import type { Scenario } from "../../workbook/scenario";
import { originsNote } from "../assumptions/originsText";
import { million } from "../chart/units";
import type { Words } from "../words";
import { finestOfAmounts, lastPlace } from "./digits";
import { count, nameOf, percent, valueOf } from "./figures";
import { titled } from "../titled";
import { outcomeName, shownOutcomes, type ShownPurse } from "./shownPurses";
import type { Compared } from "./useAgainst";
import type { Answer } from "./useSimulation";

/** What is told of a scenario. */
export interface ShownResults {
  answer: Answer;
  swings: readonly Swing[];
  /** What of the municipality's lower costs is counted. */
  counted: Counting;
  /** Whose money the drivers and the worth of knowing are told of. */
  purse: ShownPurse;
  /** How the outcomes were drawn. */
  how: string;
  scenario: Scenario;
  compared: Pick<Compared, "other" | "difference">;
}

const figures = ["mean", "p5", "p50", "p95", "probability"] as const;

/**
 * What the simulation came to, as a table for a sheet: values rounded as far as their error asks, and below them how
 * they were drawn.
 */
export function resultTable(
  {
    answer: { findings, knowledge, request },
    swings,
    counted,
    purse,
    how,
    scenario,
    compared: { other, difference },
  }: ShownResults,
  say: typeof uncertaintyWords.en,
  words: Words,
): ResultTable {
  const rests = (other ? [scenario, other] : [scenario]).map((one) => originsNote(one, words));
  const notes = [say.run.same, say.caveat, say.gross[counted], ...rests];
  const table: ResultTable = { values: [], formats: [], notes };
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
  const purses = [counted, "all", "real"] as const;
  for (const row of shownOutcomes(purses)) {
    addSpread(outcomeName(row, words), findings.measures[row.id], row.measure === "npv");
  }
  add([]);
  add([titled(say.drives.title, [purse], words), say.sheet.low, say.sheet.high, say.sheet.atLow, say.sheet.atHigh]);
  for (const { of, low, high, atLow, atHigh } of swings) {
    const ends = [atLow.npv, atHigh.npv].map((npv) => rounded(npv / million, 0, finestOfAmounts(npv)));
    add([nameOf(of, costs, words), valueOf(of, low, words), valueOf(of, high, words), ...ends]);
  }
  add([]);
  add([titled(say.knowing.title, [purse], words), say.knowing.worth]);
  for (const { of, worth, error } of knowledge?.[outcomesOf[purse].npv] ?? []) {
    const names = of.map((one) => nameOf(one, costs, words)).join(", ");
    add([names, rounded(worth / million, error && error / million, finestOfAmounts(worth))]);
  }
  if (other && difference) {
    const { findings: differences, done, one: drawn } = difference;
    add([]);
    add([say.against.title, say.sheet.mean, say.spread.p5, say.spread.p50, say.spread.p95, say.sheet.better]);
    for (const one of purses) {
      const less = say.sheet.difference(outcomeName({ measure: "npv", purse: one }, words), scenario.name, other.name);
      addSpread(less, differences[outcomesOf[one].npv], true);
    }
    table.notes.unshift(say.against.note(count(done, words), String(drawn.seed)));
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
