import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Calculating as State } from "../../workbook/calculating";
import { useWords } from "../words";
import { useRested } from "./useRested";

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start", marginBottom: tokens.spacingVerticalM },
  last: { opacity: 0.6 },
});

/** What is calculated within so many ms is not spoken of. */
const unnoticed = 400;
/** After so many seconds it is said how long it has been. */
const long = 3;

/** The last answer, dimmed while Excel calculates another; what is left, or how long it has been, is said above it. */
export function Calculating({ state, children }: { state: State | null; children: ReactNode }) {
  const { calculating: says } = useWords().pane;
  const styles = useStyles();
  const isNoticed = useRested(state !== null, unnoticed) && state !== null;
  const seconds = useSeconds(isNoticed);
  const left = state?.left ?? null;
  const told = [says.now, ...(seconds >= long ? [left === null ? says.since(seconds) : says.left(left)] : [])];
  return (
    <>
      <div role="status">{isNoticed && <Spinner size="tiny" className={styles.spinner} label={told.join(" ")} />}</div>
      <div className={isNoticed ? styles.last : undefined} aria-busy={isNoticed}>
        {children}
      </div>
    </>
  );
}

/** How many seconds something has gone on. */
function useSeconds(isGoingOn: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const counting = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => {
      clearInterval(counting);
      setSeconds(0);
    };
  }, [isGoingOn]);
  return seconds;
}
