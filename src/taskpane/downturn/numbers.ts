import { downturn, type Downturn } from "../../model/downturn";
import { alternatives, type Alternative, type Plan } from "../../model/financing";
import { downturnWords } from "../../locales/downturnWords";
import type { Scenario } from "../../workbook/scenario";
import { explainRow } from "../comparison/numbers";
import type { Numbers, Speech } from "../explained/explanation";
import { inputGrounds } from "../explained/grounds";
import type { FinancingRow } from "../explained/steps/financingSteps";

const downturnRows = ["lowestResult", "squeezed", "toRestore"] as const;

/** How the numbers beside the downturn are reached, without and with it: the same calculation in other books. */
export function downturnNumbers(scenario: Scenario, plan: Plan, times: Downturn, speech: Speech): Numbers {
  const { say, words } = speech;
  const says = downturnWords[words.language];
  const both = (["base", "down"] as const).flatMap((when) =>
    alternatives.map((id) => ({ id: `${id}-${when}`, name: say.downOf(words.tables.alternatives[id], says[when]) })),
  );
  return {
    rows: downturnRows.map((id) => ({ id, name: says.rows[id] })),
    variants: both,
    explain: (row, variant) => {
      const [alternative, when] = variant.split("-") as [Alternative, "base" | "down"];
      if (when === "base") return explainRow(row as FinancingRow, alternative, plan, scenario, speech);
      const explained = explainRow(row as FinancingRow, alternative, downturn(plan, times), scenario, speech);
      return {
        ...explained,
        notes: [say.notes.downturn(String(times.firstYear), String(times.lastYear)), ...explained.notes],
        restsOn: [...explained.restsOn, ...inputGrounds(scenario, "Downturn", speech)],
      };
    },
  };
}
