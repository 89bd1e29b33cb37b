import { idsOf, isIdOf } from "../../../model/ids";
import { noneOf } from "../../../model/comparison";
import { alternatives, financing, type Alternative, type Plan } from "../../../model/financing";
import { financingMade, type FinancingId } from "../../../model/financingMade";
import { waysOfFinancing } from "../../../model/waysOfFinancing";
import { usualProgramme } from "../../../model/programmeInputs";
import { understood } from "../../../locales/understood";
import { readPlan } from "../../../ranges/plan";
import { readRate } from "../../../ranges/rate";
import { readOption } from "../../../ranges/scalars";
import { type Sign, type Step, type Unit } from "../../explained/explanation";
import {
  bookStep,
  financingColumn,
  financingColumns,
  type Books,
  type ColumnId,
  type FinancingColumns,
} from "../../explained/steps/financingColumns";
import {
  financingParts,
  largestAt,
  summedUp,
  yearSteps,
  type FinancingRow,
} from "../../explained/steps/financingSteps";
import { madeSteps } from "../../explained/steps/madeSteps";
import { kronor } from "../../explained/steps/measureParts";
import { byYear, explained, step, type CellSpeech, type ExplainCell } from "./cell";

type Row = Exclude<keyof CellSpeech["words"]["tables"]["financing"], "year">;

const financingCell: ExplainCell = (given, { row, column }, speech) => {
  const { say, words } = speech;
  const what = idsOf(words.tables.financing)[column];
  if (row === 0 || what === undefined || what === "year") return null;
  const [chosen, costs, savings, results, taxesAndGrants, terms, dispositions] = given;
  const alternative = readOption(chosen, "alternative", understood.alternatives, alternatives);
  const { plan } = readPlan({ costs, savings, results, taxesAndGrants, terms, dispositions });
  const { formula, steps } = ledgerCell(what, alternative, row - 1, plan, speech);
  return explained(formula, steps, { notes: [say.prices(say.current)] });
};

function ledgerCell(what: Row, alternative: Alternative, year: number, plan: Plan, speech: CellSpeech) {
  const { cells, formulas, say, words } = speech;
  const columns = financingColumns(alternative, { plan, discountRate: 0, taxBase: [] });
  const here = financing(alternative, plan)[year]!;
  const made = financingMade(alternative);
  const term = (sign: Sign, id: FinancingId): Step => {
    const amount = here[id];
    if (id === "equity") return kronor(sign, say.sums.inYear(words.tables.financing.equity, String(year)), amount);
    if (isIdOf(working, id)) return step(sign, cells[working[id]], amount, unitOf(id));
    return bookStep(sign, id, here, columns, speech);
  };
  const steps = madeSteps(what, {
    made,
    term,
    isShown: (id) => id in words.tables.financing,
    smaller: cells.smaller,
    smallerAtLeastZero: cells.smallerAtLeastZero,
  });
  if (!made[what]) return { formula: formulas.financing.notInThis, steps };
  if (what === "result" || what === "earmarked") {
    return { formula: say.charts.formulas[what === "result" ? "result" : "mark"], steps };
  }
  return {
    formula: formulas.financing[what === "cost" && waysOfFinancing[alternative].isPaidFirst ? "outcomes" : what],
    steps,
  };
}

/** The words of amounts that stand in no column. */
const working = {
  realCost: "fixedPrices",
  realSavings: "fixedPrices",
  prices: "priceGrowth",
  agreed: "ofSavings",
  capLeft: "underCap",
  reserveBefore: "reserve",
  gain: "savedInYear",
  returnedShare: "returnedShare",
  due: "asked",
  drawn: "drawn",
  equityBefore: "equityBefore",
  need: "need",
  afterBurden: "afterBurden",
  missing: "missing",
} as const satisfies Partial<Record<FinancingId, keyof CellSpeech["cells"]>>;

function unitOf(id: FinancingId): Unit {
  return id === "prices" ? "factor" : id === "returnedShare" ? "share" : "kronor";
}

type ComparisonRow = keyof CellSpeech["words"]["tables"]["comparison"];
type FurtherRow = "lowestBalance" | "belowTarget" | "equity";
const furtherRows: ReadonlySet<ComparisonRow> = new Set<FurtherRow>(["lowestBalance", "belowTarget", "equity"]);
const isFurtherRow = (row: ComparisonRow): row is FurtherRow => furtherRows.has(row);

const comparisonCell: ExplainCell = (given, { row, column }, speech) => {
  const what = idsOf(speech.words.tables.comparison)[row - 1];
  const alternative = alternatives[column - 1];
  if (what === undefined || alternative === undefined) return null;
  if ((what === "investorPaid" || what === "investorReturn") && !waysOfFinancing[alternative].isPaidFirst) return null;
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
      return {
        columns: shown(["result", "fromReserve", "balance"]),
        steps: yearSteps("balance", year, alternative, books, all, speech),
      };
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
