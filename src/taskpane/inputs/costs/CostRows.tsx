import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { costRows as english } from "../../../locales/en/costRows";
import { costRows as swedish } from "../../../locales/sv/costRows";
import type { Scenario } from "../../../workbook/scenario";
import { useSaying } from "../../words";
import { CostForm } from "./CostForm";
import { CostRow } from "./CostRow";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
});

/** What is being done to the rows: a new one, or the change of one, by the address of its first cell. */
type Doing = "adding" | { at: string } | null;

/** The rows of what exclusion costs, to change, add and take out. */
export function CostRows({ scenario }: { scenario: Scenario }) {
  const says = useSaying(english, swedish);
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const [came, setCame] = useState("");
  const { costs, missing, lock, priceYear } = scenario;
  if (missing.includes("Costs")) return null;
  const open = (next: Doing) => {
    setDoing(next);
    setCame("");
  };
  const finish = (sentence: string) => {
    setDoing(null);
    setCame(sentence);
    heading.current?.focus(); // what was pressed is gone
  };
  return (
    <section className={styles.section} aria-labelledby="costs">
      <h3 id="costs" ref={heading} tabIndex={-1} className={styles.heading}>
        <Text weight="semibold">{says.title}</Text>
      </h3>
      <Text>{says.says(priceYear === null ? says.yearUnsaid : says.told.year(String(priceYear)))}</Text>
      {costs.length === 0 && <Text>{says.none}</Text>}
      <ul className={styles.list}>
        {costs.map((line) => {
          const isOpen = doing !== null && doing !== "adding" && doing.at === line.at.address;
          return (
            <CostRow
              key={line.at.address}
              line={line}
              scenario={scenario}
              isOpen={isOpen}
              toggle={() => open(isOpen ? null : { at: line.at.address })}
              finish={finish}
            />
          );
        })}
      </ul>
      {lock === null && doing !== "adding" && (
        <div>
          <Button onClick={() => open("adding")}>{says.add}</Button>
        </div>
      )}
      {lock === null && doing === "adding" && (
        <CostForm line={null} scenario={scenario} finish={finish} close={() => setDoing(null)} />
      )}
      <Text size={200} role="status">
        {came}
      </Text>
    </section>
  );
}
