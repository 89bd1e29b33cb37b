import type { Fact } from "../model/refusal";
import { build } from "./build";

/** What a worksheet function answers when it is asked from the page; a fact where it refuses, in a table cell by cell. */
export interface Answered {
  cells: readonly (readonly unknown[])[];
  /** Why the whole of it is refused. */
  refused: Fact | null;
  /** Why one cell of a table has no answer, row and column from 0. */
  refusedAt(row: number, column: number): Fact | null;
}

/** Asks a function by its id, with its arguments as Excel hands them over: null for what is left out. */
export type Ask = (id: string, given: readonly unknown[]) => Answered | null;

/**
 * The door through which the page asks the worksheet functions why a cell has no answer, and which build they are of.
 *
 * functions.js is a script of its own; it stands in the pane's page too, where the two meet.
 */
const door = globalThis as { socialFunctions?: { ask: Ask; build: string }; socialFunctionsHeard?: Hearing };

/** Is told of each call of a function: its id, and its arguments as Excel hands them over. */
type Hearing = (id: string, given: readonly unknown[]) => void;

export function openFunctionsDoor(ask: Ask): void {
  door.socialFunctions = { ask, build };
}

/** The build of the functions in this page; null where there are none. */
export function buildOfFunctions(): string | null {
  return door.socialFunctions?.build ?? null;
}

/** What a function answers; null where there is no such function, or no functions in this page. */
export function askFunction(id: string, given: readonly unknown[]): Answered | null {
  return door.socialFunctions?.ask(id, given) ?? null;
}

/** Tells whoever listens of a call. */
export function tellCall(id: string, given: readonly unknown[]): void {
  door.socialFunctionsHeard?.(id, given);
}

/** Hears the calls of the functions in this page, until it is given null: so the page learns what Excel hands over. */
export function hearCalls(hearing: Hearing | null): void {
  if (hearing) door.socialFunctionsHeard = hearing;
  else delete door.socialFunctionsHeard;
}
