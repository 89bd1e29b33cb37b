import { alternatives, financing, type Alternative, type Plan } from "../../model/financing";
import { countedYears } from "../../model/programme";
import type { Scenario } from "../../workbook/scenario";
import type { Words } from "../words";
import { moneyText, type Money } from "./cellText";
import type { Column, Columns } from "./columns";
import { difference } from "./difference";
import { areOneScenario, countingOf, priceYears, rowName, type Saying } from "./names";
import { resultsOf, type Result } from "./results";
import { likeness, rows, valueOf } from "./rows";

/** What is said above the table: what is the same and what is not, and what cannot be compared. */
export function notices({ shown, without }: Columns, money: Money, says: Saying, words: Words): string[] {
  const told: string[] = [];
  if (shown.length === 0) told.push(says.empty);
  else if (areAllOfOne(shown)) told.push(aboutOne(shown[0]!, money, says, words));
  else if (shown.length > 1) told.push(sameRows(shown, says, words));
  const beyond = [...new Set(shown.map(({ scenario }) => scenario))].filter(isBeyondBooks);
  for (const { name, plan, measure } of beyond) {
    told.push(says.beyondBooks(name, countedYears(measure!.programme), plan!.costs.length));
  }
  const years = priceYears(shown);
  if (years.length > 1) told.push(says.pricesDiffer(years.map((year) => (year === 0 ? "?" : String(year))).join(", ")));
  if (without.length > 0) told.push(says.without(without.map(({ name }) => name).join(", ")));
  return told;
}

/** Whether the measure is counted over more years than there are in the books, so that some of it is not compared. */
function isBeyondBooks({ plan, measure }: Scenario): boolean {
  return plan !== null && measure !== null && countedYears(measure.programme) > plan.costs.length;
}

function aboutOne({ scenario, counting }: Column, money: Money, says: Saying, words: Words): string {
  const { priceYear } = scenario;
  const results = resultsOf(scenario, counting)!;
  const told = difference({ results, counting, priceYear, money }, says, words);
  return `${told} ${aboutInvestor(scenario.plan!, results.outcomes, money, says, words)}`;
}

/** What the investor of an outcomes contract is expected to be paid for what it pays first; where it is less, hardly anybody signs. */
function aboutInvestor(plan: Plan, { investorPaid, investorReturn }: Result, money: Money, says: Saying, words: Words) {
  let cost = 0;
  for (const { programmeCost } of financing("outcomes", plan)) cost += programmeCost;
  const text = (amount: number) => says.amount[money](moneyText(amount, money, words));
  const [paid, paidFirst] = [text(investorPaid ?? 0), text(cost)];
  if ((investorPaid ?? 0) < cost - 0.5) return says.investor.tooLittle(paid, paidFirst);
  return says.investor.paid(paid, paidFirst, investorReturn === null ? null : words.number(investorReturn, "rate"));
}

/** Whether the columns are all the ways of financing one scenario. */
export function areAllOfOne(columns: readonly Column[]): boolean {
  const shown = new Set<Alternative>(columns.map(({ alternative }) => alternative));
  return columns.length === alternatives.length && shown.size === alternatives.length && areOneScenario(columns);
}

function sameRows(columns: readonly Column[], says: Saying, words: Words): string {
  const same = rows.filter(
    (row) =>
      likeness(
        columns.map(({ result }) => valueOf(result, row)),
        row.unit,
      ).isSame,
  );
  if (same.length === 0) return says.noSameRows;
  const names = same.map(({ id }) => rowName(id, countingOf(columns), says, words).toLocaleLowerCase(words.language));
  return says.sameRows(names.join(", "));
}
