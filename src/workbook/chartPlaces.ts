import type { Programme } from "../model/programmeInputs";
import type { ChartPlaces } from "../stories/chartFormulas";
import type { BooksColumn } from "../stories/scenarioFormat";
import type { Measure, Scenario } from "./scenario";

/** Where the formulas behind a scenario's charts find its cells as they stand now; null where some are missing. */
export function chartPlaces(scenario: Scenario): (ChartPlaces & { measure: Measure }) | null {
  const { blocks, books, measure, plan } = scenario;
  const { Programme, Costs, Terms } = blocks;
  const columns: readonly BooksColumn[] = ["ownCost", "ownSavings", "result", "taxes", "dispositions"];
  if (!measure || !plan || !Programme || !Costs || !Terms || columns.some((column) => !books[column])) return null;
  return {
    measure,
    programme: (id) => programmePlace(scenario, measure.programme, id),
    blocks: { Programme: absolute(Programme), Costs: absolute(Costs), Terms: absolute(Terms) },
    books: (column) => {
      const [, letters, head] = /^([A-Z]+)(\d+)$/.exec(books[column]!.at.address)!;
      return absolute(`${letters}${Number(head) + 1}:${letters}${Number(head) + plan.costs.length}`);
    },
  };
}

/** The cell of an input; where the sheet says nothing, the number that holds instead. */
function programmePlace({ inputs }: Scenario, programme: Programme, id: keyof Programme): string {
  const input = inputs.find((one) => one.block === "Programme" && one.id === id);
  if (input && input.value !== "") return absolute(input.valueAt.address);
  const value = programme[id];
  return typeof value === "string" ? `"${value}"` : String(value ?? 0);
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
