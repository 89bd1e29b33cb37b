import type { Scenario } from "../../workbook/scenario";
import { millions, percent, years } from "./figures";
import type { Answer } from "./useSimulation";
import { choice, numbersBy, type Explanation, type Numbers, type Speech, type Step } from "../explained/explanation";
import { outcomeRemarks } from "./outcomeRemarks";
import { outcomeName, shownOutcomes, shownPurses, type ShownOutcome } from "./shownPurses";
import { quantiles, rankStep } from "../explained/steps/ranked";

const rows = shownOutcomes(shownPurses);

const figures = ["probability", "p5", "p50", "p95"] as const;
type Figure = (typeof figures)[number];

/** How the chances and the quantiles of a simulation are read from its outcomes. */
export function uncertaintyNumbers(scenario: Scenario, answer: Answer | null, speech: Speech): Numbers {
  return numbersBy(
    rows.map((row) => ({ id: row.id, name: outcomeName(row, speech.words), of: row })),
    figures.map((id) => choice(id, speech.say.quantiles[id])),
    (row, figure) => answer && explain(row, figure, scenario, answer, speech),
  );
}

function explain(row: ShownOutcome, figure: Figure, scenario: Scenario, answer: Answer, speech: Speech): Explanation {
  const { formulas } = speech.say;
  const isNpv = row.measure === "npv";
  const isChance = figure === "probability";
  const ofNpv = isChance ? formulas.uncertainty.probabilityNpv : formulas.uncertainty.quantileNpv;
  const ofPayback = isChance ? formulas.uncertainty.probabilityPayback : formulas.uncertainty.quantilePayback;
  return {
    formula: isNpv ? ofNpv : ofPayback,
    tables: [],
    steps: isChance ? chanceSteps(row, answer, speech) : quantileSteps(row, figure, answer, speech),
    ...outcomeRemarks(row.purse, isNpv && !isChance, scenario, answer, speech),
  };
}

function chanceSteps({ id }: ShownOutcome, { findings, progress: { done } }: Answer, { say, words }: Speech): Step[] {
  const { spread, error } = findings.measures[id];
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
  row: ShownOutcome,
  figure: keyof typeof quantiles,
  { findings, progress: { done, outcomes } }: Answer,
  { say, words }: Speech,
): Step[] {
  const { spread, error } = findings.measures[row.id];
  const isNpv = row.measure === "npv";
  const unit = isNpv ? "millions" : "years";
  const value = spread[figure];
  if (value === null) return [{ sign: "=", name: say.stairs.noAnswer, amount: null, unit }];
  let answered = 0;
  for (const outcome of outcomes[row.id].subarray(0, done)) if (!Number.isNaN(outcome)) answered++;
  const text = (isNpv ? millions : years)(value, error[figure], words);
  return [rankStep(value, text, quantiles[figure], answered, unit, { say, words })];
}
