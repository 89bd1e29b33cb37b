import { Field, Input, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { beginningWords } from "../../locales/beginningWords";
import { costProfiles } from "../../stories/costProfiles";
import { Pairs, RowField } from "../rows/RowForm";
import { useSaying, useWords } from "../words";
import type { Asking } from "./asking";
import { ownPayers, type CostField, type Division } from "./draft";
import { Question } from "./Question";

/** How the cost of exclusion is divided among those who pay. */
export function CostsQuestion({ asking }: { asking: Asking }) {
  const { language } = useWords();
  const { costs: say } = useSaying(beginningWords);
  const profiles = useMemo(() => costProfiles(language), [language]);
  const { draft, change } = asking;
  const field = (name: CostField, label: string, hint?: string) => (
    <RowField label={label} hint={hint} complaint={asking.complaintOf(name)}>
      <Input
        value={draft.costs[name]}
        inputMode="decimal"
        onChange={(_, { value }) => change({ costs: { ...draft.costs, [name]: value } })}
      />
    </RowField>
  );
  return (
    <Question number={4} title={say.title}>
      <Field label={say.label}>
        <RadioGroup value={draft.division} onChange={(_, { value }) => change({ division: value as Division })}>
          {profiles.map(({ id, title }) => (
            <Radio key={id} value={id} label={say.profile(title)} />
          ))}
          <Radio value="own" label={say.own} />
          <Radio value="later" label={say.later} />
        </RadioGroup>
      </Field>
      {draft.division === "later" && <Text size={200}>{say.laterMeans}</Text>}
      {draft.division === "own" && (
        <>
          {ownPayers.map((payer) => (
            <div key={payer}>{field(payer, say.amount(say.actors[payer]))}</div>
          ))}
          <Pairs>
            {field("from", say.from)}
            {field("to", say.to)}
          </Pairs>
        </>
      )}
      {draft.division !== "later" && field("cashable", say.cashable, say.cashableHint)}
    </Question>
  );
}
