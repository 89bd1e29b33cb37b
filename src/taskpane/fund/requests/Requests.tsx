import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { fundRequests as english } from "../../../locales/en/fundRequests";
import { fundRequests as swedish } from "../../../locales/sv/fundRequests";
import type { Scenario } from "../../../workbook/scenario";
import { useSaying } from "../../words";
import { RequestForm } from "./RequestForm";
import { RequestRow } from "./RequestRow";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
});

/** What is being done to the requests: a new one, or the change of one, by the address of its first cell. */
type Doing = "adding" | { at: string } | null;

/** Those who ask for the fund's money, to change, add and take out. */
export function Requests({ scenario }: { scenario: Scenario }) {
  const says = useSaying(english, swedish);
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const [came, setCame] = useState("");
  const { requests, lock } = scenario;
  if (requests === null) return null;
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
    <section className={styles.section} aria-labelledby="requests">
      <h3 id="requests" ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>{says.title}</Subtitle2>
      </h3>
      <Text size={200}>{requests.length === 0 ? says.none : says.unit}</Text>
      <ul className={styles.list}>
        {requests.map((line) => {
          const isOpen = doing !== null && doing !== "adding" && doing.at === line.at.address;
          return (
            <RequestRow
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
        <RequestForm line={null} scenario={scenario} finish={finish} close={() => setDoing(null)} />
      )}
      <Text size={200} role="status">
        {came}
      </Text>
    </section>
  );
}
