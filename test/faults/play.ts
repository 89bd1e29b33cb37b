import { patience } from "../../src/workbook/door";
import { readScenarios } from "../../src/workbook/readScenarios";
import type { Scenario } from "../../src/workbook/scenario";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "../workbook/inWorkbook";
import { playSequence } from "./sequence";
import { stillTown } from "./town";

/** So many sequences are played in one workbook: what one leaves, the next begins with. */
const perWorkbook = 50;

async function theScenario(): Promise<Scenario> {
  const { scenarios } = await readScenarios();
  const found = scenarios.find(({ name }) => name === "Scenario");
  if (!found) throw new Error("The scenario is gone.");
  return found;
}

/** Where no time is waited for: a pause is over at once, and a deadline when the host has lost the answer. */
function clockOf({ host }: NodeWorkbook) {
  const deadlines = new Set<() => void>();
  let isLost = false;
  const lose = (isDone: boolean) => {
    isLost = isDone;
    if (!isDone) pass();
  };
  const pass = () => deadlines.forEach((passed) => setTimeout(passed, 0));
  host.answered = () => {
    if (isLost) pass();
    isLost = false;
  };
  const after = (ms: number, passed: () => void) => {
    if (ms < patience.answer) setTimeout(passed, 0);
    else deadlines.add(passed);
    return () => void deadlines.delete(passed);
  };
  return { after, lose };
}

/** Plays so many sequences of so many deeds, from a seed on. */
export async function play(seed: number, sequences: number, length: number): Promise<void> {
  const before = { ...patience };
  try {
    for (let first = 0; first < sequences; first += perWorkbook)
      await inWorkbook(stillTown(), async (workbook) => {
        const { after, lose } = clockOf(workbook);
        Object.assign(patience, { after });
        const last = Math.min(sequences, first + perWorkbook);
        let scenario = await theScenario();
        for (let one = first; one < last; one++)
          scenario = await playSequence(workbook, scenario, seed + one, length, theScenario, lose);
        await workbook.calculate();
      });
  } finally {
    Object.assign(patience, before);
  }
}
