import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useRested } from "./useRested";

/** Something is read out when it has stood so many milliseconds: what passes by while a person types or draws a slider is not. */
const settled = 1000;

const useStyles = makeStyles({
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What is read out to who does not see it change: nothing until it has become another and settled. */
export function Heard({ says }: { says: string }) {
  const styles = useStyles();
  const rested = useRested(says, settled);
  const [heard, setHeard] = useState({ last: rested, says: "" });
  if (heard.last !== rested) setHeard({ last: rested, says: rested });
  return (
    <span role="status" className={styles.heard}>
      {heard.says}
    </span>
  );
}
