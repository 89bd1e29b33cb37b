import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Finding } from "../../catalogue/finding";
import { findingDetails } from "../../catalogue/findingDetails";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { evidenceWords, figureText } from "../../locales/evidenceWords";
import { isPast } from "../today";
import { useSaying, useWords } from "../words";
import { PutsIn } from "./PutsIn";

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0`, minWidth: 0 },
  summary: {
    cursor: "pointer",
    outlineOffset: "2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
  told: { display: "block", color: tokens.colorNeutralForeground2 },
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    "& button": { alignSelf: "flex-start" },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(80px, auto) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** How each kind of finding looks: one of no demonstrated effect, or of harm, is told apart before it is read. */
const looks = {
  effect: "success",
  better: "success",
  none: "warning",
  mixed: "warning",
  harm: "danger",
} as const;

/** A finding in two lines; opened, all that is known of it, what it would put in, and what can be done with it. */
export function FindingEntry({ found, action }: { found: Finding; action: (found: Finding) => ReactNode }) {
  const { language } = useWords();
  const says = useSaying(evidencePickerWords);
  const words = evidenceWords[language];
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const details = findingDetails[found.code]!;
  return (
    <details className={styles.entry} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{found.name[language]}</span>
        <Badge appearance="outline" color={looks[found.finding]}>
          {words.findings[found.finding]}
        </Badge>
        {!found.isChecked && (
          <Badge appearance="outline" color="danger">
            {says.unchecked}
          </Badge>
        )}
        {isPast(details.review) && (
          <Badge appearance="outline" color="danger">
            {says.due}
          </Badge>
        )}
        <Text size={200} className={styles.told}>
          {[found.outcome[language], ...(found.value === null ? [] : [figureText(found, language)])].join(": ")}
          {" · "}
          {found.country[language]}
        </Text>
      </summary>
      {isOpen && (
        <div className={styles.opened}>
          <Text>{details.wording[language]}</Text>
          <Facts found={found} />
          <PutsIn found={found} />
          {action(found)}
        </div>
      )}
    </details>
  );
}

/** All that a reader needs to weigh a finding; what its source does not say is left out. */
function Facts({ found }: { found: Finding }) {
  const { language, number } = useWords();
  const { facts: says, read } = useSaying(evidencePickerWords);
  const { comparison, design, followUp, persons, version, caution, address, accessed, review } =
    findingDetails[found.code]!;
  const facts: [string, ReactNode][] = [
    [says.comparison, comparison[language]],
    [says.design, design[language]],
    [says.followUp, followUp[language]],
    [says.persons, persons === null ? "" : number(persons, "persons")],
    [says.certainty, evidenceWords[language].certainties[found.certainty]],
    [says.grade, found.grade],
    [says.country, found.country[language]],
    [says.version, version],
    [says.caution, caution[language]],
    [
      says.source,
      <>
        {`${found.source} (${read(accessed, review)}). `}
        <Link inline href={address} target="_blank" rel="noreferrer">
          {address}
        </Link>
      </>,
    ],
  ];
  return (
    <dl className={useStyles().facts}>
      {facts
        .filter(([, fact]) => fact !== "")
        .map(([name, fact]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
