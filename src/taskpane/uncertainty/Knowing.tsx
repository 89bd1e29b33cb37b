import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import type { CostTable } from "../../model/costTable";
import { outcomesOf } from "../../model/simulation";
import type { Knowledge } from "../../simulation/findings";
import { ScrollingTable } from "../ScrollingTable";
import { ExplainLink } from "../explained/ExplainLink";
import { ReachedLink } from "../explained/ReachedLink";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import { keyOfKnown, millions, nameOfKnown } from "./figures";
import type { ShownPurse } from "./shownPurses";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** So many are told; those that follow are worth less. */
const most = 6;

/** What is worth less than this, SEK, would be told as nothing. */
const least = 1000;

/** What pays to find out before the decision, the most first. */
export const Knowing = memo(function Knowing({
  purse,
  knowledge,
  costs,
}: {
  purse: ShownPurse;
  knowledge: Knowledge[] | null;
  costs: CostTable;
}) {
  const words = useWords();
  const { knowing: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const title = titled(say.title, [purse], words);
  const names = (known: Knowledge) => nameOfKnown(known, costs, words);
  const of = (known: Knowledge) => ({
    group: "knowing" as const,
    row: keyOfKnown(known),
    variant: outcomesOf[purse].npv,
  });
  const worth = (known: Knowledge) => millions(known.worth, known.error, words);
  const worthwhile = knowledge?.filter((known) => known.worth >= least).slice(0, most) ?? [];
  const first = worthwhile[0];
  return (
    <section className={styles.section} aria-labelledby="knowing">
      <Subtitle2 as="h2" id="knowing">
        {title}
      </Subtitle2>
      <Text>
        {knowledge === null ? say.working : first ? say.says(names(first), worth(first)) : say.nothing}{" "}
        {first && <ReachedLink number={of(first)} />}
      </Text>
      {worthwhile.length > 0 && (
        <ScrollingTable label={`${title} ${say.worth}`}>
          <thead>
            <tr>
              <th scope="col">{say.input}</th>
              <th scope="col">{say.worth}</th>
            </tr>
          </thead>
          <tbody>
            {worthwhile.map((known) => (
              <tr key={names(known)}>
                <th scope="row">
                  <ExplainLink number={of(known)}>{names(known)}</ExplainLink>
                </th>
                <td>
                  <ExplainLink number={of(known)} isInCell>
                    {worth(known)}
                  </ExplainLink>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
      <Text size={200}>{say.note}</Text>
    </section>
  );
});
