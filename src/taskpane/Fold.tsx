import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  told: { display: "block", color: tokens.colorNeutralForeground2 },
  inside: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** What is asked or looked at seldom: its title and what holds in sight, the rest a press away. */
export function Fold({
  id,
  title,
  told,
  isPart = false,
  children,
}: {
  /** Of the heading, for what is named by it. */
  id: string;
  title: string;
  told?: string;
  /** It is a part of what has a heading of its own. */
  isPart?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>
        {isPart ? (
          <Text as="h3" id={id} weight="semibold">
            {title}
          </Text>
        ) : (
          <Subtitle2 as="h2" id={id}>
            {title}
          </Subtitle2>
        )}
        {told !== undefined && (
          <Text size={200} className={styles.told}>
            {told}
          </Text>
        )}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
