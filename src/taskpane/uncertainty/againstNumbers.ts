import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { outcomesOf } from "../../model/simulation";
import type { Decision } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { againstId, count, millions, percent } from "./figures";
import { outcomeName, shownPurses } from "./shownPurses";
import type { Difference } from "./useDifference";
import { numbersBy, type Explanation, type Numbers, type Speech, type Step } from "../explained/explanation";
import { kronor } from "../explained/steps/measureParts";
import { measurePrices } from "../explained/remarks";
import { quantiles, rankStep } from "../explained/steps/ranked";

const figures = ["mean", "p5", "p95", "probability"] as const;
type Figure = (typeof figures)[number];

/** A scenario that another is compared with on the same draws, and what that has come to, if anything yet. */
export interface AgainstKnown {
  other: Scenario;
  difference: Difference | null;
}

/** How the difference between two scenarios is read from their outcomes. */
export function againstNumbers(scenario: Scenario, { other, difference }: AgainstKnown, speech: Speech): Numbers {
  const { outcomes, quantiles: names } = speech.say;
  const rows = shownPurses.map((purse) => ({
    id: againstId(outcomesOf[purse].npv, other),
    name: outcomes.difference(outcomeName({ measure: "npv", purse }, speech.words), other.name),
    of: outcomesOf[purse].npv,
  }));
  const variants = figures.map((id) => ({ id, name: id === "mean" ? outcomes.mean : names[id], of: id }));
  return numbersBy(
    rows,
    variants,
    (decision, figure) => difference && explain(decision, figure, scenario, difference, speech),
  );
}

function explain(
  decision: Decision,
  figure: Figure,
  scenario: Scenario,
  difference: Difference,
  speech: Speech,
): Explanation {
  const { outcomes: say } = speech.say;
  const says = uncertaintyWords[speech.words.language];
  const { done, one } = difference;
  return {
    formula: say.formulas[figure === "p5" || figure === "p95" ? "quantile" : figure],
    tables: [],
    steps: stepsOf(decision, figure, difference, speech),
    notes: [
      says.against.note(count(done, speech.words), String(one.seed)),
      speech.say.inMillions,
      measurePrices(scenario, speech),
    ],
    restsOn: [],
  };
}

function stepsOf(decision: Decision, figure: Figure, { findings, done }: Difference, { say, words }: Speech): Step[] {
  const { spread, error } = findings[decision];
  const outcomes: Step = { sign: "÷", name: say.sums.outcomes, amount: done, unit: "count" };
  if (figure === "probability") {
    const { probability } = spread;
    const text = percent(probability, error.probability, words);
    return [
      { sign: "", name: say.outcomes.counted.better, amount: Math.round(probability * done), unit: "count" },
      outcomes,
      { sign: "=" as const, name: say.sums.share, amount: probability, unit: "share" as const, text },
    ];
  }
  const value = spread[figure];
  if (value === null) return [{ sign: "=", name: say.stairs.noAnswer, amount: null, unit: "millions" }];
  const text = millions(value, error[figure], words);
  if (figure === "mean") {
    const mean: Step = { sign: "=", name: say.sums.mean, amount: value, unit: "millions", text };
    return [kronor("", say.outcomes.differences, value * done), outcomes, mean];
  }
  return [rankStep(value, text, quantiles[figure], done, "millions", { say, words })];
}
