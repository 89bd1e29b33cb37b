import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  region: {
    position: "relative",
    overflowX: "auto",
    maxWidth: "100%",
    outlineOffset: "2px",
    // a shadow where more columns are out of sight, which goes when the last one is reached
    backgroundImage: `linear-gradient(to left, ${tokens.colorNeutralBackground1} 50%, ${tokens.colorTransparentBackground}), linear-gradient(to left, ${tokens.colorNeutralStroke1}, ${tokens.colorTransparentBackground})`,
    backgroundPosition: "right, right",
    backgroundRepeat: "no-repeat",
    backgroundSize: "32px 100%, 12px 100%",
    backgroundAttachment: "local, scroll",
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
      // where there is room a name is on two lines, not on five
      "@media (min-width: 680px)": { maxWidth: "240px" },
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
