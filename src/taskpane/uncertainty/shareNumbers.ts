import { outcomesOf } from "../../model/simulation";
import type { Scenario } from "../../workbook/scenario";
import { formatOfShares, middlesOf } from "./figures";
import { shareOfDraws } from "./digits";
import type { Answer } from "./useSimulation";
import { choice, inSentence, numbersBy, yearChoices } from "../explained/explanation";
import type { Explanation, Numbers, Speech, Step } from "../explained/explanation";
import { outcomeRemarks } from "./outcomeRemarks";
import { shownPurses, type ShownPurse } from "./shownPurses";

/** How large a share of the outcomes each part of the spread of net present values has. */
export function distributionNumbers(scenario: Scenario, answer: Answer | null, speech: Speech): Numbers {
  const { words } = speech;
  const { named } = speech.say;
  const partsOf = (purse: ShownPurse) => {
    const histogram = answer?.findings.measures[outcomesOf[purse].npv].histogram;
    return histogram ? middlesOf(histogram, words) : [];
  };
  const parts = new Set(shownPurses.flatMap(partsOf));
  return numbersBy(
    shownPurses.map((purse) => ({
      id: outcomesOf[purse].npv,
      name: named.spread(inSentence(words.tables.perspectives[purse], speech)),
      of: purse,
    })),
    [...parts].map((middle) => choice(middle, speech.say.outcomes.around(middle))),
    (purse, middle) => {
      const part = partsOf(purse).indexOf(middle);
      if (!answer || part < 0) return null;
      const { counts } = answer.findings.measures[outcomesOf[purse].npv].histogram!;
      const total = counts.reduce((sum, count) => sum + count, 0);
      return explainShare(counts[part]!, total, purse, "distribution", scenario, answer, speech);
    },
  );
}

/** How large a share of the outcomes has the money back by each year. */
export function curveNumbers(scenario: Scenario, answer: Answer | null, speech: Speech): Numbers {
  const years = answer ? answer.findings.paidBack.all : [];
  return numbersBy(
    shownPurses.map((id) =>
      choice(id, speech.say.named.curve(inSentence(speech.words.tables.perspectives[id], speech))),
    ),
    yearChoices(years, speech),
    (purse, year) => {
      if (!answer) return null;
      const { done } = answer.progress;
      const share = answer.findings.paidBack[purse][year];
      if (share === undefined) return null;
      return explainShare(Math.round(share * done), done, purse, "curve", scenario, answer, speech);
    },
  );
}

function explainShare(
  count: number,
  all: number,
  purse: ShownPurse,
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
    ...outcomeRemarks(purse, false, scenario, answer, speech),
  };
}
