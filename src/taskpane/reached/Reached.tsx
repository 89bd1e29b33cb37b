import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { reachedWords } from "../../locales/reachedWords";
import type { ViewProps } from "../views";
import { useSaying, useWords } from "../words";
import { Explained } from "../explained/Explained";
import type { Choice, Numbers } from "../explained/explanation";
import { numbersOf } from "./numbers";
import { Picker } from "./Picker";
import { Selected } from "./Selected";
import { isForNumber, shownNumber, takeAsked, type GroupId, type NumberId } from "../explained/shownNumber";
import { useKnown } from "./useKnown";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** How a number was reached: one of the pane's, chosen here or pressed where it stands, and that of the selected cell. */
export default function Reached({ scenario: current, scenarios }: ViewProps) {
  const words = useWords();
  const say = useSaying(reachedWords);
  const styles = useStyles();
  const asked = shownNumber.use();
  const scenario = scenarios.find(({ sheetId }) => sheetId === asked.sheetId) ?? current;
  const known = useKnown(scenario, scenarios, asked);
  const numbers = useMemo(() => numbersOf(scenario, known, { say, words }), [scenario, known, say, words]);
  const shown = useMemo(() => (numbers.size === 0 ? null : thereIs(asked, numbers)), [asked, numbers]);
  const explained = useMemo(() => shown && explainedIn(numbers, shown), [numbers, shown]);
  const isNumberFirst = isForNumber.use();
  useEffect(() => {
    if (takeAsked()) document.getElementById("side-title")?.focus({ preventScroll: true });
  }, [asked]);
  const selected = <Selected scenario={current} />;
  return (
    <>
      {!isNumberFirst && selected}
      <section className={styles.section} aria-labelledby="reached">
        <Subtitle2 as="h3" id="reached">
          {say.title}
        </Subtitle2>
        {!shown && <Text>{say.notYet}</Text>}
        {shown && <Picker numbers={numbers} shown={shown} choose={shownNumber.tell} />}
        {scenario !== current && <Text>{say.ofScenario(scenario.name)}</Text>}
        {explained?.explanation && <Explained {...explained} explanation={explained.explanation} />}
        {explained && !explained.explanation && <Text role="status">{say.notes.waiting}</Text>}
      </section>
      {isNumberFirst && selected}
    </>
  );
}

/** The number that is asked for, or the first there is where it is there no more. */
function thereIs(asked: NumberId, numbers: ReadonlyMap<GroupId, Numbers>): NumberId {
  const group = numbers.has(asked.group) ? asked.group : [...numbers.keys()][0]!;
  const { rows, variants } = numbers.get(group)!;
  const oneOf = (choices: readonly Choice[], id: string) =>
    choices.some((choice) => choice.id === id) ? id : (choices[0]?.id ?? "");
  return { ...asked, group, row: oneOf(rows, asked.row), variant: oneOf(variants, asked.variant) };
}

function explainedIn(numbers: ReadonlyMap<GroupId, Numbers>, { group, row, variant }: NumberId) {
  const { rows, variants, explain } = numbers.get(group)!;
  const names = [rows.find(({ id }) => id === row), variants.find(({ id }) => id === variant)];
  const title = names.flatMap((choice) => (choice ? [choice.name] : [])).join(", ");
  return { title, explanation: explain(row, variant) };
}
