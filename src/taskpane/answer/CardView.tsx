import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Suspense, useMemo } from "react";
import { answerWords } from "../../locales/answerWords";
import type { Scenario } from "../../workbook/scenario";
import { million } from "../chart/units";
import { counting } from "../counting";
import { CountingSwitch } from "../CountingSwitch";
import { lazily } from "../lazily";
import { neededText, personsText } from "../persons";
import { ExplainLink } from "../explained/ExplainLink";
import { useSaying, useWords } from "../words";
import type { Enough } from "../../model/enough";
import { cardOf } from "./card";
import { Question } from "./Question";

const HowSure = lazily(() => import("./HowSure"));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The questions that are asked first, each with its basis and its verdict. */
export function CardView({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const say = useSaying(answerWords);
  const styles = useStyles();
  const counted = counting.use();
  const card = useMemo(() => cardOf(scenario, counted), [scenario, counted]);
  if (!card || !scenario.measure) return null;
  const { own } = scenario.measure.programme;
  const { term, horizon, all, payback } = card;
  return (
    <section className={styles.section} aria-labelledby="card">
      <Subtitle2 as="h2" id="card">
        {say.title}
      </Subtitle2>
      <CountingSwitch />
      <ul className={styles.list}>
        <Question title={say.rows.term(own, term.years)} verdict={term.verdict}>
          <Must asked={term} row={counted} never={say.never[counted](term.years)} />
        </Question>
        <Question title={say.rows.horizon(own, horizon.years)} verdict={horizon.verdict}>
          {horizon.persons === null ? (
            say.never[counted](horizon.years)
          ) : (
            <>
              <ExplainLink number={{ group: "measure", row: "npv", variant: counted }}>
                {say.net(words.number((horizon.saved - horizon.cost) / million, "years"))}
              </ExplainLink>
              {", "}
              {payback === null ? say.notBack[counted] : say.back[counted](words.number(payback, "years"))}
            </>
          )}
        </Question>
        <Question title={say.rows.all(all.years)} verdict={all.verdict}>
          <Must asked={all} row="all" never={say.never.all(all.years)} />
        </Question>
        <Suspense>
          <HowSure scenario={scenario} />
        </Suspense>
      </ul>
    </section>
  );
}

/** How many must succeed, and how many are expected to. */
function Must({ asked, row, never }: { asked: Enough; row: "cashable" | "own" | "all"; never: string }) {
  const words = useWords();
  const say = useSaying(answerWords);
  const { persons, reached, successes } = asked;
  if (persons === null) return never;
  const { expected, low, high } = successes;
  const shown = (count: number) => personsText(count, words);
  const spread = low === null || high === null ? say.noSpread : say.spread(shown(low), shown(high));
  const needed = neededText(persons, words);
  return (
    <ExplainLink number={{ group: "headline", row, variant: "" }}>
      {say.must(persons > reached ? say.outOfReach(needed, shown(reached)) : needed, shown(expected), spread)}
    </ExplainLink>
  );
}
