import type { briefWords } from "../../locales/briefWords";
import type { SimulationSettings, WordingId } from "../../stories/scenarioFormat";
import type { Measure, Scenario } from "../../workbook/scenario";
import { million } from "../chart/units";
import type { Column } from "../comparison/columns";
import { personsFormat } from "../persons";
import { pricesText } from "../prices";
import type { Answer } from "../uncertainty/useSimulation";
import type { Words } from "../words";
import type { Cell } from "./document";

/** A scenario that can be told of. */
export interface Told extends Scenario {
  measure: Measure;
}

/** What a brief is told of: the scenario, those it is compared with, what was simulated, and in which words. */
export interface About {
  scenario: Told;
  /** Scenarios beside it in the comparison. */
  others: readonly Told[];
  /** The ways of financing, of all of them, as they were chosen in the comparison. */
  columns: readonly Column[];
  /** Null as long as the simulation is not finished. */
  simulated: Answer | null;
  settings: SimulationSettings;
  /** What the decider has written instead of the numbers' own sentences; empty where nothing. */
  wording: Wording;
  words: Words;
  say: typeof briefWords.en;
  /** The calendar's, as 2026-11-30. */
  today: string;
  version: string;
}

/** The two sentences that a decider may word, and how many inhabitants there are. */
export type Wording = Record<WordingId, string>;

export function isTold(scenario: Scenario): scenario is Told {
  return scenario.measure !== null;
}

/** From so many millions on, tenths say nothing. */
const many = 1000;

/** An amount in millions, as a cell. */
export function millions(amount: number) {
  const inMillions = amount / million;
  return { amount: inMillions, format: Math.abs(inMillions) < many ? "years" : "kronor" } as const satisfies Cell;
}

/** A number of persons, as a cell. */
export function persons(amount: number): Cell {
  return { amount, format: personsFormat(amount) };
}

/** An amount in millions, in a sentence. */
export function spoken(amount: number, { words, say }: About): string {
  const shown = millions(amount);
  return say.amount(words.number(shown.amount, shown.format));
}

/** The prices of the scenario, in words. */
export function pricesOf({ scenario, words }: About): string {
  return pricesText(scenario, words.language);
}

export function rateOf({ scenario, words }: About): string {
  return words.number(scenario.measure.programme.discountRate, "rate");
}
