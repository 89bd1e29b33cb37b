import { evidenceFacts, type EvidenceFact } from "../../catalogue/evidenceFacts";
import type { Language } from "../../locales/language";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { withReview } from "../../locales/unitCostWords";
import { inputEdit } from "../../workbook/inputCell";
import type { Input, Scenario } from "../../workbook/scenario";
import type { Edit } from "../../workbook/writeCells";
import { inputWith } from "../inputs/choices/edits";

/** What one press would do about something that is known of effects: the value it sets, and the cells to write. */
export interface Suggestion {
  fact: EvidenceFact;
  /** Null where the scenario has no row for it, or no number in it. */
  change: { to: number; edits: Edit[]; isSame: boolean } | null;
}

/** What is known of effects as such, each with what a press would do to a scenario. Nothing of it is done unasked. */
export function suggestionsFor(scenario: Pick<Scenario, "inputs">, language: Language): Suggestion[] {
  const row = (id: string) => inputWith(id, scenario);
  const { smallTrials, scaleUp, fadeOut, catchUp, displacement } = evidenceFacts;
  const lag = Number(row("lag")?.value ?? row("programmeYears")?.value ?? 1);
  return [
    { fact: "smallTrials", change: lowered(row("effect"), smallTrials.large / smallTrials.small, language) },
    { fact: "scaleUp", change: withLow(row("effect"), scaleUp.atScale / scaleUp.tried, language) },
    { fact: "fadeOut", change: set(row("dropOff"), rounded(1 - fadeOut.left), "fadeOut", language) },
    { fact: "catchUp", change: set(row("horizon"), lag + catchUp.years, "catchUp", language) },
    { fact: "displacement", change: set(row("displacement"), rounded(displacement.share), "displacement", language) },
  ];
}

/** The source of something that is known, with its address. */
function sourceOf(fact: EvidenceFact): string {
  const { source, address } = evidenceFacts[fact];
  return `${source}, ${address}`;
}

/** That source as it is written to a cell, with the day to look at it again. */
function writtenSource(fact: EvidenceFact, language: Language): string {
  return withReview(sourceOf(fact), evidenceFacts[fact].review, language);
}

function adjusted(input: Input, fact: EvidenceFact, language: Language): string {
  return evidencePickerWords[language].suggestions.adjusted(input.source, writtenSource(fact, language));
}

/** An effect, and its range with it, times a factor. */
function lowered(input: Input | undefined, factor: number, language: Language): Suggestion["change"] {
  if (!input || typeof input.value !== "number") return null;
  const times = (value: number) => rounded(value * factor);
  const { low, high } = input;
  const edits = [
    inputEdit(input, "value", times(input.value)),
    ...(low === null ? [] : [inputEdit(input, "low", times(low))]),
    ...(high === null ? [] : [inputEdit(input, "high", times(high))]),
    inputEdit(input, "source", adjusted(input, "smallTrials", language)),
  ];
  return { to: times(input.value), edits, isSame: isAdjusted(input, "smallTrials") };
}

/** The low of an effect, as a part of the effect itself. */
function withLow(input: Input | undefined, factor: number, language: Language): Suggestion["change"] {
  if (!input || typeof input.value !== "number") return null;
  const to = rounded(input.value * factor);
  const edits = [
    inputEdit(input, "low", to),
    inputEdit(input, "high", input.high ?? input.value),
    inputEdit(input, "source", adjusted(input, "scaleUp", language)),
  ];
  return { to, edits, isSame: isAdjusted(input, "scaleUp") };
}

/** Whether what is known has been taken account of already. */
function isAdjusted({ source }: Input, fact: EvidenceFact): boolean {
  return source.includes(sourceOf(fact));
}

function set(input: Input | undefined, to: number, fact: EvidenceFact, language: Language): Suggestion["change"] {
  if (!input) return null;
  const { low, high } = input;
  const noRange = low === null && high === null ? [] : [inputEdit(input, "low", ""), inputEdit(input, "high", "")];
  const edits = [inputEdit(input, "value", to), ...noRange, inputEdit(input, "source", writtenSource(fact, language))];
  return { to, edits, isSame: input.value === to };
}

/** What is known is known to two digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
