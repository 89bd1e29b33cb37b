import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../views";
import { useWords } from "../words";
import { InputField } from "./InputField";
import { groups, sortOf } from "./kinds";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 168px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
});

/** The rows of the choices, the programme and the terms as a form, in groups. */
export function Inputs({ scenario: { inputs, lock } }: ViewProps) {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="inputs">
      <Subtitle2 as="h2" id="inputs">
        {pane.inputs.title}
      </Subtitle2>
      {groups.map((group) => {
        const members = inputs.filter((input) => sortOf(input.id, input.value).group === group);
        if (members.length === 0) return null;
        return (
          <fieldset className={styles.group} key={group}>
            <legend className={styles.legend}>{pane.inputs.groups[group]}</legend>
            {members.map((input) => (
              <InputField key={`${input.block} ${input.label}`} input={input} isLocked={lock !== null} />
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
