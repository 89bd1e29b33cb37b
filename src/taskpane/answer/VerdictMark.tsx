import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { answerWords } from "../../locales/answerWords";
import type { Verdict } from "../../model/verdict";
import { useSaying } from "../words";

/** The sign before the word, drawn: nothing hangs on colour, nor on what the fonts of the machine have. */
const signs: Record<Verdict, string> = {
  no: "M3 3 9 9M9 3 3 9",
  likely: "M2 4.5q2-2 4 0t4 0M2 8q2-2 4 0t4 0",
  yes: "M2 6.5 5 9.5 10 3",
  unknown: "M4 4.2a2 2 0 1 1 2.8 1.8q-.8.4-.8 1.4M6 9.2v.6",
};

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    boxSizing: "border-box",
    minWidth: "100px",
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: "1px solid",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
  sign: { fill: "none", stroke: "currentColor", strokeWidth: "1.5px", verticalAlign: "-1px" },
  no: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    ...shorthands.borderColor(tokens.colorPaletteRedBorder1),
  },
  likely: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    ...shorthands.borderColor(tokens.colorPaletteDarkOrangeBorder1),
  },
  yes: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    ...shorthands.borderColor(tokens.colorPaletteGreenBorder1),
  },
  unknown: { color: tokens.colorNeutralForeground1, ...shorthands.borderColor(tokens.colorNeutralStroke1) },
});

/** A verdict in a word with a sign. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const styles = useStyles();
  const { verdicts } = useSaying(answerWords);
  return (
    <span className={mergeClasses(styles.mark, styles[verdict])}>
      <svg className={styles.sign} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={signs[verdict]} />
      </svg>{" "}
      {verdicts[verdict]}
    </span>
  );
}
