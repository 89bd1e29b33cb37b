import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { costRowWords } from "../../../locales/costRowWords";
import { costColumns } from "../../../stories/scenarioFormat";
import type { CostLine, Scenario } from "../../../workbook/scenario";
import { dueSource } from "../../dueSource";
import { useHands } from "../../hands";
import { EditedRow } from "../../rows/EditedRow";
import type { Editing } from "../../rows/EditedRows";
import { useSaying, useWords } from "../../words";
import { CostForm } from "./CostForm";
import { typedCost } from "./typedCost";

const useStyles = makeStyles({ told: { display: "block", color: tokens.colorNeutralForeground2 } });

interface CostRowProps {
  line: CostLine;
  scenario: Scenario;
  editing: Editing;
}

/** One row of the costs: what it says, and the way to change it or take it out. */
export function CostRow({ line, scenario, editing }: CostRowProps) {
  const { language, tables } = useWords();
  const says = useSaying(costRowWords);
  const styles = useStyles();
  const { removeRow } = useHands();
  const { actor } = line;
  const typed = typedCost(line, language);
  const { fromAge, toAge, low, high, priceYear, source } = typed;
  const name = says.changeOf(actor, fromAge, toAge);
  const hasKind = line.cells[costColumns.kind] !== "";
  const told = [
    says.told.share(typed.share),
    says.told.cashable(typed.cashable),
    ...(low !== "" && high !== "" ? [says.told.spread(low, high)] : []),
    ...(hasKind ? [tables.kinds[typed.isTransfer ? "transfer" : "real"]] : []),
    ...(priceYear !== "" && Number(priceYear) !== scenario.priceYear ? [says.told.year(priceYear)] : []),
    ...(typed.group !== "" ? [says.told.group(typed.group)] : []),
    ...(typed.factor !== "" ? [says.told.factor(typed.factor)] : []),
    ...(line.grade ? [says.told.grade(line.grade)] : []),
    ...(line.isChanged ? [says.told.changed] : []),
    dueSource(source, language) || says.told.noSource,
  ];
  const seen = scenario.costs.map((one) => one.actor);
  return (
    <EditedRow
      name={name}
      isLocked={scenario.lock !== null}
      editing={editing}
      remove={(overFormula) => removeRow({ block: "Costs", row: line, seen, overFormula })}
      asks={says.asks(actor, fromAge, toAge)}
      removed={says.removed(actor)}
      form={<CostForm line={line} scenario={scenario} editing={editing} />}
    >
      <Text weight="semibold">{actor}</Text> <Text>{says.amount(typed.amount, fromAge, toAge)}</Text>
      <Text size={200} className={styles.told}>
        {told.join(" · ")}
      </Text>
    </EditedRow>
  );
}
