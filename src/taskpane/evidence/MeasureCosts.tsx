import { Text } from "@fluentui/react-components";
import { costWithCode } from "../../catalogue/findCosts";
import { measureCosts } from "../../catalogue/measureCosts";
import type { UnitCost } from "../../catalogue/unitCost";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { sourceWords } from "../../locales/sourceWords";
import { moneyText, perName, unitCostWords } from "../../locales/unitCostWords";
import { isPast } from "../today";
import { useSaying, useWords } from "../words";

/** What a measure has cost elsewhere, to compare with: what is in another currency is not converted. */
export function MeasureCosts({ measure }: { measure: string }) {
  const { language, number } = useWords();
  const { costs: says } = useSaying(evidencePickerWords);
  const { due } = useSaying(unitCostWords);
  const { picker } = useSaying(sourceWords);
  const costs = (measureCosts[measure] ?? []).map((code) => costWithCode(code)!.cost);
  if (costs.length === 0) return null;
  const line = (cost: UnitCost) => {
    const money = moneyText(cost, number(cost.amount, "kronor"), language);
    const amount = picker.amount(money, perName(cost.per, language), cost.priceYear);
    const told = says.line(cost.name[language], amount, cost.grade ?? "");
    return isPast(cost.source.review ?? "") ? `${told} · ${due}` : told;
  };
  return (
    <>
      <Text size={200} weight="semibold" block>
        {says.title}
      </Text>
      {costs.map((cost) => (
        <Text key={cost.code} size={200} block>
          {line(cost)}
        </Text>
      ))}
      {costs.some(({ currency }) => currency !== undefined) && (
        <Text size={200} block>
          {says.foreign}
        </Text>
      )}
    </>
  );
}
