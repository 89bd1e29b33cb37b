import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { CostTable } from "../../model/costTable";
import type { Swing } from "../../model/tornado";
import type { Scenario } from "../../workbook/scenario";
import { useUnits } from "../chart/units";
import { ExplainLink } from "../explained/ExplainLink";
import { ReachedLink } from "../explained/ReachedLink";
import { useAtATime } from "../rows/useAtATime";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import { driveId, keyOf, millions, nameOf, valueOf, type Ranged } from "./figures";
import { RangeForm } from "./RangeForm";
import type { ShownPurse } from "./shownPurses";

const forced = "@media (forced-colors: active)";
const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  rows: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  track: { position: "relative", height: "14px", marginBlock: tokens.spacingVerticalXXS },
  bar: {
    position: "absolute",
    top: "1px",
    height: "12px",
    boxSizing: "border-box",
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    [forced]: { border: "2px solid CanvasText" },
  },
  high: {
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: "none",
    [forced]: { backgroundColor: "Highlight" },
  },
  base: {
    position: "absolute",
    top: 0,
    height: "14px",
    borderLeft: `2px dashed ${tokens.colorNeutralForeground1}`,
    [forced]: { borderLeft: "2px dashed CanvasText" },
  },
});

/** What moves the net present value the most, one input at a time, the largest first. */
export const Tornado = memo(function Tornado({
  purse,
  swings,
  base,
  costs,
  scenario,
}: {
  purse: ShownPurse;
  swings: Swing[];
  base: number;
  costs: CostTable;
  scenario: Scenario;
}) {
  const words = useWords();
  const { drives: say, spread } = useSaying(uncertaintyWords);
  const units = useUnits(scenario);
  const styles = useStyles();
  const ends = swings.flatMap(({ atLow, atHigh }) => [atLow.npv, atHigh.npv]);
  const [lowest, highest] = [Math.min(base, ...ends), Math.max(base, ...ends)];
  const place = (npv: number) => (highest > lowest ? (100 * (npv - lowest)) / (highest - lowest) : 50);
  const bar = (from: number, to: number) => {
    const [left, right] = [place(Math.min(from, to)), place(Math.max(from, to))];
    return { left: `${left}%`, width: `${right - left}%` };
  };
  const amount = (npv: number) => millions(npv, 0, words);
  const at = (of: Ranged, end: "low" | "high") => ({
    group: "drives" as const,
    row: keyOf(of),
    variant: driveId(end, purse),
  });
  const first = swings[0];
  const { shown, more } = useAtATime(swings);
  return (
    <section className={styles.section} aria-labelledby="drives">
      <Subtitle2 as="h2" id="drives">
        {titled(say.title, [purse], words)}
      </Subtitle2>
      {first && (
        <Text>
          {say.says(nameOf(first.of, costs, words), amount(first.atLow.npv), amount(first.atHigh.npv))}{" "}
          <ReachedLink number={at(first.of, "low")} />
        </Text>
      )}
      <ul className={styles.rows}>
        {shown.map(({ of, low, high, atLow, atHigh }) => {
          const name = nameOf(of, costs, words);
          return (
            <li key={name}>
              <Text size={200} weight="semibold">
                <ExplainLink number={at(of, "high")}>{name}</ExplainLink>
              </Text>
              <div className={styles.track} aria-hidden="true">
                <div className={styles.bar} style={bar(atLow.npv, base)} />
                <div className={`${styles.bar} ${styles.high}`} style={bar(base, atHigh.npv)} />
                <div className={styles.base} style={{ left: `${place(base)}%` }} />
              </div>
              <Text size={200}>
                {valueOf(of, low, words)} →{" "}
                <ExplainLink number={at(of, "low")} isInCell>
                  {amount(atLow.npv)}
                </ExplainLink>{" "}
                · {valueOf(of, high, words)} →{" "}
                <ExplainLink number={at(of, "high")} isInCell>
                  {amount(atHigh.npv)}
                </ExplainLink>
              </Text>
              <RangeForm of={of} scenario={scenario} costs={costs} />
            </li>
          );
        })}
      </ul>
      {more}
      <Text size={200}>{spread.measured(units.fixed)}</Text>
      <Text size={200}>{say.note}</Text>
    </section>
  );
});
