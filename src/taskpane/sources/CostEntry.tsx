import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundCost } from "../../catalogue/findCosts";
import type { UnitCost } from "../../catalogue/unitCost";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { sourceWords } from "../../locales/sourceWords";
import { moneyText, payerName, perName } from "../../locales/unitCostWords";
import type { Scenario } from "../../workbook/scenario";
import { isPast } from "../today";
import { useSaying, useWords } from "../words";
import { CostFacts } from "./CostFacts";
import { InsertForm } from "./InsertForm";

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0`, minWidth: 0 },
  summary: {
    cursor: "pointer",
    outlineOffset: "2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
  told: { display: "block", color: tokens.colorNeutralForeground2 },
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

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
  const { due } = useSaying(evidencePickerWords);
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { cost, isOwn } = found;
  return (
    <details className={styles.entry} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{cost.name[language]}</span>
        {isOwn && <Badge appearance="outline">{says.own}</Badge>}
        {cost.grade === "C" && (
          <Badge appearance="outline" color="danger">
            {says.uncertain}
          </Badge>
        )}
        {isPast(cost.source.review ?? "") && (
          <Badge appearance="outline" color="danger">
            {due}
          </Badge>
        )}
        <Text size={200} className={styles.told}>
          {says.amount(
            moneyText(cost, number(cost.amount, "kronor"), language),
            perName(cost.per, language),
            cost.priceYear,
          )}
          {" · "}
          {payerName(cost.payer, language)}
        </Text>
      </summary>
      {isOpen && (
        <div className={styles.opened}>
          <CostFacts found={found} scenario={scenario} />
          <InsertForm found={found} scenario={scenario} chosen={chosen} />
        </div>
      )}
    </details>
  );
}
