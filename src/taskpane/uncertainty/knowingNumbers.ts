import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { Decision, Knowledge } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { keyOfKnown, millions, nameOfKnown } from "./figures";
import type { Answer } from "./useSimulation";
import type { Explanation, Numbers, Speech } from "../explained/explanation";
import { kronor } from "../explained/steps/measureParts";
import { outcomeRemarks } from "./outcomeRemarks";

const decisions = ["npvOwn", "npvAll"] as const satisfies readonly Decision[];

/** How the worth of knowing each uncertain input before the decision is reached. */
export function knowingNumbers(scenario: Scenario, answer: Answer | null, speech: Speech): Numbers {
  const { words } = speech;
  const says = uncertaintyWords[words.language];
  const knowledge = answer?.knowledge?.npvOwn ?? [];
  return {
    rows: knowledge.map((known) => ({
      id: keyOfKnown(known),
      name: speech.say.named.knowing(nameOfKnown(known, answer!.request.costs, words)),
    })),
    variants: decisions.map((id) => ({ id, name: says.perspectives[id === "npvOwn" ? "own" : "all"] })),
    explain: (row, decision) => {
      const known = answer?.knowledge?.[decision as Decision].find((one) => keyOfKnown(one) === row);
      return answer && known ? explain(known, decision as Decision, scenario, answer, speech) : null;
    },
  };
}

function explain(
  known: Knowledge,
  decision: Decision,
  scenario: Scenario,
  answer: Answer,
  speech: Speech,
): Explanation {
  const { outcomes: say } = speech.say;
  const today = Math.max(0, answer.findings.measures[decision].spread.mean ?? 0);
  return {
    formula: say.formulas.knowing,
    tables: [],
    steps: [
      kronor("", say.knownFirst, today + known.worth),
      kronor("−", say.today, today),
      {
        sign: "=",
        name: say.worth,
        amount: known.worth,
        unit: "millions",
        text: millions(known.worth, known.error, speech.words),
      },
    ],
    ...outcomeRemarks(decision === "npvOwn", true, scenario, answer, speech),
  };
}
