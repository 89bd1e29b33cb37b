import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { Suspense, useMemo, useState } from "react";
import { compareFinancing } from "../model/comparison";
import { headline } from "./sentence/headline";
import { Problems } from "./states/Problems";
import { views, type ViewId, type ViewProps } from "./views";
import { ViewTabs } from "./ViewTabs";
import { useWords } from "./words";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  headline: { display: "block" },
});

let lastShown: ViewId = "inputs";

/** A scenario: what it says in one sentence, what is wrong with it, and one view at a time. */
export function ScenarioView(props: ViewProps) {
  const { plan, discountRate } = props.scenario;
  const words = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState<ViewId>(lastShown);
  const comparison = useMemo(() => plan && compareFinancing(plan, discountRate), [plan, discountRate]);
  const View = views[shown];
  const show = (view: ViewId) => setShown((lastShown = view));
  return (
    <>
      <div role="status" id="sentence">
        {comparison && (
          <Text size={400} weight="semibold" className={styles.headline}>
            {headline(comparison, words)}
          </Text>
        )}
      </div>
      <Problems scenario={props.scenario} />
      <ViewTabs shown={shown} show={show} />
      <div className={styles.view} role="tabpanel" id="view" aria-labelledby={`tab-${shown}`}>
        <Suspense fallback={<Spinner label={words.pane.waiting} />}>
          <View {...props} />
        </Suspense>
      </div>
    </>
  );
}
