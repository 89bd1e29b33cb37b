import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  region: {
    position: "relative",
    overflowX: "auto",
    maxWidth: "100%",
    outlineOffset: "2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& table": {
      borderCollapse: "separate",
      borderSpacing: 0,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: "top",
      textAlign: "right",
    },
    "& td": { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
    "& tr > th:first-child": {
      position: "sticky",
      left: 0,
      minWidth: "96px",
      maxWidth: "128px",
      textAlign: "left",
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground1,
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "break-word",
    },
  },
});

/** A table wider than the pane: it scrolls within itself, the first column stays, and the keyboard reaches it. */
export function ScrollingTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={useStyles().region} role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
