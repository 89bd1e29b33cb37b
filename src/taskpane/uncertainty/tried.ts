import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { completeProgramme } from "../../model/programmeInputs";
import { withAmount } from "../../model/uncertainty";
import type { SimulationRequest } from "../../simulation/request";
import type { Measure, Scenario } from "../../workbook/scenario";
import { correctionText } from "./Optimism";
import { nameOf, type Ranged } from "./figures";
import type { ShownPurse } from "./shownPurses";
import type { Explanation, Speech } from "../explained/explanation";
import { valueText } from "../explained/grounds";
import { measureNumber } from "../explained/measureNumbers";

/** Another value of something uncertain than the one that was given. */
export interface Trial {
  of: Ranged;
  value: number;
}

/** How the net present value is reached where some of what is uncertain has other values: the same staircase in those. */
export function explainTried(
  purse: ShownPurse,
  trials: readonly Trial[],
  request: SimulationRequest,
  scenario: Scenario,
  measure: Measure,
  speech: Speech,
): Explanation {
  const { words } = speech;
  const { tried: say } = speech.say;
  const { optimism } = uncertaintyWords[words.language];
  const triedText = (of: Ranged, value: number) => {
    if (typeof of !== "string") return speech.say.perYear(words.number(value, "kronor"));
    const { unit } = scenario.inputs.find(({ id }) => id === of) ?? { unit: "" };
    return valueText({ id: of, value, unit }, words.language);
  };
  const correction = correctionText(scenario, words);
  const other = { ...measure, ...measureAt(trials, request) };
  const { spread, notes, ...explained } = measureNumber("npv", purse, { ...scenario, measure: other }, other, speech);
  const isSpread = !correction && trials.every(({ of }) => of !== "effect");
  return {
    ...explained,
    formula: `${say.formula} ${explained.formula}`,
    ...(isSpread && spread !== undefined ? { spread } : {}),
    notes: [
      ...trials.map(({ of, value }) => say.instead(nameOf(of, request.costs, words), triedText(of, value))),
      ...(correction ? [optimism.how(...correction)] : []),
      ...notes,
    ],
  };
}

function measureAt(trials: readonly Trial[], request: SimulationRequest): Pick<Measure, "programme" | "costs"> {
  let { given } = request.programme;
  let { costs } = request;
  for (const { of, value } of trials) {
    if (typeof of === "string") given = { ...given, [of]: value };
    else costs = withAmount(costs, of, value);
  }
  return { programme: completeProgramme(given), costs };
}
