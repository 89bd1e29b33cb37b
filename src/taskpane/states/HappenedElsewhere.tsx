import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { News } from "../../workbook/watchScenarios";
import { useHands } from "../hands";
import { useWords } from "../words";

const useStyles = makeStyles({
  place: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` } }, // no gap of the pane's around nothing
  news: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** What somebody else has done to a scenario, or that its sheet is gone; said without taking anything from the person. */
export function HappenedElsewhere({ news, close }: { news: News | null; close: () => void }) {
  const { pane } = useWords();
  const { showCell } = useHands();
  const styles = useStyles();
  const { elsewhere: says } = pane;
  const at = news?.at;
  return (
    <div role="status" className={styles.place}>
      {news && (
        <div className={styles.news}>
          <span>
            {at ? says.changed(news.name, at.address) : news.byOther ? says.deleted(news.name) : says.gone(news.name)}
          </span>
          {at && (
            <Button size="small" onClick={() => void showCell(at)} title={at.address}>
              {pane.showCell}
            </Button>
          )}
          <Button size="small" onClick={close}>
            {says.close}
          </Button>
        </div>
      )}
    </div>
  );
}
