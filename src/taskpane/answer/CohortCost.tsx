import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerWords } from "../../locales/answerWords";
import { inputFormWords } from "../../locales/inputFormWords";
import type { Language } from "../../locales/language";
import { agesCovered } from "../../model/costTable";
import { reachedExclusion } from "../../model/reachedExclusion";
import type { Measure, Scenario } from "../../workbook/scenario";
import { million } from "../chart/units";
import { dueSource } from "../dueSource";
import { ExplainLink } from "../explained/ExplainLink";
import { personsText } from "../persons";
import { usePrices } from "../prices";
import { useSaying, useWords } from "../words";
import { ofCohort } from "./cohort";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  reached: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ":not(:first-child)": {
      paddingTop: tokens.spacingVerticalS,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/**
 * What exclusion costs if nothing is done, the question that everything began with: in the cohort, by the published cost of a
 * lifetime, and among those whom the measure reaches, by the rows of costs.
 */
export function CohortCost({ scenario, measure }: { scenario: Scenario; measure: Measure }) {
  const words = useWords();
  const { cohort: say } = useSaying(answerWords);
  const { noSource } = useSaying(inputFormWords).field;
  const styles = useStyles();
  const prices = usePrices(scenario);
  const whole = useMemo(() => ofCohort(scenario, measure), [scenario, measure]);
  const reached = useMemo(() => reachedExclusion(measure.programme, measure.costs), [measure]);
  const sources = sourcesOf(scenario, words.language);
  const covered = agesCovered(measure.costs);
  if (!covered && !whole) return null;
  const { participants, intakes, startAge, discountRate } = measure.programme;
  const millions = (amount: number) => words.number(amount / million, "persons");
  const size = whole ? 300 : 600;
  return (
    <section className={styles.section} aria-labelledby="cohort">
      <Subtitle2 as="h2" id="cohort">
        {say.title}
      </Subtitle2>
      <div className={styles.box}>
        {whole && (
          <>
            <Text size={600} weight="semibold">
              <ExplainLink number={{ group: "cohort", row: "published", variant: "" }}>
                {say.millions(millions(whole.published))}
              </ExplainLink>
            </Text>
            <Text>
              {say.whole(
                words.number(whole.excluded, "persons"),
                words.number(scenario.cohort!.cohortSize, "persons"),
                words.number(scenario.cohort!.lifetimeCost, "kronor"),
              )}
            </Text>
            <Text size={200}>
              {say.wholeTerms(prices)} {say.sources(sources.length > 0 ? sources.join("; ") : noSource)}
            </Text>
          </>
        )}
        {covered && (
          <div className={styles.reached}>
            <Text size={size} weight="semibold">
              {whole && `${say.reached} `}
              <ExplainLink number={{ group: "cohort", row: "reached", variant: "" }}>
                {say.millions(millions(reached.undiscounted))}
              </ExplainLink>
            </Text>
            <Text>
              {say.who(
                personsText(reached.persons, words),
                personsText(participants * intakes, words),
                Math.max(startAge, covered.lowest),
                covered.highest,
              )}
            </Text>
            <Text size={200}>
              {say.terms(prices, millions(reached.presentValue), words.number(discountRate, "rate"))}
            </Text>
          </div>
        )}
      </div>
    </section>
  );
}

const told: readonly (string | null)[] = ["cohortSize", "cohortShare", "lifetimeCost"];

/** Where the size of the cohort, the share and the cost of a lifetime come from, each once and in short: the rest is said in the steps. */
function sourcesOf({ inputs }: Scenario, language: Language): string[] {
  const sources = inputs
    .filter(({ block, id }) => block === "Cohort" && told.includes(id))
    .map(({ source }) => dueSource(source, language, undefined, source.split(". ")[0]));
  return [...new Set(sources.filter((source) => source !== ""))];
}
