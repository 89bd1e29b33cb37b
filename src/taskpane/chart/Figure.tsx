import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { chartWords } from "../../locales/chartWords";
import type { Format } from "../../locales/numbers";
import type { LiveChartId } from "../../stories/chartTables";
import type { NativeChart } from "../../workbook/insertChart";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { ScrollingTable } from "../ScrollingTable";
import { counting } from "../counting";
import { useHands } from "../hands";
import { ExplainLink } from "../explained/ExplainLink";
import { ReachedLink } from "../explained/ReachedLink";
import type { Asked, GroupId } from "../explained/shownNumber";
import { useAtATime } from "../rows/useAtATime";
import { originsNote } from "../assumptions/originsText";
import { useSaying, useWords } from "../words";
import type { ChartNumbers } from "./figures";
import { liveChart } from "./liveChart";
import { useUnits } from "./units";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, minWidth: 0 },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  insert: { alignSelf: "flex-start" },
});

/** How numbers were drawn: in short on the screen, which says the whole once, and in whole in what leaves it. */
export interface Drawing {
  shown: string;
  exported: string;
}

/** A chart with its title, its point in words, the numbers behind it, and a way to have it as a chart of Excel's own. */
export function Figure({
  id,
  group,
  title,
  verdict,
  says,
  asked,
  unit,
  amounts = unit,
  how,
  numbersUnit,
  numbers,
  type,
  hasLine,
  live,
  scenario,
  format = "kronor",
  children,
}: {
  id: string;
  /** Where its numbers are explained. */
  group: GroupId;
  title: string;
  /** What it comes to, in a few words behind the title. */
  verdict?: string;
  /** The chart's point, for those who do not see it as well. */
  says: string;
  /** The number that its point is about. */
  asked: Asked;
  unit: string;
  /** What Excel's own chart says at its axis of amounts, where that is another thing than the unit. */
  amounts?: string;
  /** How the numbers came about, where they were drawn. */
  how?: Drawing;
  /** The unit of the numbers behind a chart that is drawn in millions. */
  numbersUnit?: string;
  numbers: ChartNumbers;
  type: NativeChart["type"];
  /** In Excel's own chart the last series is a line among columns. */
  hasLine?: boolean;
  /** The chart's numbers as formulas on the sheet, where it has them. */
  live?: LiveChartId;
  scenario: Scenario;
  format?: Format;
  children: ReactNode;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSaying(chartWords);
  const isAlong = type === "Line" || hasLine === true;
  const measured = isAlong ? `${unit}; ${say.along(numbers.axis.toLocaleLowerCase(words.language))}` : unit;
  const inTable = [numbersUnit ?? unit, ...(how ? [how.exported.replace(/\.$/, "")] : [])].join(". ");
  const native = { id, title, type, hasLine, numbers, format, isInMillions: numbersUnit !== undefined };
  const axes = { marks: numbers.axis, amounts };
  return (
    <section className={styles.figure} aria-labelledby={`figure-${id}`}>
      <Subtitle2 as="h2" id={`figure-${id}`}>
        {verdict === undefined ? title : `${title}: ${verdict}`}
      </Subtitle2>
      <Text size={300}>
        {says} <ReachedLink number={asked} />
      </Text>
      {children}
      <Text size={200}>{how ? `${measured}. ${how.shown}` : measured}</Text>
      <details>
        <summary className={styles.summary}>{say.numbers}</summary>
        {numbersUnit && <Text size={200}>{numbersUnit}</Text>}
        <NumbersTable label={`${title}. ${say.numbers}`} group={group} numbers={numbers} format={format} />
      </details>
      <InsertButton
        chart={{ ...native, axes, note: `${inTable}. ${say.values}. ${originsNote(scenario, words)}` }}
        live={live}
        scenario={scenario}
      />
    </section>
  );
}

function NumbersTable({
  label,
  group,
  numbers,
  format,
}: {
  label: string;
  group: GroupId;
  numbers: ChartNumbers;
  format: Format;
}) {
  const { number } = useWords();
  const { axis, marks, series } = numbers;
  const { shown, more } = useAtATime(marks);
  return (
    <>
      <ScrollingTable label={label}>
        <thead>
          <tr>
            <th scope="col">{axis}</th>
            {series.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((mark, row) => {
            const of = (id: string) => ({ group, row: id, variant: String(mark) });
            return (
              <tr key={mark}>
                <th scope="row">
                  <ExplainLink number={of(series[0]!.id)}>{mark}</ExplainLink>
                </th>
                {series.map(({ id, values }) => (
                  <td key={id}>
                    <ExplainLink number={of(id)} isInCell>
                      {number(values[row]!, format)}
                    </ExplainLink>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </ScrollingTable>
      {more}
    </>
  );
}

function InsertButton({ chart, live, scenario }: { chart: NativeChart; live?: LiveChartId; scenario: Scenario }) {
  const styles = useStyles();
  const { language } = useWords();
  const counted = counting.use();
  const { kronor, kronorCurrent } = useUnits(scenario);
  const say = useSaying(chartWords);
  const { insertChart } = useHands();
  const [came, setCame] = useState("");
  const insert = async () => {
    try {
      const formulas = live && liveChart(scenario, language, counted, { fixed: kronor, current: kronorCurrent });
      await insertChart(scenario.sheetId, { ...chart, live: formulas && { id: live, chart: formulas } });
      setCame(say.inserted(scenario.name));
    } catch (error) {
      setCame(say.notInserted(reasonOf(error)));
    }
  };
  return (
    <>
      <Button className={styles.insert} size="small" disabled={scenario.lock !== null} onClick={() => void insert()}>
        {say.insert}
      </Button>
      <Text size={200} role="status">
        {came}
      </Text>
    </>
  );
}
