import { makeStyles, tokens } from "@fluentui/react-components";

/** How inputs stand beside one another: two in a narrow pane, more where there is room. */
export const useFields = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 168px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
});
