import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { chartWords } from "../../locales/chartWords";
import { reachedWords } from "../../locales/reachedWords";
import { presentValue } from "../../model/discounting";
import type { ActorsByYear, MeasureByYear } from "../../model/measureByYear";
import type { Measure, Scenario } from "../../workbook/scenario";
import { ExplainLink } from "../explained/ExplainLink";
import { ReachedLink } from "../explained/ReachedLink";
import { deadweightText } from "../explained/remarks";
import { counting } from "../counting";
import { useAtATime } from "../rows/useAtATime";
import { useSaying, useWords } from "../words";
import { Figure } from "./Figure";
import { forced } from "./Frame";
import type { ChartNumbers } from "./figures";
import { useUnits } from "./units";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  bar: { height: "12px", minWidth: "1px", boxSizing: "border-box" },
  gains: {
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: "none",
    [forced]: { backgroundColor: "Highlight" },
  },
  pays: { border: `2px solid ${tokens.colorNeutralForeground1}`, [forced]: { border: "2px solid CanvasText" } },
});

/** The measure year by year, in each perspective and for each actor. */
export type Flows = MeasureByYear & ActorsByYear;

/** Who pays and who gains, actor by actor: the wrong pocket, with the cost, the deadweight and the spread beside it. */
export function Purse({ flows, measure, scenario }: { flows: Flows; measure: Measure; scenario: Scenario }) {
  const words = useWords();
  const say = useSaying(chartWords);
  const units = useUnits(scenario);
  const { programme } = measure;
  const value = (flow: readonly number[]) => presentValue(flow, programme.discountRate, 0);
  const paid = value(flows.ownCost);
  const counted = counting.use();
  const others = flows.actors.filter(({ isOwn }) => !isOwn);
  const rows = [
    { actor: say.purse.counted[counted](programme.own), pays: paid, gains: value(flows.savings[counted]) },
    ...others.map(({ actor, saved }) => ({ actor, pays: 0, gains: value(saved) })),
  ];
  const numbers: ChartNumbers = {
    axis: say.actor,
    marks: rows.map(({ actor }) => actor),
    series: [
      { id: "pays", name: say.purse.pays, values: rows.map(({ pays }) => pays) },
      { id: "gains", name: say.purse.gains, values: rows.map(({ gains }) => gains) },
    ],
  };
  const [own, ofOthers] = [value(flows.savings.own), rows.slice(1).reduce((sum, { gains }) => sum + gains, 0)];
  const cashable = value(flows.savings.cashable);
  const says = say.purse.says(
    programme.own,
    units.millions(paid),
    units.millions(own),
    units.millions(cashable),
    units.millions(ofOthers),
  );
  const deadweight = deadweightText(scenario, { say: useSaying(reachedWords), words });
  return (
    <Figure
      id="purse"
      group="purse"
      title={say.purse.title}
      verdict={
        own + ofOthers > 0 ? say.purse.verdict(words.number(ofOthers / (own + ofOthers), "wholeShare")) : undefined
      }
      says={says}
      asked={{ group: "purse", row: "gains", variant: rows[0]!.actor }}
      unit={units.fixed}
      numbersUnit={units.kronor}
      numbers={numbers}
      type="BarClustered"
      live="purse"
      scenario={scenario}
    >
      <Bars rows={rows} millions={(amount) => say.millions(units.millions(amount))} />
      <Text size={200}>
        {spread(own + ofOthers)} {deadweight} {say.purse.whole[counted]}{" "}
        <ReachedLink number={{ group: "measure", row: "savings", variant: "all" }} />
      </Text>
    </Figure>
  );

  function spread(saved: number): string {
    const effect = scenario.inputs.find(({ id }) => id === "effect");
    if (!effect || effect.low === null || effect.high === null || programme.effect === 0) return say.purse.noSpread;
    const at = (share: number) => units.millions((saved * share) / programme.effect);
    return say.purse.spread(at(effect.low), at(effect.high));
  }
}

/** A filled bar for what is avoided, a hollow one for what is paid, on one scale. */
function Bars({
  rows,
  millions,
}: {
  rows: { actor: string; pays: number; gains: number }[];
  millions: (amount: number) => string;
}) {
  const styles = useStyles();
  const say = useSaying(chartWords);
  const { shown, more } = useAtATime(rows);
  const longest = Math.max(1, ...rows.flatMap(({ pays, gains }) => [pays, gains]));
  const bar = (amount: number) => ({ width: `${(100 * Math.max(0, amount)) / longest}%` });
  return (
    <div className={styles.rows}>
      {shown.map(({ actor, pays, gains }) => (
        <div key={actor}>
          <Text size={200} weight="semibold">
            {actor}
          </Text>
          {pays > 0 && (
            <>
              <div className={`${styles.bar} ${styles.pays}`} style={bar(pays)} />
              <Text size={200}>
                {say.purse.pays}{" "}
                <ExplainLink number={{ group: "purse", row: "pays", variant: actor }}>{millions(pays)}</ExplainLink>
              </Text>
            </>
          )}
          <div className={`${styles.bar} ${styles.gains}`} style={bar(gains)} />
          <Text size={200}>
            {say.purse.gains}{" "}
            <ExplainLink number={{ group: "purse", row: "gains", variant: actor }}>{millions(gains)}</ExplainLink>
          </Text>
        </div>
      ))}
      {more}
    </div>
  );
}
