import { alternatives, financing } from "../model/financing";
import { Refusal } from "../model/refusal";
import { plainWord, understood } from "../locales/understood";
import { cellsOf } from "../ranges/cells";
import { readPlan } from "../ranges/plan";
import { readOption } from "../ranges/scalars";
import { headings, ledgerTable } from "./headings";
import { inCell } from "./inCell";

/**
 * How one way of financing a measure shows in result, balance requirement and equity, year by year.
 *
 * @customfunction FINANCING
 * @param alternative appropriation, disposition, fund, reserve or outcomes
 * @param costs The municipality's own cost per year, SEK in real prices, year 0 first
 * @param savings The municipality's own cashable cost reduction per year, SEK in real prices
 * @param results Budgeted result without the measure per year, SEK in current prices
 * @param taxesAndGrants Taxes, general state grants and equalisation per year, SEK in current prices
 * @param [terms] Terms table: term, value
 * @param [dispositions] SEK added to the mark on equity at the start of each year
 * @returns Table: Year, Cost, Savings, Kept by boards, Squeezed, Result, From reserve, Balance result, To restore …
 */
export function FINANCING(
  alternative: any,
  costs: any[][],
  savings: any[][],
  results: any[][],
  taxesAndGrants: any[][],
  terms?: any[][],
  dispositions?: any[][],
): any[][] {
  return inCell("FINANCING", () => {
    const word = cellsOf(alternative)[0]?.[0];
    if (typeof word === "string" && understood.investment.has(plainWord(word))) {
      throw new Refusal({ code: "not-an-investment" });
    }
    const chosen = readOption(alternative, "alternative", understood.alternatives, alternatives);
    const { plan, first } = readPlan({ costs, savings, results, taxesAndGrants, terms, dispositions });
    return ledgerTable(headings().financing, financing(chosen, plan), first);
  });
}
