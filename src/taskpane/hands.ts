import { createContext, useContext } from "react";
import { watchFollowUp } from "../workbook/followUp";
import { keepSimulation } from "../workbook/keepSimulation";
import { deleteScenario, duplicateScenario, renameScenario } from "../workbook/scenarioSheets";
import { readSelection } from "../workbook/selection";
import { showCell, showSheet } from "../workbook/show";
import { keepCounting, workbookCounting } from "../workbook/counting";
import { setWorkbookLanguage, workbookLanguage } from "../workbook/workbookLanguage";
import { watchSelection } from "../workbook/watchSelection";
import { writeCells } from "../workbook/writeCells";
import { writeRows } from "../workbook/writeRows";
import { writeSheet } from "../workbook/writeSheet";
import { openPage, opensUnpressed, showPane } from "./pages";

/** A deed that is done seldom, and loaded when it is first done. */
function later<Given extends unknown[], Answer>(load: () => Promise<(...given: Given) => Promise<Answer>>) {
  return async (...given: Given): Promise<Answer> => (await load())(...given);
}

const seldom = {
  addInput: later(async () => (await import("../workbook/addInput")).addInput),
  addOutcomes: later(async () => (await import("../workbook/addOutcomes")).addOutcomes),
  addWording: later(async () => (await import("../workbook/addWording")).addWording),
  addOptimism: later(async () => (await import("../workbook/addOptimism")).addOptimism),
  checkExcel: later(async () => (await import("../workbook/check/check")).checkExcel),
  readBlock: later(async () => (await import("../workbook/check/readBlock")).readBlock),
  freeze: later(async () => (await import("../workbook/frozen/freeze")).freeze),
  unfreeze: later(async () => (await import("../workbook/frozen/unfreeze")).unfreeze),
  insertChart: later(async () => (await import("../workbook/insertChart")).insertChart),
  makeFollowUp: later(async () => (await import("../workbook/makeFollowUp")).makeFollowUp),
  makeOwnIndex: later(async () => (await import("../workbook/makeOwnTable")).makeOwnIndex),
  makeOwnTable: later(async () => (await import("../workbook/makeOwnTable")).makeOwnTable),
  readReferences: later(async () => (await import("../workbook/readReferences")).readReferences),
  removeRow: later(async () => (await import("../workbook/removeRow")).removeRow),
  upgradeScenario: later(async () => (await import("../workbook/upgrade")).upgradeScenario),
  writeOwnCosts: later(async () => (await import("../workbook/writeOwnCosts")).writeOwnCosts),
  writeOwnFigures: later(async () => (await import("../workbook/writeOwnFigures")).writeOwnFigures),
  writeResults: later(async () => (await import("../workbook/results")).writeResults),
};

/** Everything the pane does to the workbook, and outside of itself. A test gives other hands. */
export const excelHands = {
  ...seldom,
  writeCells,
  writeRows,
  writeSheet,
  keepSimulation,
  watchFollowUp,
  readSelection,
  workbookLanguage,
  setWorkbookLanguage,
  workbookCounting,
  keepCounting,
  showCell,
  showSheet,
  watchSelection,
  duplicateScenario,
  renameScenario,
  deleteScenario,
  showPane,
  openPage,
  opensUnpressed,
};
export type Hands = typeof excelHands;

export const HandsContext = createContext<Hands>(excelHands);

export function useHands(): Hands {
  return useContext(HandsContext);
}
