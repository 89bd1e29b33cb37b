import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { reached as english } from "../../locales/en/reached";
import { reached as swedish } from "../../locales/sv/reached";
import type { Input } from "../../workbook/scenario";
import { useHands } from "../hands";
import { sortOf, typedText } from "../inputs/kinds";
import { useSaying, useWords } from "../words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  source: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Inputs with value, unit, grade and source, each with a button that shows its cell. */
export function InputList({ inputs }: { inputs: readonly Input[] }) {
  const say = useSaying(english, swedish);
  const styles = useStyles();
  const { pane, language } = useWords();
  const { showCell } = useHands();
  return (
    <ul className={styles.list}>
      {inputs.map(({ id, label, value, unit, grade, source, valueAt }) => (
        <li key={label} className={styles.row}>
          <span>
            <Text weight="semibold">{label}: </Text>
            <Text>
              {typedText(value, sortOf(id, value).kind, language)} {sortOf(id, value).kind === "share" ? "" : unit}
            </Text>
            <Text className={styles.source} size={200}>
              {source === "" ? say.noSource : say.source(source, grade)}
            </Text>
          </span>
          <Button
            size="small"
            aria-label={`${pane.showCell} ${valueAt.address}: ${label}`}
            onClick={() => void showCell(valueAt)}
          >
            {pane.showCell}
          </Button>
        </li>
      ))}
    </ul>
  );
}
