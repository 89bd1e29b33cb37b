import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerWords } from "../../locales/answerWords";
import { countedYears } from "../../model/programme";
import type { Measure, Scenario } from "../../workbook/scenario";
import { million } from "../chart/units";
import { usePrices } from "../prices";
import { ExplainLink } from "../explained/ExplainLink";
import type { Asked } from "../explained/shownNumber";
import { useSaying, useWords } from "../words";
import { stairsOf, type Stair } from "./stairs";

const forced = "@media (forced-colors: active)";
const zoomed = "@media (max-width: 280px)";
const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  stairs: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    // at 200 % zoom a bar lies below its name
    [zoomed]: { gridTemplateColumns: "minmax(0, 1fr) auto", gridAutoFlow: "dense" },
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    margin: 0,
    "& dt, & dd": { margin: 0 },
  },
  room: { position: "relative", height: "18px", [zoomed]: { gridColumn: "1 / -1" } },
  zero: {
    position: "absolute",
    insetBlock: "-4px",
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [forced]: { backgroundColor: "CanvasText" },
  },
  bar: { position: "absolute", insetBlock: 0, boxSizing: "border-box", minWidth: "1px" },
  own: {
    backgroundColor: tokens.colorBrandBackground2Pressed,
    forcedColorAdjust: "none",
    [forced]: { backgroundColor: "GrayText" },
  },
  cashable: {
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: "none",
    [forced]: { backgroundColor: "Highlight" },
  },
  cost: { border: `2px solid ${tokens.colorNeutralForeground1}`, [forced]: { border: "2px solid CanvasText" } },
  surplus: {
    backgroundColor: tokens.colorPaletteGreenForeground1,
    forcedColorAdjust: "none",
    [forced]: { backgroundColor: "Highlight" },
  },
  deficit: {
    backgroundColor: tokens.colorPaletteRedForeground1,
    forcedColorAdjust: "none",
    [forced]: { backgroundColor: "CanvasText" },
  },
  amount: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

const of = (row: string, variant: "own" | "cashable"): Asked => ({ group: "measure", row, variant });

/** The number that each step is. */
const numberOf: Record<Stair["id"], Asked> = {
  own: of("savings", "own"),
  cashable: of("savings", "cashable"),
  cost: of("cost", "cashable"),
  net: of("npv", "cashable"),
};

/** From what falls for the municipality, over what can be taken home of it and what the measure costs, to what is left. */
export function Staircase({ scenario, measure }: { scenario: Scenario; measure: Measure }) {
  const words = useWords();
  const { staircase } = useSaying(answerWords);
  const styles = useStyles();
  const prices = usePrices(scenario);
  const { programme } = measure;
  const years = countedYears(programme);
  const steps = useMemo(() => stairsOf(measure), [measure]);
  const net = steps[3]!.amount;
  const lowest = Math.min(0, net);
  const width = Math.max(0, ...steps.map(({ to }) => to)) - lowest || 1;
  const share = (amount: number) => `${(100 * amount) / width}%`;
  const shown = (amount: number) => words.number(amount / million, "years");
  const look = (id: Stair["id"]) => (id === "net" ? (net < 0 ? styles.deficit : styles.surplus) : styles[id]);
  return (
    <section className={styles.section} aria-labelledby="staircase">
      <Subtitle2 as="h2" id="staircase">
        {staircase.title}
      </Subtitle2>
      <dl className={styles.stairs}>
        {steps.map(({ id, from, to, amount }) => (
          <div key={id} style={{ display: "contents" }}>
            <dt>{staircase.rows[id]}</dt>
            <div className={styles.room} aria-hidden="true">
              <div
                className={mergeClasses(styles.bar, look(id))}
                style={{ left: share(from - lowest), width: share(to - from) }}
              />
              <div className={styles.zero} style={{ left: share(-lowest) }} />
            </div>
            <dd className={styles.amount}>
              <ExplainLink number={numberOf[id]}>{shown(amount)}</ExplainLink>
            </dd>
          </div>
        ))}
      </dl>
      <Text size={200}>
        {staircase.unit(programme.own, words.number(programme.discountRate, "rate"), prices, years)}
      </Text>
    </section>
  );
}
