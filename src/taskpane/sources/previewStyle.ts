import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** What would be taken in, in a frame, before it is. */
export const previewStyle = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalS,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  minWidth: 0,
} satisfies GriffelStyle;
