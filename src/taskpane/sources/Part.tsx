import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    "& h3": { margin: 0 },
    "& ul": { margin: 0, paddingLeft: tokens.spacingHorizontalL },
    "& button": { alignSelf: "flex-start" },
  },
});

/** A part of the view with its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={useStyles().part} aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold">
        {title}
      </Text>
      {children}
    </section>
  );
}
