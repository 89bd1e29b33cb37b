import { downturn, type Downturn } from "../../model/downturn";
import { alternatives, type Alternative, type Plan } from "../../model/financing";
import { comparison as englishComparison } from "../../locales/en/comparison";
import { downturn as englishDownturn } from "../../locales/en/downturn";
import { comparison as swedishComparison } from "../../locales/sv/comparison";
import { downturn as swedishDownturn } from "../../locales/sv/downturn";
import type { BooksColumn } from "../../stories/scenarioFormat";
import type { Measure, Scenario } from "../../workbook/scenario";
import { rowName } from "../comparison/names";
import { rows as comparisonRows } from "../comparison/rows";
import type { Explanation, Numbers, Speech, Table } from "./explanation";
import { financingParts, type FinancingRow } from "./financingSteps";
import { booksGrounds, inputGrounds } from "./grounds";
import { measureNumber } from "./measureNumbers";
import { deadweightText, measurePrices, sureness } from "./remarks";

type RowId = FinancingRow | "paybackAll";

/** Rows in prices of the measure's year; the others are in the books' current prices. */
const real: ReadonlySet<RowId> = new Set<RowId>(["npv", "paybackOwn"]);

/** How each row of the comparison is reached, with each way of financing. */
export function comparisonNumbers(scenario: Scenario, plan: Plan, speech: Speech): Numbers {
  const { words } = speech;
  const says = words.language === "sv" ? swedishComparison : englishComparison;
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
  const says = words.language === "sv" ? swedishDownturn : englishDownturn;
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
  const { say } = speech;
  const { measure, discountRate, taxBase } = scenario;
  const books = { plan, discountRate, taxBase };
  const { columns, steps } = financingParts(row, alternative, books, speech);
  const marks = plan.costs.map((_, year) => String(year));
  const table: Table = { title: say.years, head: say.columns.year, marks, columns };
  const scaled = (effect: number) => {
    const savings = plan.savings.map((saved) => (saved * effect) / measure!.programme.effect);
    const other = financingParts(row, alternative, { ...books, plan: { ...plan, savings } }, speech);
    return other.steps.at(-1)!.amount;
  };
  const hangsOnEffect = row !== "protected" && canScale(measure);
  return {
    formula: say.formulas.comparison[row],
    tables: [table],
    steps,
    ...(hangsOnEffect ? sureness(scenario, scaled) : {}),
    notes: [
      ...(hangsOnEffect ? [deadweightText(scenario, speech)] : []),
      real.has(row) ? measurePrices(scenario, speech) : say.prices(say.current),
      say.notes.books,
    ],
    restsOn: [
      ...booksGrounds(scenario, booksOf(row), speech),
      ...inputGrounds(scenario, "Terms", speech, termsOf(row, alternative)),
      ...(real.has(row) ? inputGrounds(scenario, "Programme", speech, ["discountRate"]) : []),
    ],
  };
}

function canScale(measure: Measure | null): boolean {
  return measure !== null && measure.programme.effect > 0;
}

/** The columns of the books that a row rests on. */
function booksOf(row: FinancingRow): BooksColumn[] {
  if (row === "protected") return ["ownCost", "dispositions"];
  if (real.has(row) || row === "kept") return ["ownCost", "ownSavings"];
  return [
    "ownCost",
    "ownSavings",
    "result",
    "taxes",
    "dispositions",
    ...(row === "worstOre" ? ["taxBase" as const] : []),
  ];
}

/** The terms that a row rests on, with a way of financing. */
function termsOf(row: FinancingRow, alternative: Alternative): string[] {
  const ofAlternative: Record<Alternative, string[]> = {
    appropriation: [],
    disposition: ["disposed"],
    fund: ["disposed", "savingsReturned", "returnFrom"],
    reserve: ["openingReserve"],
    outcomes: ["outcomeShare", "outcomePremium"],
  };
  const isEquity = row === "freeEquity" || row === "equityAllIn";
  return ["target", "frameCut", "priceGrowth", ...ofAlternative[alternative], ...(isEquity ? ["openingEquity"] : [])];
}
