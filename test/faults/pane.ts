/** What panes do in the sequences. */
export { addOptimism } from "../../src/workbook/addOptimism";
export { patience } from "../../src/workbook/door";
export { insertChart } from "../../src/workbook/insertChart";
export { makeFollowUp } from "../../src/workbook/makeFollowUp";
export { makeOwnIndex, makeOwnTable } from "../../src/workbook/makeOwnTable";
export { removeRow } from "../../src/workbook/removeRow";
export { writeResults } from "../../src/workbook/results";
export { deleteScenario, duplicateScenario, renameScenario } from "../../src/workbook/scenarioSheets";
export { upgradeScenario } from "../../src/workbook/upgrade";
export { writeCells } from "../../src/workbook/writeCells";
export { writeOwnFigures } from "../../src/workbook/writeOwnFigures";
export { writeOwnCosts } from "../../src/workbook/writeOwnCosts";
export { writeRows } from "../../src/workbook/writeRows";
