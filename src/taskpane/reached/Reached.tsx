import { Field, makeStyles, Select, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reached as english } from "../../locales/en/reached";
import { reached as swedish } from "../../locales/sv/reached";
import type { ViewProps } from "../views";
import { useSaying } from "../words";
import { Result, type ResultId } from "./Result";
import { Selected } from "./Selected";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  which: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0 } },
});

/** How a number was reached: one of the pane's, which is chosen, or that of the selected cell. */
export default function Reached({ scenario }: ViewProps) {
  const say = useSaying(english, swedish);
  const styles = useStyles();
  const [id, setId] = useState<ResultId>("averted");
  return (
    <>
      <section className={styles.section} aria-labelledby="reached">
        <Subtitle2 as="h2" id="reached">
          {say.title}
        </Subtitle2>
        <Field className={styles.which} label={say.which}>
          <Select value={id} onChange={(_, { value }) => setId(value as ResultId)}>
            {(Object.keys(say.results) as ResultId[]).map((one) => (
              <option key={one} value={one}>
                {say.results[one]}
              </option>
            ))}
          </Select>
        </Field>
        {scenario.measure ? (
          <Result id={id} measure={scenario.measure} scenario={scenario} />
        ) : (
          <Text>{say.notYet}</Text>
        )}
      </section>
      <Selected scenario={scenario} />
    </>
  );
}
