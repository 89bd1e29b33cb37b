import { makeStyles, tokens } from "@fluentui/react-components";
import { reachedWords } from "../../locales/reachedWords";
import { useSaying } from "../words";
import { stepText, type Speech, type Step } from "./explanation";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    "& th, & td": { padding: `${tokens.spacingVerticalXXS} 0`, verticalAlign: "top", textAlign: "left" },
    "& td:last-child, & th:last-child": { textAlign: "right", paddingInlineStart: tokens.spacingHorizontalS },
    "& td": { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
    "& tbody th": { fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  },
  sign: { width: "1.5em" },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
});

/** The steps to a number, as they would be written on paper: a sign, what it is, and an amount; sums below a line. */
export function Calculation({ steps, speech }: { steps: readonly Step[]; speech: Speech }) {
  const say = useSaying(reachedWords);
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say.steps}>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {say.step}
          </th>
          <th scope="col">{say.comesTo}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => {
          const isSum = step.sign === "=" || step.sign === "→";
          return (
            <tr key={index} className={isSum && index > 0 ? styles.sum : undefined}>
              <td className={styles.sign}>{isSum && index > 0 ? "=" : isSum ? "" : step.sign}</td>
              <th scope="row">{step.name}</th>
              <td>{step.amount === null ? "–" : stepText(step, speech)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
