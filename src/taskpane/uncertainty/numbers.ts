import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Decision } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { millions, percent, years } from "./figures";
import type { Answer } from "./useSimulation";
import type { Explanation, Numbers, Speech, Step } from "../explained/explanation";
import { outcomeRemarks } from "./outcomeRemarks";
import { quantiles, rankStep } from "../explained/steps/ranked";

const rows = ["npvOwn", "npvAll", "paybackOwn", "paybackAll"] as const satisfies readonly (
  Decision | "paybackOwn" | "paybackAll"
)[];
type RowId = (typeof rows)[number];

const figures = ["probability", "p5", "p50", "p95"] as const;
type Figure = (typeof figures)[number];

/** How the chances and the quantiles of a simulation are read from its outcomes. */
export function uncertaintyNumbers(scenario: Scenario, answer: Answer | null, speech: Speech): Numbers {
  const says = uncertaintyWords[speech.words.language];
  return {
    rows: rows.map((id) => ({ id, name: says.spread.rows[id] })),
    variants: figures.map((id) => ({ id, name: speech.say.quantiles[id] })),
    explain: (row, figure) => answer && explain(row as RowId, figure as Figure, scenario, answer, speech),
  };
}

function explain(row: RowId, figure: Figure, scenario: Scenario, answer: Answer, speech: Speech): Explanation {
  const { formulas } = speech.say;
  const isNpv = row === "npvOwn" || row === "npvAll";
  const isChance = figure === "probability";
  const ofNpv = isChance ? formulas.uncertainty.probabilityNpv : formulas.uncertainty.quantileNpv;
  const ofPayback = isChance ? formulas.uncertainty.probabilityPayback : formulas.uncertainty.quantilePayback;
  return {
    formula: isNpv ? ofNpv : ofPayback,
    tables: [],
    steps: isChance ? chanceSteps(row, answer, speech) : quantileSteps(row, figure, answer, speech),
    ...outcomeRemarks(row.endsWith("Own"), isNpv && !isChance, scenario, answer, speech),
  };
}

function chanceSteps(row: RowId, { findings, progress: { done } }: Answer, { say, words }: Speech): Step[] {
  const { spread, error } = findings.measures[row];
  return [
    { sign: "", name: say.sums.counted, amount: Math.round(spread.probability * done), unit: "count" },
    { sign: "÷", name: say.sums.outcomes, amount: done, unit: "count" },
    {
      sign: "=",
      name: say.sums.share,
      amount: spread.probability,
      unit: "share",
      text: percent(spread.probability, error.probability, words),
    },
  ];
}

/** Of the outcomes that have an answer. */
function quantileSteps(
  row: RowId,
  figure: keyof typeof quantiles,
  { findings, progress: { done, outcomes } }: Answer,
  { say, words }: Speech,
): Step[] {
  const { spread, error } = findings.measures[row];
  const isNpv = row === "npvOwn" || row === "npvAll";
  const unit = isNpv ? "millions" : "years";
  const value = spread[figure];
  if (value === null) return [{ sign: "=", name: say.stairs.noAnswer, amount: null, unit }];
  let answered = 0;
  for (const outcome of outcomes[row].subarray(0, done)) if (!Number.isNaN(outcome)) answered++;
  const text = (isNpv ? millions : years)(value, error[figure], words);
  return [rankStep(value, text, quantiles[figure], answered, unit, { say, words })];
}
