import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Decision } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { formatOfShares, middlesOf } from "./figures";
import { shareOfDraws } from "./digits";
import type { Answer } from "./useSimulation";
import { inSentence, type Explanation, type Numbers, type Speech, type Step } from "../explained/explanation";
import { outcomeRemarks } from "./outcomeRemarks";

const decisions = ["npvOwn", "npvAll"] as const satisfies readonly Decision[];

/** How large a share of the outcomes each part of the spread of net present values has. */
export function distributionNumbers(scenario: Scenario, answer: Answer | null, speech: Speech): Numbers {
  const { words } = speech;
  const says = uncertaintyWords[words.language];
  const { named } = speech.say;
  const partsOf = (decision: Decision) => {
    const histogram = answer?.findings.measures[decision].histogram;
    return histogram ? middlesOf(histogram, words) : [];
  };
  const parts = new Set(decisions.flatMap(partsOf));
  return {
    rows: decisions.map((id) => ({
      id,
      name: named.spread(inSentence(says.perspectives[id === "npvOwn" ? "own" : "all"], speech)),
    })),
    variants: [...parts].map((middle) => ({ id: middle, name: speech.say.outcomes.around(middle) })),
    explain: (row, middle) => {
      const decision = row as Decision;
      const part = partsOf(decision).indexOf(middle);
      if (!answer || part < 0) return null;
      const { counts } = answer.findings.measures[decision].histogram!;
      const total = counts.reduce((sum, count) => sum + count, 0);
      return explainShare(counts[part]!, total, decision === "npvOwn", "distribution", scenario, answer, speech);
    },
  };
}

/** How large a share of the outcomes has the money back by each year. */
export function curveNumbers(scenario: Scenario, answer: Answer | null, speech: Speech): Numbers {
  const says = uncertaintyWords[speech.words.language];
  const years = answer ? answer.findings.paidBack.own : [];
  return {
    rows: (["own", "all"] as const).map((id) => ({
      id,
      name: speech.say.named.curve(inSentence(says.perspectives[id], speech)),
    })),
    variants: years.map((_, year) => ({ id: String(year), name: speech.say.sums.count(String(year)) })),
    explain: (row, year) => {
      if (!answer) return null;
      const { done } = answer.progress;
      const share = answer.findings.paidBack[row as "own" | "all"][Number(year)];
      if (share === undefined) return null;
      return explainShare(Math.round(share * done), done, row === "own", "curve", scenario, answer, speech);
    },
  };
}

function explainShare(
  count: number,
  all: number,
  isOwn: boolean,
  chart: "distribution" | "curve",
  scenario: Scenario,
  answer: Answer,
  speech: Speech,
): Explanation {
  const { words } = speech;
  const { outcomes, sums } = speech.say;
  const format = chart === "curve" ? "wholeShare" : formatOfShares(all);
  const steps: Step[] = [
    { sign: "", name: outcomes.counted[chart], amount: count, unit: "count" },
    { sign: "÷", name: sums.outcomes, amount: all, unit: "count" },
    {
      sign: "=",
      name: sums.share,
      amount: count / all,
      unit: "share",
      text: words.number(shareOfDraws(count, all), format),
    },
  ];
  return {
    formula: outcomes.formulas[chart],
    tables: [],
    steps,
    ...outcomeRemarks(isOwn, false, scenario, answer, speech),
  };
}
