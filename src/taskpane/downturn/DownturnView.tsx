import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { downturnWords } from "../../locales/downturnWords";
import { dearest, tryDownturn } from "../../model/downturn";
import { BlockForm } from "../inputs/BlockForm";
import type { ViewProps } from "../views";
import { ReachedLink } from "../explained/ReachedLink";
import { useSaying, useWords } from "../words";
import { answers, downturnId, price } from "./answer";
import { SideBySide } from "./SideBySide";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  answers: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The scenario beside itself in a downturn: is the measure safe whatever the budget? */
export function DownturnView({ scenario }: ViewProps) {
  const styles = useStyles();
  const words = useWords();
  const says = useSaying(downturnWords);
  const { plan, downturn: times, discountRate } = scenario;
  const tried = useMemo(() => plan && times && tryDownturn(plan, times, discountRate), [plan, times, discountRate]);
  return (
    <section className={styles.section} aria-labelledby="downturn">
      <Subtitle2 as="h2" id="downturn">
        {says.title}
      </Subtitle2>
      {!tried && <Text>{plan ? says.without : says.notYet}</Text>}
      {times && plan && times.firstYear >= plan.costs.length && (
        <Text>{says.outside(times.firstYear, times.lastYear, plan.costs.length)}</Text>
      )}
      {tried && plan && times && (
        <>
          <div role="status">
            <ul className={styles.answers}>
              {answers(tried, says, words).map((sentence) => (
                <li key={sentence}>
                  <Text weight="semibold">{sentence}</Text>
                </li>
              ))}
            </ul>
            <Text>{price(tried, plan, times, says, words)}</Text>
          </div>
          <Text>
            <ReachedLink
              number={{ group: "downturn", row: "toRestore", variant: downturnId(dearest(tried)[0]!, "down") }}
            />
          </Text>
          <Text size={200}>
            {says.times(
              times.firstYear,
              times.lastYear,
              words.number(times.lowerResult / 1e6, "years"),
              words.number(times.needUp, "wholeShare"),
              words.number(times.costUp, "wholeShare"),
            )}
          </Text>
          <SideBySide tried={tried} />
          <Text size={200}>{says.note}</Text>
        </>
      )}
      <BlockForm scenario={scenario} block="Downturn" legend={says.form} />
    </section>
  );
}
