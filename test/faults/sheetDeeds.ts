import { planOf } from "../../src/taskpane/followUp/assess";
import type { Scenario } from "../../src/workbook/scenario";
import { chart } from "../workbook/drawnCharts";
import type { Deed } from "./deeds";
import type { Pane } from "./otherPane";
import { wholeOptimism } from "./town";

/** What comes of a deed that says by failing that it did not come about. */
export async function told(act: () => Promise<unknown>): Promise<{ outcome: string }> {
  try {
    await act();
    return { outcome: "written" };
  } catch (error) {
    return { outcome: error instanceof Error && error.name === "Halfway" ? "halfway" : "failed" };
  }
}

/** Something that a pane is asked to do with a scenario's sheet, or to make beside it. @param copies the sheets of its copies */
export function sheetDeedOf(pane: Pane, scenario: Scenario, copies: readonly string[], draw: () => number): Deed {
  const { addOptimism, deleteScenario, duplicateScenario, insertChart, makeFollowUp, renameScenario } = pane;
  const { sheetId } = scenario;
  const kind = Math.floor(draw() * 6);
  const number = Math.floor(draw() * 90);
  if (kind === 0) {
    return {
      says: "adds the table for optimism",
      act: () => told(() => addOptimism(scenario)),
      done: (held) => (held.optimism = wholeOptimism),
    };
  }
  if (kind === 1) {
    const title = `Diagram ${number}`;
    return {
      says: `inserts ${title}`,
      act: () => told(() => insertChart(sheetId, { ...chart, title })),
      done: (held) => (held.charts = `${title}|${title}`),
    };
  }
  if (kind === 2) {
    const name = ["Scenario", "Insatsen", "Skolan"][number % 3]!;
    return {
      says: `names the sheet ${name}`,
      act: () => told(() => renameScenario(sheetId, name)),
      done: (held) => (held.name = name),
    };
  }
  if (kind === 3) {
    return {
      says: "duplicates the scenario",
      act: () => told(() => duplicateScenario(sheetId, "Kopia")),
      done: (held) => held.copies.push("whole"),
    };
  }
  const [copy] = copies;
  if (kind === 4 && copy !== undefined) {
    return {
      says: "deletes a copy",
      act: () => told(() => deleteScenario(copy)),
      done: (held) => void held.copies.pop(), // they are alike
    };
  }
  const language = number < 45 ? "sv" : "en";
  return {
    says: `makes a follow-up (${language})`,
    act: () => told(() => makeFollowUp(sheetId, planOf(scenario)!, language)),
    done: (held) => (held.followUps = 1),
  };
}
