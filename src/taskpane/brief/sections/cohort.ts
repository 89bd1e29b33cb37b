import { cohortExclusion } from "../../../model/cohortExclusion";
import { agesCovered } from "../../../model/costTable";
import { exclusionCostByActor, type ActorCost } from "../../../model/exclusionCost";
import { personsText } from "../../persons";
import { millions, pricesOf, rateOf, spoken, type About } from "../about";
import { row, text, type Part, type Section } from "../document";

/** What exclusion costs: of the cohort where the sheet has one, else of those whom the measure reaches; lost tax apart. */
export function cohort(about: About, isInShort: boolean): Section {
  const { say } = about;
  const { paragraphs, byActor, from } = about.scenario.cohort ? ofCohort(about) : ofParticipants(about);
  const parts: Part[] = paragraphs.map((said) => text(said));
  parts.splice(1, 0, byActor.length === 0 ? text(say.cohort.past) : costs(byActor, from, isInShort, about));
  return { id: "cohort", title: say.cohort.title, parts };
}

interface Counted {
  paragraphs: string[];
  byActor: ActorCost[];
  from: number;
}

function ofCohort(about: About): Counted {
  const { scenario, words, say } = about;
  const cohort = scenario.cohort!;
  const { costs, programme } = scenario.measure;
  const { excluded, published, byActor, lostTax } = cohortExclusion(cohort, costs, programme.discountRate);
  const size = words.number(cohort.cohortSize, "persons");
  return {
    paragraphs: [
      say.cohort.says(words.number(excluded, "persons"), size, spoken(published, about)),
      cohort.earnings > 0 ? say.cohort.lostTax(spoken(lostTax, about)) : say.cohort.noTax,
    ],
    byActor,
    from: cohort.cohortAge,
  };
}

function ofParticipants({ scenario, words, say }: About): Counted {
  const { costs, programme } = scenario.measure;
  const { participants, exclusionShare, intakes, startAge, discountRate } = programme;
  const size = participants * intakes;
  const excluded = size * exclusionShare;
  const covered = agesCovered(costs);
  const ageing = { startAge, discountRate, growth: 0, exitRate: 0 };
  return {
    paragraphs: [say.cohort.participants(personsText(excluded, words), personsText(size, words)), say.cohort.noTax],
    byActor: covered ? exclusionCostByActor(excluded, costs, ageing) : [],
    from: startAge,
  };
}

/** What it costs: in a sentence, or as a table by payer. */
function costs(byActor: readonly ActorCost[], from: number, isInShort: boolean, about: About): Part {
  const { say } = about;
  const sum = (of: "undiscounted" | "presentValue") => byActor.reduce((total, one) => total + one[of], 0);
  const [whole, value] = [sum("undiscounted"), sum("presentValue")];
  if (isInShort) return text(say.cohort.inShort(spoken(whole, about), spoken(value, about), rateOf(about)));
  return {
    kind: "table",
    caption: say.cohort.caption(from, pricesOf(about)),
    head: say.cohort.head(rateOf(about)),
    rows: [
      ...byActor.map((one) => row([one.actor, millions(one.undiscounted), millions(one.presentValue)])),
      row([say.cohort.all, millions(whole), millions(value)], "sum"),
    ],
    widths: [50, 25, 25],
  };
}
