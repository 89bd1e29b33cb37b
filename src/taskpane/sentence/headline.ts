import type { sentence as english } from "../../locales/en/sentence";
import type { Scenario } from "../../workbook/scenario";
import type { Words } from "../words";
import { termOfOffice, wholePersons, type BreakEven } from "./breakEven";

type Saying = typeof english;

/** How many must succeed, for everyone's purse and for the municipality's, and whether as many are expected to. */
export function headline(facts: BreakEven, says: Saying, words: Words): string {
  const { all, horizon } = facts;
  const cost = says.cost(words.number(facts.cost / 1e6, "years"));
  if (all.persons === null) return says.allNever(cost, horizon);
  const needed = says.all(personsNeeded(all.persons, facts, says, words), cost, horizon);
  return `${needed}${aboutOwn(facts, says, words)} ${aboutExpected(facts, says, words)}: ${aboutVerdicts(facts, says)}.`;
}

/** What the sentence rests on: how the effect was measured, deadweight, discounting, price year. */
export function conditions(facts: BreakEven, scenario: Scenario, says: Saying, words: Words): string {
  const { conditions: say } = says;
  const prices = scenario.priceYear === null ? say.fixedPrices : say.priceYear(scenario.priceYear);
  return `${aboutDeadweight(facts, scenario, says, words)} ${say.prices(words.number(facts.discountRate, "rate"), prices)}`;
}

function personsNeeded(persons: number, { reached }: BreakEven, says: Saying, words: Words): string {
  const needed = wholePersons(persons);
  const text = words.number(needed, "persons");
  return needed > reached ? says.outOfReach(text, words.number(Math.floor(reached), "persons")) : text;
}

function aboutOwn(facts: BreakEven, says: Saying, words: Words): string {
  const { persons } = facts.own;
  if (persons === null) return says.ownNever(termOfOffice);
  return says.own(personsNeeded(persons, facts, says, words), termOfOffice);
}

function aboutExpected({ successes, participants }: BreakEven, says: Saying, words: Words): string {
  const { expected, low, high } = successes;
  const shown = (persons: number) => words.number(persons, "persons");
  const spread = low === null || high === null ? says.noSpread : says.spread(shown(low), shown(high));
  return `${says.expected(shown(expected), shown(participants))} (${spread})`;
}

function aboutVerdicts({ all, own }: BreakEven, { verdicts, allPayers, municipality, both }: Saying): string {
  if (own.persons === null) return verdicts[all.verdict](allPayers);
  if (all.verdict === own.verdict) return verdicts[all.verdict](both);
  return `${verdicts[all.verdict](allPayers)}, ${verdicts[own.verdict](municipality)}`;
}

function aboutDeadweight({ deadweight }: BreakEven, { effectBasis }: Scenario, says: Saying, words: Words): string {
  const { conditions: say } = says;
  if (deadweight > 0) return say.deadweight(words.number(deadweight, "share"));
  if (effectBasis === "comparison") return say.net;
  return effectBasis === "beforeAfter" ? say.gross : say.unsaid;
}
