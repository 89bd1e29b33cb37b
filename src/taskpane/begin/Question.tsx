import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& h3": { margin: 0 },
  },
});

/** One of the five questions, with its number. */
export function Question({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={useStyles().question} aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold">{`${number}. ${title}`}</Text>
      {children}
    </section>
  );
}
