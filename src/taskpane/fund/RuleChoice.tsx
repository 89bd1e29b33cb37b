import { Field, Select } from "@fluentui/react-components";
import { fundWords } from "../../locales/fundWords";
import { scenarioWords } from "../../locales/scenarioWords";
import { plainWord, understood } from "../../locales/understood";
import { inputEdit } from "../../workbook/inputCell";
import type { Input, Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";

/** The two questions of a fund that are answered with one of a few words: how money comes back, and whether some wait. */
export function RuleChoice({ scenario }: { scenario: Scenario }) {
  const { tables } = useWords();
  const { fundRules } = useSaying(scenarioWords);
  const { truths } = tables;
  const input = (id: string) => scenario.inputs.find((one) => one.block === "Fund" && one.id === id);
  const [rule, queue] = [input("fundRule"), input("queue")];
  const isLocked = scenario.lock !== null;
  return (
    <>
      {rule && <Choice input={rule} options={fundRules} words={understood.fundRules} isLocked={isLocked} />}
      {queue && (
        <Choice
          input={queue}
          options={{ true: truths.yes, false: truths.no }}
          words={understood.truths}
          isLocked={isLocked}
        />
      )}
    </>
  );
}

/** One row whose value is one of some words; what is chosen is written in the pane's language. */
function Choice({
  input,
  options,
  words,
  isLocked,
}: {
  input: Input;
  options: Record<string, string>;
  words: ReadonlyMap<string, string>;
  isLocked: boolean;
}) {
  const { choice: says } = useSaying(fundWords);
  const { put, trouble, say } = useWriting();
  const chosen = words.get(plainWord(String(input.value))) ?? "";
  return (
    <Field
      label={input.label}
      validationState={trouble ? "error" : "none"}
      validationMessage={trouble ? <Refused trouble={trouble} leave={() => say(null)} /> : undefined}
    >
      <Select
        value={chosen}
        disabled={isLocked}
        onChange={(_, { value }) => void put([inputEdit(input, "value", options[value]!)])}
      >
        {chosen === "" && <option value="">{says.nothing}</option>}
        {Object.entries(options).map(([id, word]) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
