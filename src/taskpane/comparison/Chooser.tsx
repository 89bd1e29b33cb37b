import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { comparisonWords } from "../../locales/comparisonWords";
import { alternatives } from "../../model/financing";
import { counting } from "../counting";
import { useSaying, useWords } from "../words";
import type { ViewProps } from "../views";
import { usualChoice, type Columns } from "./columns";
import { rowName } from "./names";
import { rows } from "./rows";
import { toggled, type Choosing } from "./useChoice";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "flex", flexWrap: "wrap" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
});

/** What is chosen of scenarios, ways of financing, order and money; folded away until it is asked for. */
export function Chooser({
  scenario,
  scenarios,
  columns,
  choosing,
}: ViewProps & { columns: Columns; choosing: Choosing }) {
  const words = useWords();
  const says = useSaying(comparisonWords);
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const counted = counting.use();
  const { choice, change, money, showIn } = choosing;
  const say = says.choose;
  const others = scenarios.filter(({ sheetId }) => sheetId !== scenario.sheetId);
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say.open}
        </Button>
        {columns.hidden.length > 0 && (
          <>
            <Text size={200}>{say.hidden(columns.hidden.length)}</Text>
            <Button size="small" onClick={() => change({ hidden: [] })}>
              {say.showAll}
            </Button>
          </>
        )}
      </div>
      {isOpen && (
        <div className={styles.panel}>
          {others.length > 0 && (
            <fieldset className={styles.group}>
              <legend className={styles.legend}>{say.scenarios}</legend>
              {others.map(({ sheetId, name }) => (
                <Checkbox
                  key={sheetId}
                  label={name}
                  checked={choice.others.includes(sheetId)}
                  onChange={() => change({ others: toggled(choice.others, sheetId) })}
                />
              ))}
            </fieldset>
          )}
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{say.alternatives}</legend>
            {alternatives.map((name) => (
              <Checkbox
                key={name}
                label={words.tables.alternatives[name]}
                checked={choice.alternatives.includes(name)}
                onChange={() => change({ alternatives: toggled(choice.alternatives, name) })}
              />
            ))}
            <Checkbox label={say.notAllowed(say.investment)} checked={false} disabled />
          </fieldset>
          <Field label={say.sortBy} className={styles.select}>
            <Select
              value={choice.sortBy ?? ""}
              onChange={(_, { value }) => change({ sortBy: rows.find(({ id }) => id === value)?.id ?? null })}
            >
              <option value="">{say.asInWorkbook}</option>
              {rows.map(({ id }) => (
                <option key={id} value={id}>
                  {rowName(id, counted, says, words)}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.bar}>
            {choice.sortBy !== null && (
              <Checkbox
                label={say.largestFirst}
                checked={choice.largestFirst}
                onChange={() => change({ largestFirst: !choice.largestFirst })}
              />
            )}
            <Checkbox
              label={say.kronor}
              checked={money === "kronor"}
              onChange={() => showIn(money === "kronor" ? "millions" : "kronor")}
            />
            <Button size="small" onClick={() => change(usualChoice)}>
              {say.reset}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
