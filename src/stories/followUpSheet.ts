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
  const forecast = `=SOCIAL.FOLLOWUP(${range(at.netPlanned)},${range(at.netActual)},$B$${known},$B$${rate})`;
  const first = sheet.spill(forecast, plan.cost.length, ["whole", ...new Array<"kronor">(6).fill("kronor")]);
  const flow = `G${first + 1}:G${first + plan.cost.length}`;
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

function addHeads(sheet: GrowingSheet, plan: FollowUpPlan, { heads }: typeof followUpWords.en): number {
  const ofActors = plan.byActor.flatMap(({ actor }) => [heads.actorPlanned(actor), heads.actorActual(actor)]);
  const { year, costPlanned, costActual, reachedPlanned, reachedActual, avertedPlanned, avertedActual } = heads;
  const persons = [reachedPlanned, reachedActual, avertedPlanned, avertedActual];
  const own = [heads.ownPlanned, heads.ownActual, heads.netPlanned, heads.netActual];
  return sheet.add(...[year, costPlanned, costActual, ...persons, ...own, ...ofActors, heads.learnt].map(header));
}

function addYear(sheet: GrowingSheet, plan: FollowUpPlan, year: number): void {
  const row = sheet.nextRow;
  const kronor = (amount: number): Cell => ({ value: amount, format: "kronor" });
  const persons = (count: number): Cell => ({ value: count, format: "years" });
  const outcome = (format: "kronor" | "persons") => input("", format);
  const cell = (column: number) => `${columnLetters(column)}${row}`;
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
    result(`=${cell(at.ownPlanned)}-${cell(at.costPlanned)}`, "kronor"),
    result(`=${cell(at.ownActual)}-${cell(at.costActual)}`, "kronor"),
    ...plan.byActor.flatMap(({ saved }) => [kronor(saved[year]!), outcome("kronor")]),
    input(""),
  );
}
