import { warningSentence, warningsOf } from "../../catalogue/chosenCosts";
import { costWithCode } from "../../catalogue/findCosts";
import type { UnitCost } from "../../catalogue/unitCost";
import type { Language } from "../../locales/language";
import { costColumns } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";

/** The unit costs whose codes stand in a scenario's costs, each once, in the order of the rows. */
export function chosenIn({ costs }: Pick<Scenario, "costs">, own: readonly UnitCost[]): UnitCost[] {
  const chosen = new Map<string, UnitCost>();
  for (const { code } of costs) {
    const found = code === "" ? undefined : costWithCode(code, own);
    if (found) chosen.set(found.cost.code, found.cost);
  }
  return [...chosen.values()];
}

/** What there is to look at once one more unit cost is chosen, and was not there before. */
export function newWarnings(
  candidate: UnitCost,
  chosen: readonly UnitCost[],
  currentYear: number,
  language: Language,
): string[] {
  const sentences = (costs: readonly UnitCost[]) =>
    warningsOf(costs, currentYear).map((warning) => warningSentence(warning, language));
  const others = chosen.filter(({ code }) => code !== candidate.code);
  const before = new Set(sentences(others));
  return sentences([...others, candidate]).filter((sentence) => !before.has(sentence));
}

/**
 * The years whose prices a scenario's rows of costs are in, each once, earliest first.
 *
 * Rows that do not say their year, or cost nothing, are not counted.
 */
export function priceYearsIn({ costs }: Pick<Scenario, "costs">): number[] {
  const years = new Set<number>();
  for (const { cells } of costs) {
    const year = cells[costColumns.priceYear];
    if (typeof year === "number" && year > 0 && Number(cells[costColumns.amount]) > 0) years.add(year);
  }
  return [...years].sort((one, other) => one - other);
}

/** The year whose prices a new row must be in: that of the rows that stand there, or else that of the measure. */
export function rowYear(scenario: Pick<Scenario, "costs" | "priceYear">): number | null {
  const years = priceYearsIn(scenario);
  return years.length === 1 ? years[0]! : scenario.priceYear;
}
