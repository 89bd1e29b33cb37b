import type { FollowUpContent } from "../../workbook/followUp";
import type { Scenario } from "../../workbook/scenario";
import { requestOf } from "../uncertainty/request";
import type { Answer } from "../uncertainty/useSimulation";
import { againstNumbers, type AgainstKnown } from "../uncertainty/againstNumbers";
import { purseNumbers } from "../chart/purseNumbers";
import { boardNumbers } from "../financing/boardNumbers";
import { byAgeNumbers } from "../chart/byAgeNumbers";
import { checksumNumbers } from "../comparison/checksumNumbers";
import type { Numbers, Speech } from "../explained/explanation";
import { comparisonNumbers } from "../comparison/numbers";
import { downturnNumbers } from "../downturn/numbers";
import { cumulativeNumbers } from "../chart/cumulativeNumbers";
import { followUpNumbers } from "../followUp/numbers";
import { followUpYearNumbers } from "../followUp/yearNumbers";
import { fundNumbers } from "../fund/numbers";
import { fundYearNumbers } from "../fund/yearNumbers";
import { cohortNumbers } from "../answer/cohortNumbers";
import { headlineNumbers } from "../answer/numbers";
import { measureNumbers } from "../explained/measureNumbers";
import { knowingNumbers } from "../uncertainty/knowingNumbers";
import { markNumbers, resultNumbers } from "../chart/resultNumbers";
import { curveNumbers, distributionNumbers } from "../uncertainty/shareNumbers";
import { driveNumbers, heatNumbers } from "../uncertainty/triedNumbers";
import { uncertaintyNumbers } from "../uncertainty/numbers";
import type { GroupId, NumberId } from "../explained/shownNumber";

/** What is known beside the scenario: its follow-up, and what a simulation has come to, if anything yet. */
export interface Known {
  followUp: FollowUpContent | null;
  answer: Answer | null;
  /** The number that is asked for, where it says what there is to choose among. */
  asked: Pick<NumberId, "group" | "row" | "variant"> | null;
  /** The difference to another scenario, where that is asked for. */
  against: AgainstKnown | null;
}

/** Every number that the pane shows of a scenario, by view; a view that has none now is left out. */
export function numbersOf(
  scenario: Scenario,
  { followUp, answer, asked, against }: Known,
  speech: Speech,
): Map<GroupId, Numbers> {
  const { measure, plan, fund, downturn } = scenario;
  const request = requestOf(scenario, scenario.simulation);
  const cell = asked?.group === "heat" ? asked : null;
  const groups: [GroupId, Numbers | null][] = [
    ["headline", measure && headlineNumbers(scenario, measure, speech)],
    ["cohort", measure && cohortNumbers(scenario, measure, speech)],
    ["measure", measure && measureNumbers(scenario, measure, speech)],
    ["comparison", plan && comparisonNumbers(scenario, plan, speech)],
    ["checksum", plan && checksumNumbers(scenario, plan, speech)],
    ["results", plan && resultNumbers(scenario, plan, speech)],
    ["cumulative", measure && cumulativeNumbers(scenario, measure, speech)],
    ["purse", measure && purseNumbers(scenario, measure, speech)],
    ["mark", plan && markNumbers(scenario, plan, speech)],
    ["byAge", measure && byAgeNumbers(scenario, measure.costs, speech)],
    ["boards", measure && boardNumbers(scenario, measure, speech)],
    ["fund", plan && fund && fundNumbers(scenario, plan, fund, speech)],
    ["fundYears", plan && fund && fundYearNumbers(scenario, plan, fund, speech)],
    ["downturn", plan && downturn && downturnNumbers(scenario, plan, downturn, speech)],
    ["followUp", followUp && followUpNumbers(scenario, followUp, speech)],
    ["followUpYears", followUp && followUpYearNumbers(scenario, followUp, speech)],
    ["uncertainty", measure && uncertaintyNumbers(scenario, answer, speech)],
    ["distribution", measure && distributionNumbers(scenario, answer, speech)],
    ["curve", measure && curveNumbers(scenario, answer, speech)],
    ["drives", measure && request && driveNumbers(scenario, measure, request, speech)],
    ["knowing", measure && knowingNumbers(scenario, answer, speech)],
    ["heat", measure && request && heatNumbers(scenario, measure, request, cell, speech)],
    ["against", measure && against && againstNumbers(scenario, against, speech)],
  ];
  return new Map(groups.filter((group): group is [GroupId, Numbers] => group[1] !== null));
}
