import { actorsByYear, measureByYear } from "../../model/measureByYear";
import { alternatives, financing, type Plan } from "../../model/financing";
import { askFunction } from "../../ranges/functionsDoor";
import type { CellContent, Measure, Scenario } from "../../workbook/scenario";

/** What must hold of every scenario of the workbook, whatever stands in it. */
export const invariantIds = ["understood", "actorsAddUp", "booksAddUp", "equityFollows", "sheetAgrees"] as const;
export type InvariantId = (typeof invariantIds)[number];

/** Whether it holds; null where the scenario has nothing to try it on. */
export type Held = Record<InvariantId, boolean | null>;

/** SEK: a ten-thousandth of an öre to a million, for the order in which amounts are added. */
const same = (one: number, other: number, size: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, size);
const sum = (amounts: readonly number[]) => amounts.reduce((so, amount) => so + amount, 0);
const size = (amounts: readonly number[]) => sum(amounts.map(Math.abs));

/**
 * Tries the invariants on a scenario.
 *
 * @param results the cells of the sheet where its results stand, from which the pane itself reads nothing
 */
export function invariantsOf(scenario: Scenario, results: readonly (readonly CellContent[])[] | null): Held {
  const { measure, plan, problems, missing } = scenario;
  return {
    understood: problems.length === 0 && missing.length === 0,
    actorsAddUp: measure && actorsAddUp(measure),
    booksAddUp: plan && booksAddUp(plan),
    equityFollows: plan && equityFollows(plan),
    sheetAgrees: measure && results && sheetAgrees(measure, results),
  };
}

/** What falls for each actor, and for those who have moved, is together what falls for all. */
function actorsAddUp({ programme, costs }: Measure): boolean {
  const { actors, others } = actorsByYear(programme, costs, false);
  return measureByYear(programme, costs).savings.all.every((whole, year) => {
    const parts = [...actors.map(({ saved }) => saved[year]!), others[year]!];
    return same(sum(parts), whole, size(parts));
  });
}

/** However it is financed, the results differ from the budget by what is saved less what it costs, what stays and what gives way. */
function booksAddUp(plan: Plan): boolean {
  return alternatives.every((alternative) => {
    const years = financing(alternative, plan);
    const differences = years.map(({ result, budgeted }) => result - budgeted);
    const parts = years.flatMap(({ savings, cost, kept, squeezed }) => [savings, -cost, -kept, squeezed]);
    return same(sum(differences), sum(parts), size(parts) + size(years.map(({ result }) => result)));
  });
}

/** Equity at the end is what it was at the opening and all results since. */
function equityFollows(plan: Plan): boolean {
  return alternatives.every((alternative) => {
    const years = financing(alternative, plan);
    const parts = [plan.terms.openingEquity, ...years.map(({ result }) => result)];
    return same(years.at(-1)?.equity ?? parts[0]!, sum(parts), size(parts));
  });
}

/** What the sheet shows is what the function answers the pane of the same cells: nothing stands there that is old. */
function sheetAgrees(measure: Measure, results: readonly (readonly CellContent[])[]): boolean | null {
  const answered = askFunction("APPRAISE", [measure.programmeCells, measure.costCells]);
  const [head, ...rows] = answered?.refused ? [] : (answered?.cells ?? []);
  const top = results.findIndex((row) => row[0] === head?.[0]);
  if (!head || top < 0) return null;
  return rows.every((row, down) =>
    row.every((told, right) => {
      const shown = results[top + 1 + down]?.[right];
      if (typeof told === "number") return typeof shown === "number" && same(shown, told, Math.abs(told));
      return typeof told !== "boolean" || shown === told;
    }),
  );
}
