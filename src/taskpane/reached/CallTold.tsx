import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { reachedWords } from "../../locales/reachedWords";
import type { Call } from "../../ranges/calls";
import type { Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { argumentGrounds } from "./argumentGrounds";
import { cellSpeech } from "./cells/cell";
import { tellCall, type CallSums } from "./cells/tellCall";
import { Explained } from "../explained/Explained";
import type { Speech } from "../explained/explanation";
import type { FunctionWords } from "./functionWords";
import { GroundList } from "../explained/GroundList";
import type { Selection } from "./useSelected";

const useStyles = makeStyles({
  call: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

interface Props {
  call: Call;
  /** Which of the formula's calls. */
  index: number;
  selection: Selection;
  functions: readonly FunctionWords[];
  /** The scenario whose sheet the formula is on, if any. */
  scenario: Scenario | null;
}

/** A call of ours in the selected cell: what the function does, how its number was reached, and what it was given. */
export function CallTold({ call, index, selection, functions, scenario }: Props) {
  const say = useSaying(reachedWords);
  const words = useWords();
  const styles = useStyles();
  const { cell, referred } = selection;
  const told = useMemo(
    () => tellCall(call, index, cell, { words: functions, referred }, { say, words }),
    [call, index, cell, functions, referred, say, words],
  );
  const described = functions.find(({ id }) => id === call.id);
  return (
    <div className={styles.call}>
      <Text as="h3" weight="semibold">{`SOCIAL.${call.id}`}</Text>
      {described?.description && <Text>{described.description}</Text>}
      <TheSums told={told} of={`${cell.at.address} (${index + 1})`} speech={{ say, words }} />
      <GroundList grounds={argumentGrounds(call, functions, referred, scenario, { say, words })} />
    </div>
  );
}

function TheSums({ told, of, speech }: { told: CallSums; of: string; speech: Speech }) {
  const { cells } = cellSpeech(speech);
  switch (told.kind) {
    case "explained":
      return <Explained explanation={{ ...told.explanation, restsOn: [] }} title={told.title} of={of} />;
    case "heading":
      return <Text>{cells.heading}</Text>;
    case "calculated":
      return <Text>{cells.calculated(told.argument)}</Text>;
    case "nothing":
      return null;
  }
}
