import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { goBack, shownSide } from "../shownSide";

/** From this width on, a sheet stands beside the place instead of over it. */
const wide = "@media (min-width: 680px)";

const useStyles = makeStyles({
  both: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingHorizontalXL },
  divided: { [wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" } },
  under: { display: "none", [wide]: { display: "block" } },
  side: {
    minWidth: 0,
    [wide]: {
      position: "sticky",
      top: "104px",
      alignSelf: "start",
      boxSizing: "border-box",
      maxHeight: "calc(100vh - 116px)",
      overflowY: "auto",
      paddingInlineStart: tokens.spacingHorizontalL,
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** A place, and the sheet that stands over it or, where there is room, beside it. What is covered stays as it was. */
export function Beside({ place, side }: { place: ReactNode; side: ReactNode }) {
  const styles = useStyles();
  const isOpen = shownSide.use() !== null;
  useEffect(() => {
    if (!isOpen) goBack();
  }, [isOpen]);
  return (
    <div className={mergeClasses(styles.both, isOpen && styles.divided)}>
      <div className={isOpen ? styles.under : undefined}>{place}</div>
      {isOpen && <div className={styles.side}>{side}</div>}
    </div>
  );
}
