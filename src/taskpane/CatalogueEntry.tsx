import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0`, minWidth: 0 },
  summary: {
    cursor: "pointer",
    outlineOffset: "2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
  told: { display: "block", color: tokens.colorNeutralForeground2 },
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Something of a catalogue in two lines; what more there is of it is drawn once it is opened. */
export function CatalogueEntry({
  name,
  badges,
  told,
  children,
}: {
  name: string;
  badges: ReactNode;
  told: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.entry} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{name}</span>
        {badges}
        <Text size={200} className={styles.told}>
          {told}
        </Text>
      </summary>
      {isOpen && <div className={styles.opened}>{children}</div>}
    </details>
  );
}

/** What somebody should mind before the figure is used. */
export function Caution({ children }: { children: string }) {
  return (
    <Badge appearance="outline" color="danger">
      {children}
    </Badge>
  );
}
