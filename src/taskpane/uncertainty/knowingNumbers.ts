import { outcomesOf } from "../../model/simulation";
import type { Knowledge } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { keyOfKnown, millions, nameOfKnown } from "./figures";
import type { Answer } from "./useSimulation";
import { choice, numbersBy, type Explanation, type Numbers, type Speech } from "../explained/explanation";
import { kronor } from "../explained/steps/measureParts";
import { outcomeRemarks } from "./outcomeRemarks";
import { shownPurses, type ShownPurse } from "./shownPurses";

/** How the worth of knowing each uncertain input before the decision is reached. */
export function knowingNumbers(scenario: Scenario, answer: Answer | null, speech: Speech): Numbers {
  const { words } = speech;
  const knowledge = answer?.knowledge?.npvCashable ?? [];
  return numbersBy(
    knowledge.map((known) =>
      choice(keyOfKnown(known), speech.say.named.knowing(nameOfKnown(known, answer!.request.costs, words))),
    ),
    shownPurses.map((purse) => ({ id: outcomesOf[purse].npv, name: words.tables.perspectives[purse], of: purse })),
    (row, purse) => {
      const known = answer?.knowledge?.[outcomesOf[purse].npv].find((one) => keyOfKnown(one) === row);
      return answer && known ? explain(known, purse, scenario, answer, speech) : null;
    },
  );
}

function explain(known: Knowledge, purse: ShownPurse, scenario: Scenario, answer: Answer, speech: Speech): Explanation {
  const { outcomes: say } = speech.say;
  const today = Math.max(0, answer.findings.measures[outcomesOf[purse].npv].spread.mean ?? 0);
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
    ...outcomeRemarks(purse, true, scenario, answer, speech),
  };
}
