import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerWords } from "../../locales/answerWords";
import { agesCovered } from "../../model/costTable";
import { exclusionCost } from "../../model/exclusionCost";
import type { Measure, Scenario } from "../../workbook/scenario";
import { million } from "../chart/units";
import { personsText } from "../persons";
import { usePrices } from "../prices";
import { useSaying, useWords } from "../words";

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
});

/** What exclusion costs those whom the measure reaches, if nothing is done: the question that everything began with. */
export function CohortCost({ scenario, measure }: { scenario: Scenario; measure: Measure }) {
  const words = useWords();
  const { cohort } = useSaying(answerWords);
  const styles = useStyles();
  const prices = usePrices(scenario);
  const { programme, costs } = measure;
  const covered = agesCovered(costs);
  const { startAge, discountRate, participants, exclusionShare, intakes } = programme;
  const excluded = participants * exclusionShare * intakes;
  const [whole, today] = useMemo(() => {
    const over = (rate: number) =>
      exclusionCost(excluded, costs, { startAge, discountRate: rate, growth: 0, exitRate: 0 });
    return [over(0), over(discountRate)] as const;
  }, [excluded, costs, startAge, discountRate]);
  if (!covered) return null;
  const millions = (amount: number) => words.number(amount / million, "persons");
  return (
    <section className={styles.section} aria-labelledby="cohort">
      <Subtitle2 as="h2" id="cohort">
        {cohort.title}
      </Subtitle2>
      <div className={styles.box}>
        <Text size={600} weight="semibold">
          {cohort.millions(millions(whole))}
        </Text>
        <Text>
          {cohort.who(
            personsText(excluded, words),
            personsText(participants * intakes, words),
            Math.max(startAge, covered.lowest),
            covered.highest,
          )}
        </Text>
        <Text size={200}>{cohort.terms(prices, millions(today), words.number(discountRate, "rate"))}</Text>
      </div>
    </section>
  );
}
