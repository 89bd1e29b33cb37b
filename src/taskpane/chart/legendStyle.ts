import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** What means what in a chart: marks and words in a row, which breaks where the pane is narrow. */
export const legendStyle = {
  display: "flex",
  flexWrap: "wrap",
  columnGap: tokens.spacingHorizontalL,
  rowGap: tokens.spacingVerticalXS,
  fontSize: tokens.fontSizeBase200,
  "& span": { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
} satisfies GriffelStyle;
