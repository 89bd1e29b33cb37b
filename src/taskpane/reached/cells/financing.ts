import { pricesIn } from "../../../model/terms";
import { investorReturn, noneOf } from "../../../model/comparison";
import {
  alternatives,
  financing,
  outcomeCap,
  type Alternative,
  type FinancingYear,
  type Plan,
} from "../../../model/financing";
import { usualProgramme } from "../../../model/programmeInputs";
import { understood } from "../../../locales/understood";
import { readPlan } from "../../../ranges/plan";
import { readRate } from "../../../ranges/rate";
import { readOption } from "../../../ranges/scalars";
import { totalStep, type Sign, type Step } from "../../explained/explanation";
import {
  financingColumn,
  financingColumns,
  stepInYear,
  type Books,
  type ColumnId,
  type FinancingColumns,
} from "../../explained/steps/financingColumns";
import {
  financingParts,
  largestAt,
  markSteps,
  resultSteps,
  summedUp,
  type FinancingRow,
} from "../../explained/steps/financingSteps";
import { kronor } from "../../explained/steps/measureParts";
import { byYear, explained, step, type CellSpeech, type ExplainCell } from "./cell";

type Row = Exclude<keyof CellSpeech["words"]["tables"]["financing"], "year">;

const financingCell: ExplainCell = (given, { row, column }, speech) => {
  const { say, words } = speech;
  const what = (Object.keys(words.tables.financing) as (keyof typeof words.tables.financing)[])[column];
  if (row === 0 || what === undefined || what === "year") return null;
  const [chosen, costs, savings, results, taxesAndGrants, terms, dispositions] = given;
  const alternative = readOption(chosen, "alternative", understood.alternatives, alternatives);
  const { plan } = readPlan({ costs, savings, results, taxesAndGrants, terms, dispositions });
  const { formula, steps } = ledgerCell(what, alternative, row - 1, plan, speech);
  return explained(formula, steps, { notes: [say.prices(say.current)] });
};

function ledgerCell(what: Row, alternative: Alternative, year: number, plan: Plan, speech: CellSpeech) {
  const { cells, formulas: all, say, words } = speech;
  const formulas = all.financing;
  const columns = financingColumns(alternative, { plan, discountRate: 0, taxBase: [] });
  const years = financing(alternative, plan);
  const here = years[year]!;
  const before = years.slice(0, year);
  const prices = pricesIn(plan.terms, year);
  const gain = Math.max(0, here.savings);
  const at = (sign: Sign, id: ColumnId) => stepInYear(sign, id, year, columns, speech);
  const names = words.tables.financing;
  const answer = (sign: Sign) => kronor(sign, say.sums.inYear(names[what], String(year)), here[what]);
  const moved = (real: number): Step[] => [
    kronor("", cells.fixedPrices, real),
    step("×", cells.priceGrowth, prices, "factor"),
    answer("="),
  ];
  const least = kronor("→", cells.smaller, here[what]);
  const none = { formula: formulas.notInThis, steps: [answer("=")] };
  switch (what) {
    case "cost": {
      if (alternative !== "outcomes") return { formula: formulas.cost, steps: moved(plan.costs[year]!) };
      const cap = outcomeCap(plan) - summedOf(before, ({ cost }) => cost);
      const limits = [kronor("", cells.ofSavings, plan.terms.outcomeShare * gain), kronor("", cells.underCap, cap)];
      return { formula: formulas.outcomes, steps: [...limits, least] };
    }
    case "savings":
      return { formula: formulas.savings, steps: moved(plan.savings[year]!) };
    case "kept":
      return { formula: formulas.kept, steps: [at("", "savings"), at("−", "harvested"), answer("=")] };
    case "squeezed":
      return { formula: formulas.squeezed, steps: squeezedSteps(here, at, speech) };
    case "result":
      return { formula: say.charts.formulas.result, steps: resultSteps(year, columns, speech) };
    case "fromReserve": {
      if (alternative !== "reserve") return none;
      const left = plan.terms.openingReserve - summedOf(before, ({ fromReserve }) => fromReserve);
      return { formula: formulas.fromReserve, steps: [at("", "cost"), kronor("", cells.reserve, left), least] };
    }
    case "balance":
      return { formula: formulas.balance, steps: [at("", "result"), at("+", "fromReserve"), answer("=")] };
    case "toRestore":
      return { formula: formulas.toRestore, steps: [at("", "balance"), answer("→")] };
    case "exceptional":
      if (alternative !== "disposition" && alternative !== "fund") return none;
      return { formula: formulas.exceptional, steps: [at("", "cover"), at("", "toRestore"), least] };
    case "returned": {
      if (alternative !== "fund") return none;
      const { returnFrom, savingsReturned, frameCut } = plan.terms;
      const share = year >= returnFrom ? Math.min(savingsReturned, frameCut) : 0;
      const drawn = summedOf(before, ({ cover, returned }) => cover - returned);
      const due = [
        kronor("", cells.savedInYear, gain),
        step("×", cells.returnedShare, share, "share"),
        kronor("=", cells.asked, gain * share),
      ];
      return { formula: formulas.returned, steps: [...due, kronor("", cells.drawn, drawn), least] };
    }
    case "earmarked":
      if (alternative !== "disposition" && alternative !== "fund") return none;
      return { formula: say.charts.formulas.mark, steps: markSteps(year, plan, columns, speech) };
    case "equity": {
      const opening = year === 0 ? plan.terms.openingEquity : years[year - 1]!.equity;
      return {
        formula: formulas.equity,
        steps: [kronor("", cells.equityBefore, opening), at("+", "result"), answer("=")],
      };
    }
  }
}

/** The burden, and what is missing to the result that is needed, of which other services give way the smaller. */
function squeezedSteps(here: FinancingYear, at: (sign: Sign, id: ColumnId) => Step, { cells }: CellSpeech): Step[] {
  const after = at("", "budgeted").amount! - at("", "burden").amount!;
  return [
    at("", "cost"),
    at("−", "harvested"),
    at("−", "cover"),
    at("=", "burden"),
    kronor("", cells.need, here.need),
    kronor("−", cells.afterBurden, after),
    kronor("=", cells.missing, here.need - after),
    kronor("→", cells.smallerAtLeastZero, here.squeezed),
  ];
}

function summedOf(years: readonly FinancingYear[], amount: (year: FinancingYear) => number): number {
  let sum = 0;
  for (const year of years) sum += amount(year);
  return sum;
}

type ComparisonRow = keyof CellSpeech["words"]["tables"]["comparison"];
type FurtherRow = "lowestBalance" | "belowTarget" | "equity" | "investorPaid" | "investorReturn";
const furtherRows: ReadonlySet<ComparisonRow> = new Set<FurtherRow>([
  "lowestBalance",
  "belowTarget",
  "equity",
  "investorPaid",
  "investorReturn",
]);
const isFurtherRow = (row: ComparisonRow): row is FurtherRow => furtherRows.has(row);

const comparisonCell: ExplainCell = (given, { row, column }, speech) => {
  const what = (Object.keys(speech.words.tables.comparison) as ComparisonRow[])[row - 1];
  const alternative = alternatives[column - 1];
  if (what === undefined || alternative === undefined) return null;
  if ((what === "investorPaid" || what === "investorReturn") && alternative !== "outcomes") return null;
  const { say, formulas, cells } = speech;
  const [costs, savings, results, taxesAndGrants, terms, rates, dispositions] = given;
  const { plan, first } = readPlan({ costs, savings, results, taxesAndGrants, terms, dispositions });
  const books: Books = {
    plan,
    discountRate: readRate(rates, "discountRate", usualProgramme.discountRate),
    taxBase: [],
  };
  const isFurther = isFurtherRow(what);
  const { columns, steps } = isFurther
    ? furtherParts(what, alternative, books, speech)
    : financingParts(what satisfies FinancingRow, alternative, books, speech);
  return explained(isFurther ? formulas.comparison[what] : say.formulas.comparison[what], asCalendar(steps, first), {
    tables: [byYear(columns, speech, first)],
    notes: [what === "npv" ? cells.prices : say.prices(say.current)],
  });
};

/** Years that are counted from year 0, as calendar years where the flows have them. */
function asCalendar(steps: readonly Step[], first: number): Step[] {
  return steps.map((one) =>
    one.unit === "year" && one.amount !== null ? { ...one, amount: first + one.amount } : one,
  );
}

/** The rows that the function has and the pane does not. */
function furtherParts(what: FurtherRow, alternative: Alternative, books: Books, speech: CellSpeech) {
  const all = financingColumns(alternative, books);
  const shown = (ids: readonly ColumnId[]) => ids.map((id) => financingColumn(id, all[id], speech));
  switch (what) {
    case "lowestBalance": {
      const year = largestAt(all.balance.map((amount) => -amount));
      const at = (sign: Sign, id: ColumnId) => stepInYear(sign, id, year, all, speech);
      return {
        columns: shown(["result", "fromReserve", "balance"]),
        steps: [at("", "result"), at("+", "fromReserve"), at("=", "balance")],
      };
    }
    case "investorPaid":
      return { columns: shown(["cost"]), steps: [totalStep("=", financingColumn("cost", all.cost, speech), speech)] };
    case "investorReturn": {
      const years = all.cost.map((cost) => ({ cost }));
      const rate = step("→", speech.cells.rate, investorReturn(books.plan, years), "share");
      const of = (sign: Sign, id: ColumnId) => totalStep(sign, financingColumn(id, all[id], speech), speech);
      return { columns: shown(["programmeCost", "cost"]), steps: [of("", "cost"), of("−", "programmeCost"), rate] };
    }
    case "belowTarget":
      return { columns: shown(["result", "need"]), steps: [belowTarget(all, books.plan, speech)] };
    case "equity": {
      const { sums } = speech.say;
      const total = financingColumn("result", all.result, speech);
      const opening = kronor("", sums.openingEquity, books.plan.terms.openingEquity);
      const added = kronor("+", sums.total(total.name), total.total!);
      return { columns: shown(["result"]), steps: summedUp([opening, added], sums.equity) };
    }
  }
}

function belowTarget({ result, need }: FinancingColumns, plan: Plan, { say }: CellSpeech): Step {
  const none = noneOf(plan);
  const years = result.map((_, year) => year).filter((year) => result[year]! < need[year]! - none);
  return step("=", say.sums.count(years.join(", ")), years.length, "count");
}

export const financingCells: Record<string, ExplainCell> = {
  FINANCING: financingCell,
  "FINANCING.COMPARE": comparisonCell,
};
