import { downturn, type Downturn } from "../../../model/downturn";
import { alternatives, type Alternative, type Plan } from "../../../model/financing";
import { comparisonWords } from "../../../locales/comparisonWords";
import { downturnWords } from "../../../locales/downturnWords";
import type { BooksColumn } from "../../../stories/scenarioFormat";
import type { Scenario } from "../../../workbook/scenario";
import { rowName } from "../../comparison/names";
import { rows as comparisonRows } from "../../comparison/rows";
import { commonTerms, explainInBooks, resultBooks, termsOf, type BooksNumber } from "../steps/books";
import type { Explanation, Numbers, Speech } from "../explanation";
import { financingParts, type FinancingRow } from "../steps/financingSteps";
import { inputGrounds } from "../grounds";
import { measureNumber } from "./measureNumbers";

type RowId = FinancingRow | "paybackAll";

/** Rows in prices of the measure's year; the others are in the books' current prices. */
const real: ReadonlySet<RowId> = new Set<RowId>(["npv", "paybackOwn"]);

/** How each row of the comparison is reached, with each way of financing. */
export function comparisonNumbers(scenario: Scenario, plan: Plan, speech: Speech): Numbers {
  const { words } = speech;
  const says = comparisonWords[words.language];
  return {
    rows: comparisonRows.map(({ id }) => ({ id, name: rowName(id, says, words) })),
    variants: alternatives.map((id) => ({ id, name: words.tables.alternatives[id] })),
    explain: (row, alternative) =>
      row === "paybackAll"
        ? paybackOfAll(scenario, speech)
        : explain(row as FinancingRow, alternative as Alternative, plan, scenario, speech),
  };
}

const downturnRows = ["lowestResult", "squeezed", "toRestore"] as const;

/** How the numbers beside the downturn are reached, without and with it: the same calculation in other books. */
export function downturnNumbers(scenario: Scenario, plan: Plan, times: Downturn, speech: Speech): Numbers {
  const { say, words } = speech;
  const says = downturnWords[words.language];
  const both = (["base", "down"] as const).flatMap((when) =>
    alternatives.map((id) => ({ id: `${id}-${when}`, name: say.downOf(words.tables.alternatives[id], says[when]) })),
  );
  return {
    rows: downturnRows.map((id) => ({ id, name: says.rows[id] })),
    variants: both,
    explain: (row, variant) => {
      const [alternative, when] = variant.split("-") as [Alternative, "base" | "down"];
      if (when === "base") return explain(row as FinancingRow, alternative, plan, scenario, speech);
      const explained = explain(row as FinancingRow, alternative, downturn(plan, times), scenario, speech);
      return {
        ...explained,
        notes: [say.notes.downturn(String(times.firstYear), String(times.lastYear)), ...explained.notes],
        restsOn: [...explained.restsOn, ...inputGrounds(scenario, "Downturn", speech)],
      };
    },
  };
}

/** The measure's own payback: the same however it is paid for. */
function paybackOfAll(scenario: Scenario, speech: Speech): Explanation {
  const formula = speech.say.formulas.comparison.paybackAll;
  if (!scenario.measure) {
    const name = speech.say.stairs.noAnswer;
    return { formula, tables: [], steps: [{ sign: "=", name, amount: null, unit: "years" }], notes: [], restsOn: [] };
  }
  return { ...measureNumber("discountedPayback", "all", scenario, scenario.measure, speech), formula };
}

function explain(
  row: FinancingRow,
  alternative: Alternative,
  plan: Plan,
  scenario: Scenario,
  speech: Speech,
): Explanation {
  const isEquity = row === "freeEquity" || row === "equityAllIn";
  const number: BooksNumber = {
    formula: speech.say.formulas.comparison[row],
    partsIn: (books) => financingParts(row, alternative, books, speech),
    columns: booksOf(row),
    terms: [...commonTerms, ...termsOf[alternative], ...(isEquity ? ["openingEquity"] : [])],
    hangsOnEffect: row !== "protected",
    isReal: real.has(row),
  };
  return explainInBooks(number, plan, scenario, speech);
}

/** The columns of the books that a row rests on. */
function booksOf(row: FinancingRow): BooksColumn[] {
  if (row === "protected") return ["ownCost", "dispositions"];
  if (real.has(row) || row === "kept") return ["ownCost", "ownSavings"];
  return [...resultBooks, ...(row === "worstOre" ? ["taxBase" as const] : [])];
}
