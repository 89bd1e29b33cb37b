import { makeStyles, tokens } from "@fluentui/react-components";
import type { InputBlock } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";
import { InputField } from "./InputField";
import { usual } from "./unusual";

const useStyles = makeStyles({
  form: {
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

/** The rows of one block as a form of its own, in a view that hangs on them. */
export function BlockForm({
  scenario,
  block,
  legend,
  without = [],
}: {
  scenario: Scenario;
  block: InputBlock;
  legend: string;
  /** Rows that are asked for in another way. */
  without?: readonly string[];
}) {
  const styles = useStyles();
  const members = scenario.inputs.filter(({ block: name, id }) => name === block && !without.includes(id ?? ""));
  if (members.length === 0) return null;
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{legend}</legend>
      {members.map((input) => (
        <InputField key={input.label} input={input} isLocked={scenario.lock !== null} unusual={usual} />
      ))}
    </fieldset>
  );
}
