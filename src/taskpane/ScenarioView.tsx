import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { Sentence } from "./sentence/Sentence";
import { Problems } from "./states/Problems";
import { shownView } from "./shownView";
import { views, type ViewProps } from "./views";
import { ViewTabs } from "./ViewTabs";
import { useWords } from "./words";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
});

/** A scenario: what it says in one sentence, what is wrong with it, and one view at a time. */
export function ScenarioView(props: ViewProps) {
  const words = useWords();
  const styles = useStyles();
  const shown = shownView.use();
  const View = views[shown];
  return (
    <>
      <Sentence scenario={props.scenario} />
      <Problems scenario={props.scenario} />
      <ViewTabs shown={shown} show={shownView.tell} />
      <div className={styles.view} role="tabpanel" id="view" aria-labelledby={`tab-${shown}`}>
        <Suspense fallback={<Spinner label={words.pane.waiting} />}>
          <View {...props} />
        </Suspense>
      </div>
    </>
  );
}
