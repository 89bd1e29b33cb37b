import { storyWords } from "../../locales/storyWords";
import type { Language } from "../../locales/language";
import { agesCovered } from "../../model/costTable";
import { ownsActor, programmeCosts } from "../../model/programme";
import type { LiveChart } from "../../stories/chartGrid";
import { chartPlaces } from "../../workbook/chartPlaces";
import type { Counting } from "../../workbook/counting";
import type { Scenario } from "../../workbook/scenario";

/** What the live numbers of a scenario's charts have to know; undefined where some of its cells are missing. */
export function liveChart(
  scenario: Scenario,
  language: Language,
  counted: Counting,
  units: LiveChart["units"],
): LiveChart | undefined {
  const at = chartPlaces(scenario);
  if (!at) return undefined;
  const { programme, costs } = at.measure;
  const ages = agesCovered(costs);
  return {
    at,
    words: storyWords[language],
    units,
    years: scenario.plan!.costs.length,
    horizon: Math.max(programme.horizon, programmeCosts(programme).length),
    own: programme.own,
    whose: [counted, "all"],
    counted,
    others: costs.actors.filter((actor) => !ownsActor(programme.own, actor)),
    ages: ages ? ages.highest - ages.lowest + 1 : 0,
    actors: costs.actors,
  };
}
