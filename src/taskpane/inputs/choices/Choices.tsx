import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { inputFormWords } from "../../../locales/inputFormWords";
import type { Input, Scenario } from "../../../workbook/scenario";
import { useHands } from "../../hands";
import { useSaying } from "../../words";
import { useWriting } from "../../writing/useWriting";
import { basisEdits, inputWith, newBasis, type EffectBasis } from "./edits";
import { Choice } from "./Choice";
import { Frames } from "./Frames";
import { Target } from "./Target";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The questions that are asked once, because everything hangs on them, and in which prices the amounts are. */
export function Choices({ scenario }: { scenario: Scenario }) {
  const { choices: says } = useSaying(inputFormWords);
  const styles = useStyles();
  const { priceYear } = scenario;
  return (
    <div className={styles.choices}>
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {says.title}
      </Subtitle2>
      <EffectBasisChoice scenario={scenario} />
      <Frames scenario={scenario} />
      <Target scenario={scenario} />
      <Text>{priceYear === null ? says.pricesUnsaid : says.prices(String(priceYear))}</Text>
    </div>
  );
}

function EffectBasisChoice({ scenario }: { scenario: Scenario }) {
  const { choices } = useSaying(inputFormWords);
  const { basis: says } = choices;
  const { put, run, trouble, say } = useWriting();
  const { addInput } = useHands();
  const takenAway = useRef<Input | null>(null);
  const hasRow = inputWith("effectBasis", scenario) !== undefined;
  const hasChoices = !scenario.missing.includes("Choices");
  return (
    <Choice<EffectBasis>
      question={says.question}
      answers={[
        { id: "comparison", label: says.comparison, means: says.comparisonMeans },
        { id: "beforeAfter", label: says.beforeAfter, means: says.beforeAfterMeans },
      ]}
      chosen={scenario.effectBasis}
      warning={!hasChoices ? choices.noRow : scenario.effectBasis === null ? choices.unanswered : undefined}
      trouble={trouble}
      isLocked={scenario.lock !== null || !hasChoices}
      choose={(basis) => {
        const edits = basisEdits(scenario, basis, takenAway.current);
        if (basis === "comparison") takenAway.current = inputWith("deadweight", scenario) ?? null;
        if (hasRow) void put(edits);
        else
          void run(
            () => addInput(newBasis(scenario, basis)),
            () => void put(edits),
          );
      }}
      leave={() => say(null)}
    />
  );
}
