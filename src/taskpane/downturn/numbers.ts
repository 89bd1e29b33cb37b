import { downturn, type Downturn } from "../../model/downturn";
import { alternatives, type Plan } from "../../model/financing";
import { downturnWords } from "../../locales/downturnWords";
import type { Scenario } from "../../workbook/scenario";
import { downturnId } from "./answer";
import { explainRow } from "../comparison/numbers";
import { numbersBy, type Numbers, type Speech } from "../explained/explanation";
import { inputGrounds } from "../explained/grounds";

const downturnRows = ["lowestResult", "squeezed", "toRestore"] as const;

/** How the numbers beside the downturn are reached, without and with it: the same calculation in other books. */
export function downturnNumbers(scenario: Scenario, plan: Plan, times: Downturn, speech: Speech): Numbers {
  const { say, words } = speech;
  const says = downturnWords[words.language];
  const rows = downturnRows.map((id) => ({ id, name: says.rows[id], of: id }));
  const both = (["base", "down"] as const).flatMap((when) =>
    alternatives.map((alternative) => ({
      id: downturnId(alternative, when),
      name: say.downOf(words.tables.alternatives[alternative], says[when]),
      of: { alternative, when },
    })),
  );
  return numbersBy(rows, both, (row, { alternative, when }) => {
    if (when === "base") return explainRow(row, alternative, plan, scenario, speech);
    const explained = explainRow(row, alternative, downturn(plan, times), scenario, speech);
    return {
      ...explained,
      notes: [say.notes.downturn(String(times.firstYear), String(times.lastYear)), ...explained.notes],
      restsOn: [...explained.restsOn, ...inputGrounds(scenario, "Downturn", speech)],
    };
  });
}
