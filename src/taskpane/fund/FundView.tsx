import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { fundWords } from "../../locales/fundWords";
import { fundCourses } from "../../model/fundCourses";
import { BlockForm } from "../inputs/BlockForm";
import type { ViewProps } from "../views";
import { ReachedLink } from "../explained/ReachedLink";
import { useSaying, useWords } from "../words";
import { Balances } from "./Balances";
import { Requests } from "./requests/Requests";
import { RuleChoice } from "./RuleChoice";
import { Sizes } from "./Sizes";
import { verdict } from "./verdict";
import { Years } from "./Years";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** A fund: whether the money is enough for those who ask, what comes back, what lies idle, and other sizes beside it. */
export function FundView({ scenario }: ViewProps) {
  const styles = useStyles();
  const words = useWords();
  const says = useSaying(fundWords);
  const { plan, fund } = scenario;
  const sizes = useMemo(
    () => plan && fund && fundCourses(fund.openings, plan.dispositions, fund.requests, fund.rules),
    [plan, fund],
  );
  const [first] = sizes ?? [];
  return (
    <section className={styles.section} aria-labelledby="fund">
      <Subtitle2 as="h2" id="fund">
        {says.title}
      </Subtitle2>
      {!first && <Text>{plan ? says.without : says.notYet}</Text>}
      {sizes && first && fund && (
        <>
          <div role="status">
            {verdict(first, fund.rules.lastRepaying, says, words).map((sentence, index) => (
              <Text key={sentence} block weight={index === 0 ? "semibold" : "regular"}>
                {sentence}
              </Text>
            ))}
          </div>
          <Text>
            <ReachedLink number={{ group: "fund", row: "closing", variant: "0" }} />
          </Text>
          <Text size={200}>{says.measured}</Text>
          <Sizes sizes={sizes} />
          <Balances course={first} scenario={scenario} />
          <Years years={first.years} />
        </>
      )}
      <Requests scenario={scenario} />
      <RuleChoice scenario={scenario} />
      <BlockForm scenario={scenario} block="Fund" legend={says.form} without={["fundRule", "queue"]} />
    </section>
  );
}
