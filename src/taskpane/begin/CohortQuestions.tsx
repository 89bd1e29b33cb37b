import { Text } from "@fluentui/react-components";
import { calculator } from "../../catalogue/cohorts";
import { sixYearOlds } from "../../catalogue/suggestedCohort";
import { beginningWords } from "../../locales/beginningWords";
import { excluded } from "../../model/excluded";
import { Pairs } from "../rows/RowForm";
import { Heard } from "../states/Heard";
import { useSaying, useWords } from "../words";
import { AskedField } from "./AskedField";
import type { Asking } from "./asking";
import { figureWith, municipalityOf, priceYearOf } from "./draft";
import { Question } from "./Question";
import { answerOf } from "./read";

const million = 1e6;

/** How many, which share of them, and what exclusion costs each: and what that comes to if nothing is done. */
export function CohortQuestions({ asking }: { asking: Asking }) {
  const words = useWords();
  const { cohort: say } = useSaying(beginningWords);
  const { draft, known } = asking;
  const [size, share, lifetime] = (["cohortSize", "cohortShare", "lifetimeCost"] as const).map((id) => {
    const answer = answerOf(id, draft, known);
    return "value" in answer ? answer.value : null;
  });
  const persons = typeof size === "number" && typeof share === "number" ? excluded(size, share) : null;
  const cost =
    persons !== null && typeof lifetime === "number"
      ? say.excluded(words.number(persons, "persons"), words.number((persons * lifetime) / million, "kronor"))
      : "";
  const { value, priceYear } = calculator.lifetimeCost;
  return (
    <Question number={2} title={say.title}>
      <Pairs>
        <AskedField id="cohortSize" label={say.size} asking={asking} />
        <AskedField id="cohortAge" label={say.age} asking={asking} />
      </Pairs>
      <SizeHint asking={asking} />
      <AskedField id="cohortShare" label={say.share} because={say.shareHint} asking={asking} />
      <AskedField
        id="lifetimeCost"
        label={say.lifetime}
        because={say.lifetimeHint(words.number(value, "kronor"), priceYear, priceYearOf(known))}
        asking={asking}
      />
      {cost !== "" && <Text weight="semibold">{cost}</Text>}
      <Heard says={cost} />
    </Question>
  );
}

/** Where the suggested count comes from; nothing once somebody has typed their own. */
function SizeHint({ asking }: { asking: Asking }) {
  const { number } = useWords();
  const { cohort: say } = useSaying(beginningWords);
  const { draft, known } = asking;
  const suggested = asking.suggestionFor("cohortSize");
  if (draft.numbers.cohortSize !== null || draft.place.trim() === "") return null;
  const municipality = municipalityOf(draft);
  if (!municipality || !suggested) return <Text size={200}>{say.unknown}</Text>;
  if (figureWith("aged6", municipality, known)) return <Text size={200}>{say.own(suggested.source ?? "")}</Text>;
  const inhabitants = Number(figureWith("population", municipality, known)!.value);
  const nation = number(sixYearOlds.persons / sixYearOlds.inhabitants, "share");
  return (
    <Text size={200}>{say.suggestion(number(suggested.value, "persons"), nation, number(inhabitants, "persons"))}</Text>
  );
}
