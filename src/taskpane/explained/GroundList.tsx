import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { reachedWords } from "../../locales/reachedWords";
import type { Place } from "../../workbook/scenario";
import { dueSource } from "../dueSource";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import type { Ground } from "./explanation";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  source: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What a number rests on, with value, unit, grade and source, each with a button that shows its cell. */
export function GroundList({ grounds }: { grounds: readonly Ground[] }) {
  const say = useSaying(reachedWords);
  const { language } = useWords();
  const styles = useStyles();
  const sourceOf = (source: string, { grade, isChanged }: Ground) => {
    const told = source === "" ? say.noSource : say.source(dueSource(source, language), grade);
    return isChanged ? `${told} (${say.changed})` : told;
  };
  return (
    <ul className={styles.list}>
      {grounds.map((ground, index) => (
        <li key={index} className={styles.row}>
          <span>
            <Text weight="semibold">{ground.label}: </Text>
            <Text>{ground.text}</Text>
            {ground.source !== null && (
              <Text className={styles.source} size={200}>
                {sourceOf(ground.source, ground)}
              </Text>
            )}
          </span>
          {ground.at && <ShowCell label={ground.label} at={ground.at} />}
        </li>
      ))}
    </ul>
  );
}

export function ShowCell({ label, at }: { label: string; at: Place }) {
  const { pane } = useWords();
  const { showCell } = useHands();
  return (
    <Button size="small" aria-label={`${pane.showCell} ${at.address}: ${label}`} onClick={() => void showCell(at)}>
      {pane.showCell}
    </Button>
  );
}
