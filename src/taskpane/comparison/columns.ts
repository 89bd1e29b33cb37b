import { alternatives, type Alternative } from "../../model/financing";
import type { Counting } from "../../workbook/counting";
import type { Scenario } from "../../workbook/scenario";
import { resultsOf, type Result } from "./results";
import { rows, valueOf, type RowId } from "./rows";

/** Which columns a person wants to see, and in which order. */
export interface Choice {
  /** Ids of the sheets that stand beside the current scenario. */
  others: readonly string[];
  alternatives: readonly Alternative[];
  /** Keys of single columns that are hidden. */
  hidden: readonly string[];
  /** Keys of the columns that stay first, in that order. */
  pinned: readonly string[];
  /** The measure that orders the columns; null: as in the workbook. */
  sortBy: RowId | null;
  largestFirst: boolean;
}

/** The current scenario with all five ways of financing, as they come. */
export const usualChoice: Choice = {
  others: [],
  alternatives,
  hidden: [],
  pinned: [],
  sortBy: null,
  largestFirst: true,
};

/** One way of financing one scenario. */
export interface Column {
  key: string;
  scenario: Scenario;
  alternative: Alternative;
  result: Result;
  /** What of the municipality's lower costs its worth counts. */
  counting: Counting;
  isPinned: boolean;
}

export interface Columns {
  shown: Column[];
  hidden: Column[];
  /** Scenarios that were chosen and cannot be calculated. */
  without: Scenario[];
}

/** The columns that were chosen: the pinned first, then by the measure that orders them or as in the workbook. */
export function columnsOf(
  current: Scenario,
  scenarios: readonly Scenario[],
  choice: Choice,
  counting: Counting,
): Columns {
  const columns: Columns = { shown: [], hidden: [], without: [] };
  for (const scenario of scenarios) {
    if (scenario.sheetId !== current.sheetId && !choice.others.includes(scenario.sheetId)) continue;
    const results = resultsOf(scenario, counting);
    if (!results) {
      columns.without.push(scenario);
      continue;
    }
    for (const alternative of alternatives) {
      if (!choice.alternatives.includes(alternative)) continue;
      const key = `${scenario.sheetId} ${alternative}`;
      const column = {
        key,
        scenario,
        alternative,
        result: results[alternative],
        counting,
        isPinned: choice.pinned.includes(key),
      };
      (choice.hidden.includes(key) ? columns.hidden : columns.shown).push(column);
    }
  }
  columns.shown = ordered(columns.shown, choice);
  return columns;
}

function ordered(columns: readonly Column[], { pinned, sortBy, largestFirst }: Choice): Column[] {
  const first = pinned.flatMap((key) => columns.filter((column) => column.key === key));
  const rest = columns.filter(({ isPinned }) => !isPinned);
  const row = rows.find(({ id }) => id === sortBy);
  if (!row) return [...first, ...rest];
  const value = ({ result }: Column) => valueOf(result, row);
  rest.sort((one, other) => inOrder(value(one), value(other), largestFirst));
  return [...first, ...rest];
}

/** What has no answer comes last, whichever way the others go. */
function inOrder(one: number | null, other: number | null, largestFirst: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return largestFirst ? other - one : one - other;
}
