import { patience } from "../../src/workbook/door";
import { readScenarios } from "../../src/workbook/readScenarios";
import type { Scenario } from "../../src/workbook/scenario";
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

/** Plays so many sequences of so many deeds, from a seed on. */
export async function play(seed: number, sequences: number, length: number): Promise<void> {
  const before = { ...patience };
  Object.assign(patience, { answer: 400, pauses: [2, 5, 10] });
  try {
    for (let first = 0; first < sequences; first += perWorkbook)
      await inWorkbook(stillTown(), async (workbook) => {
        const last = Math.min(sequences, first + perWorkbook);
        for (let one = first; one < last; one++) await playSequence(workbook, seed + one, length, theScenario);
        await workbook.calculate();
      });
  } finally {
    Object.assign(patience, before);
  }
}
