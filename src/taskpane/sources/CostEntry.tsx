import { Badge } from "@fluentui/react-components";
import type { FoundCost } from "../../catalogue/findCosts";
import type { UnitCost } from "../../catalogue/unitCost";
import { sourceWords } from "../../locales/sourceWords";
import { moneyText, payerName, perName, unitCostWords } from "../../locales/unitCostWords";
import type { Scenario } from "../../workbook/scenario";
import { CatalogueEntry, Caution } from "../CatalogueEntry";
import { isPast } from "../today";
import { useSaying, useWords } from "../words";
import { CostFacts } from "./CostFacts";
import { InsertForm } from "./InsertForm";

/** A unit cost in two lines; opened, all that is known of it and the way into the scenario. */
export function CostEntry({
  found,
  scenario,
  chosen,
}: {
  found: FoundCost;
  scenario: Scenario;
  chosen: readonly UnitCost[];
}) {
  const { language, number } = useWords();
  const says = useSaying(sourceWords).picker;
  const { due } = useSaying(unitCostWords);
  const { cost, isOwn } = found;
  const amount = moneyText(cost, number(cost.amount, "kronor"), language);
  const badges = (
    <>
      {isOwn && <Badge appearance="outline">{says.own}</Badge>}
      {cost.grade === "C" && <Caution>{says.uncertain}</Caution>}
      {isPast(cost.source.review ?? "") && <Caution>{due}</Caution>}
    </>
  );
  const told = `${says.amount(amount, perName(cost.per, language), cost.priceYear)} · ${payerName(cost.payer, language)}`;
  return (
    <CatalogueEntry name={cost.name[language]} badges={badges} told={told}>
      <CostFacts found={found} scenario={scenario} />
      <InsertForm found={found} scenario={scenario} chosen={chosen} />
    </CatalogueEntry>
  );
}
