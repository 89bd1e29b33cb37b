import { createContext, useContext } from "react";
import { addInput } from "../workbook/addInput";
import { makeFollowUp, watchFollowUp } from "../workbook/followUp";
import { insertChart } from "../workbook/insertChart";
import { addOptimism } from "../workbook/addOptimism";
import { keepSimulation } from "../workbook/keepSimulation";
import { writeResults } from "../workbook/results";
import { readReferences } from "../workbook/readReferences";
import { deleteScenario, duplicateScenario, renameScenario } from "../workbook/scenarioSheets";
import { removeCost } from "../workbook/removeCost";
import { readSelection } from "../workbook/selection";
import { showCell, showSheet } from "../workbook/show";
import { upgradeScenario } from "../workbook/upgrade";
import { setWorkbookLanguage, workbookLanguage } from "../workbook/workbookLanguage";
import { watchSelection } from "../workbook/watchSelection";
import { writeCells } from "../workbook/writeCells";
import { writeCosts } from "../workbook/writeCosts";
import { writeOwnCosts } from "../workbook/writeOwnCosts";
import { writeSheet } from "../workbook/writeSheet";
import { openPage, showPane } from "./pages";

/** Everything the pane does to the workbook, and outside of itself. A test gives other hands. */
export const excelHands = {
  addInput,
  writeCells,
  writeCosts,
  removeCost,
  writeOwnCosts,
  writeSheet,
  writeResults,
  insertChart,
  keepSimulation,
  addOptimism,
  makeFollowUp,
  watchFollowUp,
  readSelection,
  workbookLanguage,
  setWorkbookLanguage,
  showCell,
  showSheet,
  watchSelection,
  readReferences,
  duplicateScenario,
  renameScenario,
  deleteScenario,
  upgradeScenario,
  showPane,
  openPage,
};
export type Hands = typeof excelHands;

export const HandsContext = createContext<Hands>(excelHands);

export function useHands(): Hands {
  return useContext(HandsContext);
}
