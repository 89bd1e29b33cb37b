import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { reachedWords } from "../../locales/reachedWords";
import { sentence } from "../../locales/sentence";
import type { Scenario } from "../../workbook/scenario";
import { shownFormula } from "../../ranges/formulaText";
import { Message } from "../states/Message";
import { useSaying, useWords } from "../words";
import { CallTold } from "./CallTold";
import { useFunctionWords } from "./functionWords";
import { ShowCell } from "../explained/GroundList";
import { useSelected } from "./useSelected";
import { whyNot, type Why } from "./whyNot";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** The selected cell, where it has one of our functions: what it does, how its number was reached, and why it has none. */
export function Selected({ scenario }: { scenario: Scenario | null }) {
  const say = useSaying(reachedWords);
  const { language } = useWords();
  const styles = useStyles();
  const functions = useFunctionWords(language);
  const selected = useSelected();
  const calls = selected?.calls ?? [];
  const why = selected && whyNot(selected.cell, calls, { words: functions, language, referred: selected.referred });
  return (
    <section className={styles.section} aria-labelledby="selected">
      <Subtitle2 as="h3" id="selected">
        {say.selected}
      </Subtitle2>
      {!selected || calls.length === 0 ? (
        <Text>{say.selectOne}</Text>
      ) : (
        <>
          <div role="status" className={styles.section}>
            {why && <Reason why={why} address={selected.cell.at.address} />}
            <Text>{standing(selected.cell, say)}</Text>
          </div>
          <Text size={200} className={styles.formula}>
            {shownFormula(selected.cell.formula, language)}
          </Text>
          {calls.map((call, index) => (
            <CallTold
              key={index}
              call={call}
              index={index}
              functions={functions}
              selection={selected}
              scenario={scenario?.sheetId === selected.cell.from.at.sheetId ? scenario : null}
            />
          ))}
        </>
      )}
    </section>
  );
}

function standing(
  { at, from, isReading }: NonNullable<ReturnType<typeof useSelected>>["cell"],
  say: typeof reachedWords.en,
): string {
  if (from.row === 0 && from.column === 0) return say.stands(at.address);
  return (isReading ? say.reads : say.within)(at.address, from.at.address, from.row + 1, from.column + 1);
}

function Reason({ why, address }: { why: Why; address: string }) {
  const { refusal: say } = useSaying(reachedWords);
  const { language } = useWords();
  const at = why.kind === "refused" || why.kind === "argumentError" ? why.at : null;
  return (
    <Message intent="warning" title={say.title(address)}>
      {reasonText(why, say, language)} {at && <ShowCell label={say.title(address)} at={at} />}
    </Message>
  );
}

function reasonText(why: Why, say: (typeof reachedWords.en)["refusal"], language: "sv" | "en"): string {
  switch (why.kind) {
    case "refused":
      return sentence(why.fact, language, why.id);
    case "argumentError":
      return say.argumentError(why.name, why.error);
    case "notAsked":
      return say.notAsked(why.name);
    case "agrees":
    case "calculating":
      return say[why.kind];
    case "unknown":
      return say.unknown(why.error);
  }
}
