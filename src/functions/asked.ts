import type { Answered } from "../ranges/functionsDoor";
import { factOf } from "./inCell";

type WorksheetFunction = (...given: unknown[]) => unknown;

/** Functions that go on answering; the last thing they are given is where the answers go. */
const streaming: ReadonlySet<string> = new Set(["SIMULATE"]);

/**
 * Asks one of the functions outside of a cell, for the page that explains what a cell shows.
 *
 * One that goes on answering is stopped at once: what is refused is refused before anything is drawn.
 */
export function asked(id: string, called: WorksheetFunction, given: readonly unknown[]): Answered {
  let answer: unknown = "";
  const invocation = { setResult: (result: unknown) => (answer = result), onCanceled: () => undefined };
  const passed = Array.from({ length: called.length }, (_, index) => given[index] ?? null);
  if (streaming.has(id)) passed[called.length - 1] = invocation;
  try {
    answer = called(...passed) ?? answer;
  } catch (error) {
    if (!factOf(error)) throw error;
    answer = error;
  }
  invocation.onCanceled();
  const cells = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  return { cells, refused: factOf(answer), refusedAt: (row, column) => factOf(cells[row]?.[column]) };
}
