import { readScenarios } from "../../src/workbook/readScenarios";
import type { Scenario } from "../../src/workbook/scenario";
import { withoutWaiting } from "../workbook/clock";
import { inWorkbook } from "../workbook/inWorkbook";
import { otherPane } from "./otherPane";
import * as ownPane from "./pane";
import { playSequence } from "./sequence";
import { stillTown } from "./town";

/** So many sequences are played in one workbook: what one leaves, the next begins with. */
const perWorkbook = 50;

/** A scenario whatever its sheet is called; the only one where nobody says which. */
async function theScenario(sheetId?: string): Promise<Scenario> {
  const { scenarios } = await readScenarios();
  if (sheetId === undefined && scenarios.length !== 1) throw new Error(`${scenarios.length} scenarios`);
  return scenarios.find((one) => one.sheetId === (sheetId ?? one.sheetId))!;
}

/** Plays so many sequences of so many deeds, from a seed on. */
export async function play(seed: number, sequences: number, length: number): Promise<void> {
  for (let first = 0; first < sequences; first += perWorkbook)
    await inWorkbook(stillTown(), async (workbook) => {
      const panes = [ownPane, await otherPane(workbook)] as const;
      await withoutWaiting(
        workbook,
        async (seen) => {
          const last = Math.min(sequences, first + perWorkbook);
          let scenario = await theScenario();
          const { sheetId } = scenario;
          const read = () => theScenario(sheetId);
          for (let one = first; one < last; one++)
            scenario = await playSequence(workbook, panes, scenario, seed + one, length, read, seen);
          await workbook.calculate();
        },
        panes.map(({ patience }) => patience),
      );
    });
}
