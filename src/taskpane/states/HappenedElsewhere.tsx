import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../workbook/scenario";
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

/**
 * What others have done to the scenarios since the person last looked, or that a sheet is gone; said without taking anything
 * from the person. The latest change has a button to its cell, which is to have looked.
 */
export function HappenedElsewhere({ news, close }: { news: readonly News[]; close: () => void }) {
  const { pane } = useWords();
  const { showCell } = useHands();
  const styles = useStyles();
  const { elsewhere: says } = pane;
  const gone = news.filter(({ at }) => at === null);
  const changes = news.flatMap(({ name, at }) => (at ? [{ name, at }] : []));
  const latest = changes.at(-1);
  const show = async (at: Place) => {
    await showCell(at);
    close();
  };
  return (
    <div role="status" className={styles.place}>
      {news.length > 0 && (
        <div className={styles.news}>
          {gone.map(({ sheetId, name, byOther }) => (
            <span key={sheetId}>{byOther ? says.deleted(name) : says.gone(name)}</span>
          ))}
          {latest && (
            <>
              <span>
                {changes.length === 1
                  ? says.changed(latest.name, latest.at.address)
                  : says.changedMore(changes.length, latest.name, latest.at.address)}
              </span>
              <Button size="small" onClick={() => void show(latest.at)} title={latest.at.address}>
                {pane.showCell}
              </Button>
            </>
          )}
          <Button size="small" onClick={close}>
            {says.close}
          </Button>
        </div>
      )}
    </div>
  );
}
