import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { assumptionWords } from "../../../locales/assumptionWords";
import { reasonOf } from "../../../workbook/reason";
import type { Scenario } from "../../../workbook/scenario";
import { dueSource } from "../../dueSource";
import { useHands } from "../../hands";
import { typedText } from "../../kinds";
import { useAtATime } from "../../rows/useAtATime";
import { useSaying, useWords } from "../../words";
import { areAssumptionsAsked } from "../../assumptions/asked";
import { assumptionsOf, type Assumption } from "../../assumptions/assumptions";
import { nameOf, pricesOf, unitOf } from "./names";
import { assumptionTable } from "./table";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  // gone to, it is not under the header that stays in sight
  heading: { margin: 0, scrollMarginTop: "104px", ":focus": { outlineStyle: "none" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  one: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  basis: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What the scenario takes for granted, the weakest first; here, or on a sheet. */
export function Assumptions({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const says = useSaying(assumptionWords);
  const styles = useStyles();
  const { writeResults } = useHands();
  const [isOpen, setOpen] = useState(areAssumptionsAsked.get);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (areAssumptionsAsked.get()) heading.current?.focus();
    areAssumptionsAsked.tell(false);
  }, []);
  const [came, setCame] = useState("");
  const all = useMemo(() => assumptionsOf(scenario), [scenario]);
  const { shown, more } = useAtATime(all);
  const weak = all.filter(({ source, isChanged }) => source === "" || isChanged).length;
  const put = async () => {
    try {
      setCame(says.written(await writeResults(says.sheet, assumptionTable(scenario, says, words))));
    } catch (error) {
      setCame(says.failed(reasonOf(error)));
    }
  };
  return (
    <section className={styles.section} aria-labelledby="assumptions">
      <h3 id="assumptions" ref={heading} tabIndex={-1} className={styles.heading}>
        <Text weight="semibold">{says.title}</Text>
      </h3>
      <Text>{says.says(all.length, weak)}</Text>
      <div className={styles.buttons}>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? says.hide : says.show}
        </Button>
        <Button onClick={() => void put()}>{says.toSheet}</Button>
      </div>
      <Text size={200} role="status">
        {came}
      </Text>
      {isOpen && (
        <>
          <ul className={styles.list}>
            {shown.map((one) => (
              <Line key={`${nameOf(one, says, words)} ${one.at?.address ?? ""}`} assumption={one} />
            ))}
          </ul>
          {more}
        </>
      )}
    </section>
  );
}

function Line({ assumption }: { assumption: Assumption }) {
  const words = useWords();
  const says = useSaying(assumptionWords);
  const styles = useStyles();
  const { value, low, high, kind, source, grade, isChanged } = assumption;
  const shown = (amount: Assumption["value"]) => typedText(amount, kind, words.language);
  const spread = low === null || high === null ? "" : ` (${shown(low)}–${shown(high)})`;
  const basis = [
    pricesOf(assumption, says),
    grade ? says.graded(grade) : says.ungraded,
    dueSource(source, words.language) || says.noSource,
    isChanged ? says.changed : "",
  ];
  return (
    <li className={styles.one}>
      <Text>
        {nameOf(assumption, says, words)}: <strong>{shown(value) + spread}</strong> {unitOf(assumption, says)}
      </Text>
      <Text size={200} className={styles.basis}>
        {basis.filter(Boolean).join(" · ")}
      </Text>
    </li>
  );
}
