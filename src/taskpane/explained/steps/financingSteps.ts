import { compareFinancing, needsExceptionalGrounds, noneOf } from "../../../model/comparison";
import { comparisonMade, type ComparisonId } from "../../../model/comparisonMade";
import { financing, type Alternative } from "../../../model/financing";
import { financingMade, type FinancingId } from "../../../model/financingMade";
import { isMarking, waysOfFinancing } from "../../../model/waysOfFinancing";
import type { ShownRow, WholeRow } from "../../comparison/rows";
import { paybackCourse } from "../../../model/payback";
import { worstOre } from "../../../model/taxOre";
import { totalStep, type Column, type Sign, type Speech, type Step } from "../explanation";
import {
  bookStep,
  financingColumn,
  financingColumns,
  stepInYear,
  type Books,
  type ColumnId,
  type FinancingColumns,
} from "./financingColumns";
import { saidInComparison } from "./comparisonNames";
import { madeSteps } from "./madeSteps";
import { kronor } from "./measureParts";
import { paybackSteps } from "./paybackSteps";

/** The rows that the comparison shows and that are counted in the books. */
export type FinancingRow = Exclude<ShownRow["id"], "paybackAll"> | WholeRow;

/** The intermediate sums that each row is made of. */
const shown: Record<FinancingRow, readonly ColumnId[]> = {
  npv: ["realSavings", "realCost", "factor", "presentSavings", "presentCost"],
  paybackOwn: ["realNet", "factor", "presentNet", "cumulative"],
  npvWhole: ["realWhole", "realCost", "factor", "presentWhole", "presentCost"],
  paybackWhole: ["realWholeNet", "factor", "presentWholeNet", "cumulativeWhole"],
  worstSqueezed: ["cost", "harvested", "cover", "burden", "budgeted", "need", "squeezed"],
  worstOre: ["squeezed", "taxBase", "ore"],
  kept: ["savings", "harvested", "kept"],
  squeezed: ["cost", "harvested", "cover", "burden", "budgeted", "need", "squeezed"],
  freeEquity: ["budgeted", "cost", "harvested", "squeezed", "result", "earmarked"],
  equityAllIn: ["budgeted", "cost", "harvested", "squeezed", "result", "kept"],
  lowestResult: ["budgeted", "cost", "harvested", "squeezed", "result"],
  budgetYears: ["result", "fromReserve", "balance"],
  deficitYears: ["result", "fromReserve", "balance"],
  toRestore: ["result", "fromReserve", "balance", "toRestore"],
  exceptional: ["cover", "toRestore", "exceptional"],
  lastRestoreYear: ["result", "fromReserve", "balance"],
  leftToRestore: ["balance", "toRestore", "left"],
  protected: ["programmeCost", "cover"],
  investorPaid: ["cost"],
  investorReturn: ["programmeCost", "cost"],
  earmarked: ["dispositions", "cover", "returned", "earmarked"],
};

/** The columns behind a row of the comparison, and the steps to its number. */
export function financingParts(row: FinancingRow, alternative: Alternative, books: Books, speech: Speech) {
  const all = financingColumns(alternative, books);
  const columns = shown[row].map((id) => financingColumn(id, all[id], speech));
  return { columns, steps: stepsOf(row, alternative, books, all, speech) };
}

function stepsOf(
  row: FinancingRow,
  alternative: Alternative,
  books: Books,
  all: FinancingColumns,
  speech: Speech,
): Step[] {
  const { sums, stairs } = speech.say;
  const { plan, discountRate } = books;
  const compared = compareFinancing(plan, discountRate)[alternative];
  const column = (id: ColumnId): Column => financingColumn(id, all[id], speech);
  const total = (sign: Sign, id: ColumnId) => totalStep(sign, column(id), speech);
  const inYear = (sign: Sign, id: ColumnId, year: number) => stepInYear(sign, id, year, all, speech);
  const count = (isCounted: (year: number) => boolean): Step => {
    const years = all.result.map((_, year) => year).filter(isCounted);
    return { sign: "=", name: sums.count(years.join(", ")), amount: years.length, unit: "count" };
  };
  const none = noneOf(plan);
  const made = (id: ComparisonId, term: (sign: Sign, id: ComparisonId) => Step): Step[] =>
    madeSteps(id, { made: comparisonMade(alternative), term, isShown: (one) => one === "equity" });
  const steps = (id: ComparisonId) =>
    made(id, (sign, one) => ({ sign, ...saidInComparison(sign, one, column, speech), amount: compared[one] }));
  switch (row) {
    case "npv":
    case "kept":
      return steps(row);
    case "npvWhole": {
      const whole = total("", "presentWhole");
      const worth = { presentSavings: whole, npv: kronor("=", stairs.npv, whole.amount! - compared.presentCost) };
      return made("npv", (sign, one) =>
        one === "presentSavings" || one === "npv" ? worth[one] : total(sign, "presentCost"),
      );
    }
    case "paybackWhole":
      return paybackSteps(paybackCourse(all.realWholeNet, books.discountRate), speech);
    case "paybackOwn":
      return paybackSteps(paybackCourse(all.realNet, books.discountRate), speech);
    case "worstSqueezed": {
      const year = largestAt(all.squeezed);
      return [kronor("=", sums.largest(column("squeezed").name, String(year)), all.squeezed[year]!)];
    }
    case "worstOre": {
      const year = worstOre(all.squeezed, books.taxBase)?.year;
      if (year === undefined) return [{ ...kronor("=", sums.noTaxBase, null), unit: "ore" }];
      return [
        inYear("", "squeezed", year),
        inYear("÷", "taxBase", year),
        { sign: "×", name: sums.tenThousand, amount: 10_000, unit: "factor" },
        inYear("=", "ore", year),
      ];
    }
    case "squeezed":
    case "toRestore":
    case "exceptional":
      return [total("=", row)];
    case "freeEquity":
    case "equityAllIn":
      return [...steps("equity"), ...steps(row).slice(1)];
    case "lowestResult":
      return yearSteps("result", largestAt(all.result.map((result) => -result)), alternative, books, all, speech);
    case "budgetYears":
      return [
        count((year) => {
          const [balance, result, fromReserve] = [all.balance[year]!, all.result[year]!, all.fromReserve[year]!];
          return needsExceptionalGrounds({ balance, result, fromReserve }, none);
        }),
      ];
    case "deficitYears":
      return [count((year) => all.balance[year]! < -none)];
    case "lastRestoreYear": {
      if (compared.lastDeficitYear !== null) return steps(row);
      return [{ sign: "=", name: sums.none, amount: null, unit: "year" }];
    }
    case "leftToRestore":
      return [kronor("=", sums.last(column("left").name), all.left.at(-1)!)];
    case "protected": {
      const share = (name: string): Step => ({ sign: "=", name, amount: compared.protected, unit: "share" });
      if (compared.protected === null) return [share(sums.noCost)];
      return waysOfFinancing[alternative].isPaidFirst ? [share(sums.investorFirst)] : steps(row);
    }
    case "investorPaid":
    case "investorReturn": {
      const unit = row === "investorPaid" ? "kronor" : "share";
      if (!waysOfFinancing[alternative].isPaidFirst) return [{ sign: "=", name: sums.noInvestor, amount: null, unit }];
      if (row === "investorPaid") return [total("=", "cost")];
      const rate = compared.investorReturn;
      return [total("", "cost"), total("−", "programmeCost"), { sign: "→", name: sums.rateOfNone, amount: rate, unit }];
    }
    case "earmarked": {
      return isMarking(alternative) ? steps(row) : [kronor("=", sums.nothingMarked, 0)];
    }
  }
}

/** The steps to an amount of a year, from the columns that it is made of. */
export function yearSteps(
  id: "result" | "balance" | "earmarked",
  year: number,
  alternative: Alternative,
  { plan }: Books,
  all: FinancingColumns,
  speech: Speech,
): Step[] {
  const here = financing(alternative, plan)[year]!;
  return madeSteps<FinancingId>(id, {
    made: financingMade(alternative),
    term: (sign, part) => bookStep(sign, part, here, all, speech),
    isShown: () => true,
  });
}

/** Steps of plus and minus, and what they come to. */
export function summedUp(steps: readonly Step[], name: string): Step[] {
  let sum = 0;
  for (const { sign, amount } of steps) if (sign !== "=") sum += sign === "−" ? -amount! : amount!;
  return [...steps, kronor("=", name, sum)];
}

export function largestAt(amounts: readonly number[]): number {
  let at = 0;
  amounts.forEach((amount, year) => {
    if (amount > amounts[at]!) at = year;
  });
  return at;
}
