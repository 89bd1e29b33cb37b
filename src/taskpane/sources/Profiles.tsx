import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { publishedYears } from "../../catalogue/priceMove";
import { sourceWords } from "../../locales/sourceWords";
import { costProfiles, costsIn, type CostProfile } from "../../stories/costProfiles";
import type { Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { Part } from "./Part";
import { ReplaceCosts } from "./ReplaceCosts";

const useStyles = makeStyles({
  profile: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
    "& summary:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Cost tables to begin from, each with what is known and what nobody has printed. */
export function Profiles({ scenario }: { scenario: Scenario }) {
  const { language } = useWords();
  const says = useSaying(sourceWords).profiles;
  const profiles = useMemo(() => costProfiles(language), [language]);
  return (
    <Part title={says.title}>
      <Text>{says.intro}</Text>
      <div>
        {profiles.map((profile) => (
          <Profile key={profile.id} profile={profile} scenario={scenario} />
        ))}
      </div>
    </Part>
  );
}

function Profile({ profile, scenario }: { profile: CostProfile; scenario: Scenario }) {
  const { language, number } = useWords();
  const { profiles: says, facts, insert } = useSaying(sourceWords);
  const styles = useStyles();
  const { title, known, reconstructed, notes, costs } = profile;
  const from = costs[0]!.priceYear;
  const to = scenario.priceYear;
  const moved = to === null ? null : costsIn(costs, to, language);
  const shown = moved ?? costs;
  let sum = 0;
  for (const { amount } of shown) sum += amount;
  return (
    <details className={styles.profile}>
      <summary>{title}</summary>
      <div className={styles.opened}>
        <Text>{profile.says}</Text>
        <ul>
          {shown.map(({ actor, amount }) => (
            <li key={actor}>{says.share(actor, number(amount, "kronor"), number(amount / sum, "wholeShare"))}</li>
          ))}
        </ul>
        <Text size={200}>{says.rows(shown.length, from, shown[0]!.priceYear)}</Text>
        {[
          [says.known, known],
          [says.reconstructed, reconstructed],
          [says.notes, notes.join(" ")],
        ].map(([head, text]) => (
          <Text key={head} size={200} block>
            <strong>{head}.</strong> {text}
          </Text>
        ))}
        {to === null && <Text>{insert.noYear}</Text>}
        {to !== null && moved === null && <Text>{facts.cannotMove(from, to, ...publishedYears())}</Text>}
        {moved && <ReplaceCosts title={title} costs={moved} scenario={scenario} />}
      </div>
    </details>
  );
}
