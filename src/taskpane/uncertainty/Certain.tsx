import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { CostTable } from "../../model/costTable";
import type { Certainties } from "../../simulation/findings";
import type { Scenario } from "../../workbook/scenario";
import { Fold } from "../Fold";
import { useAtATime } from "../rows/useAtATime";
import { useSaying, useWords } from "../words";
import { nameOf, type Ranged } from "./figures";
import { RangeForm } from "./RangeForm";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What the answer takes for certain, and what it takes for surer than most things are. */
export const Certain = memo(function Certain({
  certainties,
  costs,
  scenario,
}: {
  certainties: Certainties;
  costs: CostTable;
  scenario: Scenario;
}) {
  const { certain: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const { certain, narrow } = certainties;
  return (
    <section className={styles.section} aria-labelledby="certain">
      <Fold id="certain" title={say.title} told={certain.length > 0 ? say.says(certain.length) : say.none}>
        <List found={certain} costs={costs} scenario={scenario} />
      </Fold>
      {narrow.length > 0 && (
        <>
          <Text weight="semibold">{say.narrow}</Text>
          <Text>{say.narrowSays}</Text>
          <List found={narrow} costs={costs} scenario={scenario} />
        </>
      )}
    </section>
  );
});

function List({ found, costs, scenario }: { found: Ranged[]; costs: CostTable; scenario: Scenario }) {
  const words = useWords();
  const styles = useStyles();
  const { shown, more } = useAtATime(found);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((of, index) => (
          <li key={index}>
            <Text size={200}>{nameOf(of, costs, words)}</Text> <RangeForm of={of} scenario={scenario} costs={costs} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
