import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FoundCost } from "../../catalogue/findCosts";
import type { UnitCost } from "../../catalogue/unitCost";
import { sourceWords } from "../../locales/sourceWords";
import { storyWords } from "../../locales/storyWords";
import { perName, unitCostWords } from "../../locales/unitCostWords";
import { costCells } from "../../stories/costCells";
import { insertedCost } from "../../stories/insertedCost";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import { useCame } from "../writing/useCame";
import { newWarnings, rowYear } from "./chosen";
import { proposed, understood, type Typed } from "./insertion";
import { outcomeSentence } from "../writing/outcome";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  ages: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0, "& input": { minWidth: 0 } },
  warnings: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  put: { alignSelf: "flex-start" },
});

/** Asks for actor, count and ages, tells what there is to look at, and writes the row. */
export function InsertForm({
  found,
  scenario,
  chosen,
}: {
  found: FoundCost;
  scenario: Scenario;
  chosen: readonly UnitCost[];
}) {
  const { language, number, pane } = useWords();
  const says = useSaying(sourceWords);
  const styles = useStyles();
  const { writeRows } = useHands();
  const actors = useId();
  const [typed, setTyped] = useState<Typed>(() => proposed(found, scenario, language));
  const [came, setCame] = useCame("", scenario.costs);
  const year = rowYear(scenario);
  const { cost } = found;
  const say = says.insert;
  if (cost.currency !== undefined) return <Text>{unitCostWords[language].foreign(cost.currency)}</Text>;
  if (scenario.lock !== null) return <Text>{say.locked}</Text>;
  if (scenario.missing.includes("Costs")) return <Text>{say.noCosts}</Text>;
  if (year === null) return <Text>{say.noYear}</Text>;

  const read = understood(typed, year, language);
  const inserted = "insertion" in read ? insertedCost(found, read.insertion, language) : null;
  const row = inserted && { ...inserted, actor: typed.actor.trim() };
  const warnings = newWarnings(cost, chosen, new Date().getFullYear(), language);
  const field = (name: keyof Typed, label: string, hint?: string) => (
    <Field className={styles.field} label={label} hint={hint}>
      <Input
        value={typed[name]}
        list={name === "actor" ? actors : undefined}
        inputMode={name === "actor" ? "text" : "decimal"}
        onChange={(_, { value }) => {
          setTyped({ ...typed, [name]: value });
          setCame("");
        }}
      />
    </Field>
  );
  const put = async () => {
    if ("wrong" in read) return setCame(say.must[read.wrong]);
    if (!row) return;
    const { sheetId, costs } = scenario;
    const rows = [costCells(row, storyWords[language])];
    const seen = costs.map(({ actor }) => actor);
    const written = await writeRows({ sheetId, block: "Costs", rows, replaces: false, seen });
    setCame(written.outcome === "written" ? say.written(cost.name[language]) : outcomeSentence(written, pane));
  };
  return (
    <div className={styles.form}>
      {field("actor", say.actor, say.actorHint)}
      <datalist id={actors}>
        {[...new Set(scenario.costs.map(({ actor }) => actor))].map((actor) => (
          <option key={actor} value={actor} />
        ))}
      </datalist>
      {field("times", say.times(perName(cost.per, language)), say.timesHint)}
      <div className={styles.ages}>
        {field("fromAge", say.fromAge)}
        {field("toAge", say.toAge)}
      </div>
      {row && <Text>{say.yearly(number(row.amount, "kronor"), year)}</Text>}
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <Button
        appearance="primary"
        className={styles.put}
        disabled={"insertion" in read && row === null}
        onClick={() => void put()}
      >
        {say.put}
      </Button>
      <Text size={200}>{say.cashable}</Text>
      <Text size={200} role="status">
        {came}
      </Text>
    </div>
  );
}
