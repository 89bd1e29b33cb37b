import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { frozenWords } from "../../locales/frozenWords";
import { tags } from "../../locales/language";
import { build } from "../../ranges/build";
import type { Freezing as Asked } from "../../workbook/frozen/freeze";
import { reasonOf } from "../../workbook/reason";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const scopes = ["selection", "sheet", "workbook"] as const satisfies readonly Asked["scope"][];
const ways = ["values", "open"] as const satisfies readonly Asked["way"][];

/** Replaces our formulas so that the workbook stands without the add-in, and brings them back. */
export function Freezing() {
  const { language } = useWords();
  const { pane: say } = useSaying(frozenWords);
  const styles = useStyles();
  const { freeze, unfreeze } = useHands();
  const [asked, setAsked] = useState<Asked>({ scope: "sheet", way: "values", asCopy: true });
  const [came, setCame] = useState("");
  const change = (to: Partial<Asked>) => setAsked((before) => ({ ...before, ...to }));
  const when = () =>
    new Intl.DateTimeFormat(tags[language], { dateStyle: "short", timeStyle: "short" }).format(new Date());
  const attempt = (act: () => Promise<string>) => {
    act().then(setCame, (error: unknown) => setCame(say.failed(reasonOf(error))));
  };
  const doFreeze = async () => {
    const { count, left } = await freeze(asked, { when: when(), version: build, language });
    return count === 0 ? say.none : say.frozen(count, left, say.whyLeft[asked.way]);
  };
  const restore = async () => {
    const { count, left } = await unfreeze(when());
    return say.restored(count, left);
  };
  return (
    <section className={styles.section} aria-labelledby="freezing">
      <Subtitle2 as="h3" id="freezing">
        {say.title}
      </Subtitle2>
      <Text>{say.says}</Text>
      <Field label={say.scope}>
        <RadioGroup value={asked.scope} onChange={(_, { value }) => change({ scope: chosen(scopes, value) })}>
          {scopes.map((one) => (
            <Radio key={one} value={one} label={say.scopes[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say.way}>
        <RadioGroup value={asked.way} onChange={(_, { value }) => change({ way: chosen(ways, value) })}>
          {ways.map((one) => (
            <Radio key={one} value={one} label={say.ways[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        label={say.copy}
        checked={asked.asCopy}
        onChange={(_, { checked }) => change({ asCopy: checked === true })}
      />
      <div className={styles.bar}>
        <Button onClick={() => attempt(doFreeze)}>{say.freeze}</Button>
        <Button onClick={() => attempt(restore)}>{say.restore}</Button>
      </div>
      <Text size={200} role="status" id="freezing-came">
        {came}
      </Text>
    </section>
  );
}

/** The one of some words that a field's value is. */
function chosen<Word extends string>(words: readonly [Word, ...Word[]], value: string): Word {
  return words.find((word) => word === value) ?? words[0];
}
