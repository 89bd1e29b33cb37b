import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Verdict } from "../../model/verdict";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    // at 200 % zoom the words stand below the verdict
    "@media (max-width: 280px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    overflowWrap: "anywhere",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** A question with its verdict and what the verdict rests on. */
export function Question({ title, verdict, children }: { title: string; verdict: Verdict; children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <VerdictMark verdict={verdict} />
      <div>
        <Text as="h3" style={{ margin: 0 }}>
          {title}
        </Text>
        <Text size={200} className={styles.why}>
          {children}
        </Text>
      </div>
    </li>
  );
}
