import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sourceWords } from "../../locales/sourceWords";
import { payerName, moneyText, perName } from "../../locales/unitCostWords";
import { plainWord } from "../../locales/understood";
import { refusedRowsSheet } from "../../stories/refusedRowsSheet";
import type { OwnTable } from "../../workbook/ownTable";
import { reasonOf } from "../../workbook/reason";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import type { Offered } from "./Import";
import { outcomeSentence } from "../writing/outcome";
import { previewStyle } from "./previewStyle";
import { RefusedRows } from "./RefusedRows";

const useStyles = makeStyles({
  preview: previewStyle,
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** So many of the accepted are shown. */
const shownCosts = 10;

/** What an import would take and what it refuses; nothing is written until the person says so. */
export function Preview({
  offered: { name, costs },
  table,
  done,
}: {
  offered: Offered;
  table: OwnTable | null;
  done: (sentence: string) => void;
}) {
  const { language, number, pane } = useWords();
  const { import: says, own: ownSays, picker } = useSaying(sourceWords);
  const styles = useStyles();
  const { writeOwnCosts, writeSheet } = useHands();
  const [replaces, setReplaces] = useState(false);
  const [came, setCame] = useState("");
  const { accepted, refused, ignored } = costs;
  const standing = accepted.filter(({ code }) => table && Object.hasOwn(table.rowOfCode, plainWord(code)));
  const taken = replaces ? accepted : accepted.filter((cost) => !standing.includes(cost));
  const take = async () => {
    const written = await writeOwnCosts(taken, language);
    if (written.outcome === "written") done(says.taken(taken.length));
    else setCame(outcomeSentence(written, pane));
  };
  const keep = () => {
    writeSheet(refusedRowsSheet(refused, language)).then(
      () => setCame(says.kept),
      (error: unknown) => setCame(pane.outcomes.failed(reasonOf(error))),
    );
  };
  return (
    <div className={styles.preview}>
      <Text weight="semibold">{says.from(name)}</Text>
      {"encoding" in costs && <Text size={200}>{says.readAs(costs.encoding, says.separators[costs.separator])}</Text>}
      {"encoding" in costs && costs.isRepaired && <Text size={200}>{says.repaired}</Text>}
      <Text role="status">{says.counts(accepted.length, refused.length)}</Text>
      {ignored.length > 0 && <Text>{ownSays.ignored(ignored.join(", "))}</Text>}
      {accepted.length > 0 && <Text weight="semibold">{says.accepted}</Text>}
      <ul>
        {accepted.slice(0, shownCosts).map((cost) => (
          <li key={cost.code}>
            {cost.name[language]}:{" "}
            {picker.amount(
              moneyText(cost, number(cost.amount, "kronor"), language),
              perName(cost.per, language),
              cost.priceYear,
            )}
            , {payerName(cost.payer, language)}
          </li>
        ))}
      </ul>
      {accepted.length > shownCosts && <Text>{ownSays.more(accepted.length - shownCosts)}</Text>}
      {refused.length > 0 && (
        <>
          <Text weight="semibold">{says.refused}</Text>
          <RefusedRows refused={refused} />
          <Button onClick={keep}>{says.keepRefused}</Button>
        </>
      )}
      {standing.length > 0 && (
        <>
          <Text>{says.standing(standing.map(({ code }) => code).join(", "))}</Text>
          <Checkbox
            label={says.replace}
            checked={replaces}
            onChange={(_, { checked }) => setReplaces(checked === true)}
          />
        </>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={taken.length === 0} onClick={() => void take()}>
          {says.take(taken.length)}
        </Button>
        <Button onClick={() => done("")}>{says.cancel}</Button>
      </div>
      <Text size={200} role="status">
        {came}
      </Text>
    </div>
  );
}
