import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { followUpWords } from "../../locales/followUpWords";
import type { FollowUpContent, OutcomeFault } from "../../workbook/followUp";
import type { Scenario } from "../../workbook/scenario";
import { cumulative } from "../../model/payback";
import { Lines } from "../chart/Lines";
import { million } from "../chart/units";
import { useHands } from "../hands";
import { ReachedLink } from "../explained/ReachedLink";
import { Message } from "../states/Message";
import { useSaying, useWords } from "../words";
import type { FollowedMeasure } from "../../model/followedMeasure";
import { assess } from "./assess";
import { Lessons } from "./Lessons";
import { Years } from "./Years";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, width: "100%", minWidth: 0 },
  show: { alignSelf: "flex-start" },
});

/** How the measure goes, in words, in lines and in numbers. */
export function Followed({ content, scenario }: { content: FollowUpContent; scenario: Scenario }) {
  const styles = useStyles();
  const say = useSaying(followUpWords);
  const { showSheet, showCell } = useHands();
  const found = assess(content, scenario);
  const refused = content.faults.some(({ kind }) => kind === "text");
  return (
    <div className={styles.whole}>
      <Faults faults={content.faults} />
      {refused ? null : found === null ? (
        <Message intent="error" title={say.known}>
          {say.tooFew}{" "}
          <Button size="small" onClick={() => void showCell(content.knownAt)}>
            {say.show}
          </Button>
        </Message>
      ) : (
        <Found found={found} scenario={scenario} />
      )}
      <Lessons content={content} />
      <Text size={200}>{say.counts}</Text>
      <Button className={styles.show} onClick={() => void showSheet(content.sheetId)}>
        {say.show}
      </Button>
    </div>
  );
}

/** The outcomes that are refused, or else those that are asked about, each with the way to its cell. */
function Faults({ faults }: { faults: readonly OutcomeFault[] }) {
  const { refused, asked, show } = useSaying(followUpWords);
  const { showCell } = useHands();
  const texts = faults.filter(({ kind }) => kind === "text");
  const shown = texts.length > 0 ? texts : faults;
  if (shown.length === 0) return null;
  const says = ({ kind, column, year }: OutcomeFault) => (kind === "text" ? refused.says : asked[kind])(column, year);
  return (
    <Message intent={texts.length > 0 ? "error" : "warning"} title={(texts.length > 0 ? refused : asked).title}>
      {shown.map((fault) => (
        <div key={fault.at.address}>
          {says(fault)}{" "}
          <Button size="small" onClick={() => void showCell(fault.at)}>
            {show}
          </Button>
        </div>
      ))}
    </Message>
  );
}

function Found({ found, scenario }: { found: FollowedMeasure; scenario: Scenario }) {
  const say = useSaying(followUpWords);
  const { number } = useWords();
  const { years, known, returned, smallYears } = found;
  const millions = (amount: number) => number(amount / million, "years");
  const marks = years.map(({ year }) => year);
  const sums = (of: (year: (typeof years)[number]) => number) => cumulative(years.map(of));
  const numbers = {
    axis: "",
    marks,
    series: [
      { id: "forecast", name: say.forecast, values: sums(({ forecast }) => forecast) },
      { id: "plan", name: say.plan, values: sums(({ planned }) => planned) },
    ],
  };
  const last = years[known - 1];
  const toDate = last && say.toDate(millions(last.plannedToDate), millions(last.actualToDate ?? 0));
  const realised =
    found.realisation === null ? say.noOutcome : say.realisation(number(found.realisation, "wholeShare"));
  const back = found.payback === null ? say.forecastNever : say.forecastBack(number(found.payback, "years"));
  const says = [toDate, realised, back].filter(Boolean).join(" ");
  const year = scenario.priceYear === null ? "" : say.pricesOf(scenario.priceYear);
  return (
    <>
      <Text role="status">{says}</Text>
      <Text>
        <ReachedLink number={{ group: "followUp", row: known > 0 ? "actualToDate" : "forecastPayback", variant: "" }} />
      </Text>
      <Lines numbers={numbers} unit="millions" label={`${say.results}. ${says}`} />
      <Text size={200}>{say.unit(year)}</Text>
      <Years years={years} />
      {returned && <Return {...returned} millions={millions} />}
      {smallYears.length > 0 && (
        <Message intent="warning" title={say.small.title}>
          {say.small.says(smallYears.join(", "))}
        </Message>
      )}
    </>
  );
}

/** Less than half a krona behind is on track. */
function Return({
  planned,
  actual,
  millions,
}: {
  planned: number;
  actual: number;
  millions: (amount: number) => string;
}) {
  const { fund } = useSaying(followUpWords);
  const sentence =
    planned < 0.5
      ? fund.none
      : actual >= planned - 0.5
        ? fund.onTrack(millions(planned), millions(actual))
        : fund.behind(millions(planned), millions(actual));
  return (
    <div>
      <Text weight="semibold">{fund.title}: </Text>
      <Text>
        {sentence} <ReachedLink number={{ group: "followUp", row: "returnedActual", variant: "" }} />
      </Text>
    </div>
  );
}
