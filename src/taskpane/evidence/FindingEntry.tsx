import { Badge, Link, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../catalogue/finding";
import { findingDetails } from "../../catalogue/findingDetails";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { evidenceWords, figureText } from "../../locales/evidenceWords";
import { unitCostWords } from "../../locales/unitCostWords";
import { CatalogueEntry, Caution } from "../CatalogueEntry";
import { FactList, type Fact } from "../FactList";
import { isPast } from "../today";
import { useSaying, useWords } from "../words";
import { PutsIn } from "./PutsIn";

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
  const { due } = useSaying(unitCostWords);
  const words = evidenceWords[language];
  const details = findingDetails[found.code]!;
  const badges = (
    <>
      <Badge appearance="outline" color={looks[found.finding]}>
        {words.findings[found.finding]}
      </Badge>
      {!found.isChecked && <Caution>{says.unchecked}</Caution>}
      {isPast(found.review) && <Caution>{due}</Caution>}
    </>
  );
  const outcome = [found.outcome[language], ...(found.value === null ? [] : [figureText(found, language)])].join(": ");
  return (
    <CatalogueEntry name={found.name[language]} badges={badges} told={`${outcome} · ${found.country[language]}`}>
      <Text>{details.wording[language]}</Text>
      <Facts found={found} />
      <PutsIn found={found} />
      <div>{action(found)}</div>
    </CatalogueEntry>
  );
}

/** All that a reader needs to weigh a finding; what its source does not say is left out. */
function Facts({ found }: { found: Finding }) {
  const { language, number } = useWords();
  const { facts: says, read } = useSaying(evidencePickerWords);
  const { comparison, design, followUp, persons, version, caution, address, accessed } = findingDetails[found.code]!;
  const facts: Fact[] = [
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
        {`${found.source} (${read(accessed, found.review)}). `}
        <Link inline href={address} target="_blank" rel="noreferrer">
          {address}
        </Link>
      </>,
    ],
  ];
  return <FactList facts={facts} />;
}
