import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { sourceWords } from "../../locales/sourceWords";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { Message } from "../states/Message";
import { useSaying, useWords } from "../words";
import { priceYearsIn } from "./chosen";
import { outcomeSentence } from "../writing/outcome";
import { Part } from "./Part";

/** In which year's prices everything is; asked where the scenario does not say it, told where it does. */
export function Basis({ scenario }: { scenario: Scenario }) {
  const says = useSaying(sourceWords).basis;
  const { priceYear } = scenario;
  const others = priceYear === null ? [] : priceYearsIn(scenario).filter((year) => year !== priceYear);
  return (
    <Part title={says.title}>
      {priceYear === null ? <AskYear scenario={scenario} /> : <Text>{says.real(priceYear)}</Text>}
      {priceYear !== null && others.length > 0 && (
        <Message intent="warning" title={says.title}>
          {says.mixed(others.join(", "), priceYear)}
        </Message>
      )}
    </Part>
  );
}

function AskYear({ scenario: { inputs, lock } }: { scenario: Scenario }) {
  const { pane } = useWords();
  const says = useSaying(sourceWords);
  const { writeCells } = useHands();
  const [text, setText] = useState("");
  const [came, setCame] = useState("");
  const row = inputs.find(({ block, id }) => block === "Choices" && id === "priceYear");
  if (!row) return <Text>{says.basis.noRow}</Text>;
  const isYear = /^(19|20)\d\d$/.test(text.trim());
  const put = async () => {
    const label = { at: row.at, text: row.label };
    const written = await writeCells([{ at: row.valueAt, value: Number(text), label }], false);
    setCame(written.outcome === "written" ? "" : outcomeSentence(written, pane));
  };
  return (
    <>
      <Text>{says.basis.ask}</Text>
      <Field label={says.basis.year}>
        <Input value={text} inputMode="numeric" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button disabled={!isYear || lock !== null} onClick={() => void put()}>
        {says.basis.set}
      </Button>
      <Text size={200} role="status">
        {came}
      </Text>
    </>
  );
}
