import { followUpWords } from "../locales/followUpWords";
import type { Language } from "../locales/language";
import { followUpColumns as at, followUpNames } from "./followUpFormat";
import { columnLetters, GrowingSheet, header, input, note, result, title } from "./sheet";
import type { Cell, StorySheet } from "./story";

/** The plan that a follow-up begins with, year 0 first; SEK in fixed prices, and persons. */
export interface FollowUpPlan {
  /** The scenario's name. */
  scenario: string;
  cost: number[];
  reached: number[];
  averted: number[];
  /** The municipality's own cashable reduction. */
  own: number[];
  byActor: { actor: string; saved: number[] }[];
  discountRate: number;
}

/** A follow-up as a worksheet: the plan as values, cells for the outcome, and what it comes to as live formulas. */
export function followUpSheet(plan: FollowUpPlan, language: Language): StorySheet {
  const say = followUpWords[language];
  const columns = at.firstActor + 2 * plan.byActor.length + 1;
  const sheet = new GrowingSheet(say.sheet(plan.scenario), [44, ...new Array<number>(columns - 2).fill(18), 60]);
  sheet.add(title(say.heading(plan.scenario)));
  sheet.add(note(say.intro));
  sheet.add(note(say.counts));
  const gathered = sheet.add(say.gathered, input(""));
  const known = sheet.add(say.known, input(0, "whole"));
  const rate = sheet.add(say.rate, input(plan.discountRate, "rate"));
  sheet.gap();
  const heads = addHeads(sheet, plan, say);
  plan.cost.forEach((_, year) => addYear(sheet, plan, year));
  const last = sheet.nextRow - 1;
  sheet.gap();
  sheet.add(title(say.results));
  const range = (column: number) => `$${columnLetters(column)}$${heads + 1}:$${columnLetters(column)}$${last}`;
  const forecast = `=SOCIAL.FOLLOWUP(${range(at.ownPlanned)},${range(at.ownActual)},$B$${known},$B$${rate})`;
  const first = sheet.spill(forecast, plan.cost.length, ["whole", ...new Array<"kronor">(6).fill("kronor")]);
  sheet.put(`H${first}`, header(say.netForecast), header(say.check));
  plan.cost.forEach((_, year) => addNet(sheet, first + 1 + year, heads + 1 + year, `$B$${known}`, say));
  const flow = `H${first + 1}:H${first + plan.cost.length}`;
  sheet.add(say.payback, result(`=IF(ISERROR($A$${first}),$A$${first},SOCIAL.PAYBACK(${flow},$B$${rate}))`, "years"));
  return {
    ...sheet.finished(),
    names: {
      [followUpNames.years]: sheet.address(`A${heads}:${columnLetters(columns - 1)}${last}`),
      [followUpNames.known]: sheet.address(`B${known}`),
      [followUpNames.gathered]: sheet.address(`B${gathered}`),
    },
  };
}

/**
 * Adds what a year comes to beside its forecast: the forecast less the cost, which is the outcome's where it is known and
 * else the plan's; and what is to be looked at among its outcomes.
 */
function addNet(
  sheet: GrowingSheet,
  row: number,
  ofYear: number,
  known: string,
  { checks }: typeof followUpWords.en,
): void {
  const cell = (column: number) => `$${columnLetters(column)}$${ofYear}`;
  const isKnown = `$A${row}<${known}`;
  const net = `$G${row}-IF(${isKnown},${cell(at.costActual)},${cell(at.costPlanned)})`;
  const outcomes = [at.costActual, at.reachedActual, at.avertedActual, at.ownActual].map(cell);
  const [texts, blanks, minuses] = [
    outcomes.map((one) => `AND(ISTEXT(${one}),${one}<>"")`),
    outcomes.map((one) => `${one}=""`),
    outcomes.map((one) => `${one}<0`),
  ].map((tests) => `OR(${tests.join(",")})`);
  const asked = `IF(${blanks},"${checks.blank}",IF(${minuses},"${checks.minus}",""))`;
  const check = `=IF(${texts},"${checks.text}",IF(${isKnown},${asked},""))`;
  sheet.put(`H${row}`, result(`=IF(ISERROR($G${row}),$G${row},${net})`, "kronor"), result(check));
}

function addHeads(sheet: GrowingSheet, plan: FollowUpPlan, { heads }: typeof followUpWords.en): number {
  const ofActors = plan.byActor.flatMap(({ actor }) => [heads.actorPlanned(actor), heads.actorActual(actor)]);
  const { year, costPlanned, costActual, reachedPlanned, reachedActual, avertedPlanned, avertedActual } = heads;
  const persons = [reachedPlanned, reachedActual, avertedPlanned, avertedActual];
  const own = [heads.ownPlanned, heads.ownActual];
  return sheet.add(...[year, costPlanned, costActual, ...persons, ...own, ...ofActors, heads.learnt].map(header));
}

function addYear(sheet: GrowingSheet, plan: FollowUpPlan, year: number): void {
  const kronor = (amount: number): Cell => ({ value: amount, format: "kronor" });
  const persons = (count: number): Cell => ({ value: count, format: "years" });
  const outcome = (format: "kronor" | "persons") => input("", format);
  sheet.add(
    year,
    kronor(plan.cost[year]!),
    outcome("kronor"),
    persons(plan.reached[year]!),
    outcome("persons"),
    persons(plan.averted[year]!),
    outcome("persons"),
    kronor(plan.own[year]!),
    outcome("kronor"),
    ...plan.byActor.flatMap(({ saved }) => [kronor(saved[year]!), outcome("kronor")]),
    input(""),
  );
}
