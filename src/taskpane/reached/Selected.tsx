import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { reached as english } from "../../locales/en/reached";
import { reached as swedish } from "../../locales/sv/reached";
import type { Scenario } from "../../workbook/scenario";
import { isError } from "../../workbook/sheetContent";
import type { SelectedCell } from "../../workbook/watchSelection";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import { callsIn, type Call } from "./calls";
import { useFunctionWords, type FunctionWords } from "./functionWords";
import { GroundList } from "./GroundList";
import { inputGrounds } from "./grounds";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The selected cell, where it has one of our functions: what the function does, and what it is given. */
export function Selected({ scenario }: { scenario: Scenario }) {
  const say = useSaying(english, swedish);
  const styles = useStyles();
  const { language } = useWords();
  const { watchSelection } = useHands();
  const words = useFunctionWords(language);
  const [cell, setCell] = useState<SelectedCell | null>(null);
  useEffect(() => {
    const watching = watchSelection(setCell);
    watching.catch(() => setCell(null));
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, [watchSelection]);
  const calls = cell ? callsIn(cell.formula) : [];
  return (
    <section className={styles.section} aria-labelledby="selected" aria-live="polite">
      <Subtitle2 as="h2" id="selected">
        {say.selected}
      </Subtitle2>
      {(!cell || calls.length === 0) && <Text>{say.selectOne}</Text>}
      {cell && calls.length > 0 && (
        <>
          <Text block>{isError(cell.value) ? say.refusal.unknown(cell.value) : say.stands(cell.at.address)}</Text>
          {calls.map((call, index) => (
            <CallOf
              key={index}
              call={call}
              words={words.find(({ id }) => id === call.id)}
              scenario={scenario.sheetId === cell.at.sheetId ? scenario : null}
            />
          ))}
        </>
      )}
    </section>
  );
}

function CallOf({ call, words, scenario }: { call: Call; words?: FunctionWords; scenario: Scenario | null }) {
  const say = useSaying(english, swedish);
  const speech = useWords();
  const given = call.given.map((text) => text.replaceAll("$", ""));
  const inputs = scenario?.inputs.filter(({ valueAt }) => given.includes(valueAt.address)) ?? [];
  return (
    <>
      <Text as="h3" weight="semibold">{`SOCIAL.${call.id}`}</Text>
      {words?.description && <Text block>{words.description}</Text>}
      <Steps
        label={`SOCIAL.${call.id}`}
        heads={[say.argument, say.given]}
        rows={call.given.map((text, index) => [
          words?.parameters[index]?.name ?? index + 1,
          text === "" ? say.leftOut : text,
        ])}
      />
      {scenario && inputs.length > 0 && (
        <GroundList grounds={inputGrounds({ ...scenario, inputs }, inputs[0]!.block, { say, words: speech })} />
      )}
    </>
  );
}
