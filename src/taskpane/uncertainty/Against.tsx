import { Field, makeStyles, Select, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { outcomesOf } from "../../model/simulation";
import type { Scenario } from "../../workbook/scenario";
import { ReachedLink } from "../explained/ReachedLink";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import { frequencyOf } from "./chance";
import { againstId, count, millions } from "./figures";
import type { ShownPurse } from "./shownPurses";
import type { Compared } from "./useAgainst";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0 } },
});

/** The scenario against another one on the same draws: what they share does not blur their difference. */
export const Against = memo(function Against({
  compared: { others, other, choose, difference },
  purse,
  scenario,
}: {
  compared: Compared;
  purse: ShownPurse;
  scenario: Scenario;
}) {
  const words = useWords();
  const { against: say, outcomes } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const decision = outcomesOf[purse].npv;
  const told = () => {
    if (!other || !difference) return "";
    const { spread, error } = difference.findings[decision];
    const { mean, p5, p95 } = spread;
    if (mean === null || p5 === null || p95 === null) return "";
    if (p5 === 0 && p95 === 0) return say.same;
    const frequency = frequencyOf(spread.probability, error.probability);
    const counted = typeof frequency === "string" ? outcomes[frequency] : outcomes.of(frequency.count, frequency.of);
    return say.says({
      one: scenario.name,
      other: other.name,
      counted,
      mean: millions(mean, error.mean, words),
      low: millions(p5, error.p5, words),
      high: millions(p95, error.p95, words),
    });
  };
  return (
    <section className={styles.section} aria-labelledby="against">
      <Subtitle2 as="h2" id="against">
        {titled(say.title, [purse], words)}
      </Subtitle2>
      {others.length === 0 && <Text>{say.alone}</Text>}
      {others.length > 0 && (
        <Field className={styles.field} label={say.other}>
          <Select value={other?.sheetId ?? ""} onChange={(_, { value }) => choose(value)}>
            <option value="">{say.none}</option>
            {others.map(({ sheetId, name }) => (
              <option key={sheetId} value={sheetId}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {other && (
        <>
          <Text role="status">{difference ? told() : say.working}</Text>
          {difference && (
            <Text>
              <ReachedLink number={{ group: "against", row: againstId(decision, other), variant: "mean" }} />
            </Text>
          )}
          {difference && <Text size={200}>{say.note(count(difference.done, words), String(difference.one.seed))}</Text>}
        </>
      )}
    </section>
  );
});
