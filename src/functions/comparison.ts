import { idsOf } from "../model/ids";
import { usualProgramme } from "../model/programmeInputs";
import { compareFinancing, type Comparison } from "../model/comparison";
import { alternatives, waysOfFinancing } from "../model/waysOfFinancing";
import { readPlan } from "../ranges/plan";
import { readRate } from "../ranges/rate";
import { headings } from "./headings";
import { errorFor, inCell } from "./inCell";

/** Rows that only a contract with an investor has. */
const ofInvestor: ReadonlySet<keyof Comparison> = new Set(["investorPaid", "investorReturn"]);

/** Why a row has no answer, where it is not that nothing costs. */
const missing: Partial<Record<keyof Comparison, "no-deficit" | "no-rate">> = {
  lastRestoreYear: "no-deficit",
  investorReturn: "no-rate",
};

/**
 * The five ways of financing side by side. It compares expected values: what paying only for outcomes is worth does
 * not show.
 *
 * @customfunction FINANCING.COMPARE
 * @param costs The municipality's own cost per year, SEK in real prices, year 0 first
 * @param savings The municipality's own cashable cost reduction per year, SEK in real prices
 * @param results Budgeted result without the measure per year, SEK in current prices
 * @param taxesAndGrants Taxes, general state grants and equalisation per year, SEK in current prices
 * @param [terms] Terms table: term, value
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @param [dispositions] SEK added to the mark on equity at the start of each year
 * @returns Table: Measure, Appropriation, Disposition, Fund, Reserve, Outcomes
 */
export function FINANCING_COMPARE(
  costs: any[][],
  savings: any[][],
  results: any[][],
  taxesAndGrants: any[][],
  terms?: any[][],
  discountRate?: any[][],
  dispositions?: any[][],
): any[][] {
  const name = "FINANCING.COMPARE";
  return inCell(name, () => {
    const { plan, first } = readPlan({ costs, savings, results, taxesAndGrants, terms, dispositions });
    const compared = compareFinancing(plan, readRate(discountRate, "discountRate", usualProgramme.discountRate));
    const words = headings();
    const rows = idsOf(words.comparison).map((row) => [
      words.comparison[row],
      ...alternatives.map((alternative) => {
        if (ofInvestor.has(row) && !waysOfFinancing[alternative].isPaidFirst) return "";
        const amount = compared[alternative][row];
        if (amount === null) return errorFor({ code: missing[row] ?? "no-cost" }, name);
        return row === "lastRestoreYear" ? first + amount : amount;
      }),
    ]);
    return [[words.measure, ...alternatives.map((alternative) => words.alternatives[alternative])], ...rows];
  });
}
