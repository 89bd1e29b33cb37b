import { Text } from "@fluentui/react-components";
import { warningSentence, warningsOf } from "../../catalogue/chosenCosts";
import { costWithCode } from "../../catalogue/findCosts";
import type { UnitCost } from "../../catalogue/unitCost";
import { sourceWords } from "../../locales/sourceWords";
import { useSaying, useWords } from "../words";
import { Part } from "./Part";

interface ChosenProps {
  chosen: readonly UnitCost[];
  own: readonly UnitCost[];
  /** The year whose prices the scenario's rows are in. */
  priceYear: number | null;
}

/** What to look at among the unit costs that the scenario holds, and which of the two each came from. */
export function Chosen({ chosen, own, priceYear }: ChosenProps) {
  const { language } = useWords();
  const says = useSaying(sourceWords).chosen;
  const warnings = warningsOf(chosen, new Date().getFullYear(), priceYear);
  const ownCount = chosen.filter(({ code }) => costWithCode(code, own)?.isOwn).length;
  return (
    <Part title={says.title}>
      {chosen.length === 0 ? (
        <Text>{says.noCodes}</Text>
      ) : (
        <Text>{says.counts(ownCount, chosen.length - ownCount)}</Text>
      )}
      {chosen.length > 0 && warnings.length === 0 && <Text>{says.none}</Text>}
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning) => {
            const sentence = warningSentence(warning, language);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      )}
    </Part>
  );
}
