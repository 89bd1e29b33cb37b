import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words";
import type { Trouble } from "./useWriting";

const useStyles = makeStyles({
  asked: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** Why nothing was written; over a formula, what the person wants. */
export function Refused({ trouble, leave }: { trouble: Trouble; leave: () => void }) {
  const says = useWords().pane.outcomes;
  const styles = useStyles();
  return (
    <>
      {trouble.message}
      {trouble.overFormula && (
        <span className={styles.asked}>
          <Button size="small" onClick={trouble.overFormula}>
            {says.writeAnyway}
          </Button>
          <Button size="small" onClick={leave}>
            {says.leave}
          </Button>
        </span>
      )}
    </>
  );
}
