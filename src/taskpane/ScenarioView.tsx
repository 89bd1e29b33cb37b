import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { OtherSheet } from "./states/OtherSheet";
import { Problems } from "./states/Problems";
import { shownView } from "./shownView";
import { views, type ViewProps } from "./views";
import { useWords } from "./words";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  problems: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    ":not(:empty)": { marginBottom: tokens.spacingVerticalM },
  },
});

/** A scenario: what is wrong with it, and one place at a time; isElsewhere: the grid shows a sheet that is no scenario. */
export function ScenarioView({ isElsewhere = false, ...props }: ViewProps & { isElsewhere?: boolean }) {
  const words = useWords();
  const styles = useStyles();
  const shown = shownView.use();
  const View = views[shown];
  return (
    <>
      <div className={styles.problems}>
        <Problems scenario={props.scenario} />
      </div>
      <div className={styles.view} role="tabpanel" id="view" aria-labelledby={`tab-${shown}`}>
        {isElsewhere && <OtherSheet scenario={props.scenario} />}
        <Suspense fallback={<Spinner label={words.pane.waiting} />}>
          <View {...props} />
        </Suspense>
      </div>
    </>
  );
}
