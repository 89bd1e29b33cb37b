import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { purses } from "../../model/perspective";
import type { Scenario } from "../../workbook/scenario";
import { correctionText } from "./Optimism";
import type { ShownPurse } from "./shownPurses";
import type { Answer } from "./useSimulation";
import type { Explanation, Speech } from "../explained/explanation";
import { costGrounds, inputGrounds } from "../explained/grounds";
import { deadweightText, measurePrices } from "../explained/remarks";

/** What a number out of the outcomes must be read with, and what it rests on. */
export function outcomeRemarks(
  purse: ShownPurse,
  isAmount: boolean,
  scenario: Scenario,
  { progress, request }: Answer,
  speech: Speech,
): Pick<Explanation, "notes" | "restsOn"> {
  const { say, words } = speech;
  const { isOwn, isCashable } = purses[purse];
  const own = scenario.measure?.programme.own;
  const says = uncertaintyWords[words.language];
  const ranged = scenario.inputs.filter(({ low }) => low !== null).map(({ id }) => id ?? "");
  const correction = correctionText(scenario, words);
  return {
    notes: [
      says.caveat,
      isCashable ? say.notes.cashable : say.notes.whole,
      ...(isOwn && own !== undefined ? [say.notes.own(own)] : []),
      deadweightText(scenario, speech),
      ...(isAmount ? [say.inMillions, measurePrices(scenario, speech)] : []),
      says.run.how(words.number(progress.done, "persons"), String(request.seed), says.run.generator),
      ...(correction ? [says.optimism.how(...correction)] : []),
    ],
    restsOn: [
      ...inputGrounds(scenario, "Programme", speech, ranged),
      ...costGrounds(scenario, isOwn ? (own ?? null) : null, speech),
    ],
  };
}
