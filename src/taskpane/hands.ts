import { createContext, useContext } from "react";
import type { addInput } from "../workbook/addInput";
import { watchFollowUp } from "../workbook/followUp";
import type { insertChart } from "../workbook/insertChart";
import type { addOptimism } from "../workbook/addOptimism";
import type { makeFollowUp } from "../workbook/makeFollowUp";
import { keepSimulation } from "../workbook/keepSimulation";
import type { readReferences } from "../workbook/readReferences";
import type { writeResults } from "../workbook/results";
import { deleteScenario, duplicateScenario, renameScenario } from "../workbook/scenarioSheets";
import type { removeCost } from "../workbook/removeCost";
import { readSelection } from "../workbook/selection";
import { showCell, showSheet } from "../workbook/show";
import type { upgradeScenario } from "../workbook/upgrade";
import { setWorkbookLanguage, workbookLanguage } from "../workbook/workbookLanguage";
import { watchSelection } from "../workbook/watchSelection";
import { writeCells } from "../workbook/writeCells";
import { writeCosts } from "../workbook/writeCosts";
import type { writeOwnCosts } from "../workbook/writeOwnCosts";
import { writeSheet } from "../workbook/writeSheet";
import { openPage, showPane } from "./pages";

/** What is done seldom; loaded when it is first done. */
const seldom = {
  readReferences: async (...given: Parameters<typeof readReferences>) =>
    (await import("../workbook/readReferences")).readReferences(...given),
  removeCost: async (...given: Parameters<typeof removeCost>) =>
    (await import("../workbook/removeCost")).removeCost(...given),
  addOptimism: async (...given: Parameters<typeof addOptimism>) =>
    (await import("../workbook/addOptimism")).addOptimism(...given),
  addInput: async (...given: Parameters<typeof addInput>) => (await import("../workbook/addInput")).addInput(...given),
  insertChart: async (...given: Parameters<typeof insertChart>) =>
    (await import("../workbook/insertChart")).insertChart(...given),
  makeFollowUp: async (...given: Parameters<typeof makeFollowUp>) =>
    (await import("../workbook/makeFollowUp")).makeFollowUp(...given),
  upgradeScenario: async (...given: Parameters<typeof upgradeScenario>) =>
    (await import("../workbook/upgrade")).upgradeScenario(...given),
  writeOwnCosts: async (...given: Parameters<typeof writeOwnCosts>) =>
    (await import("../workbook/writeOwnCosts")).writeOwnCosts(...given),
  writeResults: async (...given: Parameters<typeof writeResults>) =>
    (await import("../workbook/results")).writeResults(...given),
};

/** Everything the pane does to the workbook, and outside of itself. A test gives other hands. */
export const excelHands = {
  ...seldom,
  writeCells,
  writeCosts,
  writeSheet,
  keepSimulation,
  watchFollowUp,
  readSelection,
  workbookLanguage,
  setWorkbookLanguage,
  showCell,
  showSheet,
  watchSelection,
  duplicateScenario,
  renameScenario,
  deleteScenario,
  showPane,
  openPage,
};
export type Hands = typeof excelHands;

export const HandsContext = createContext<Hands>(excelHands);

export function useHands(): Hands {
  return useContext(HandsContext);
}
