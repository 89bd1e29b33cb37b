/** What panes do in the sequences. */
export { patience } from "../../src/workbook/door";
export { makeFollowUp } from "../../src/workbook/makeFollowUp";
export { makeOwnTable } from "../../src/workbook/makeOwnTable";
export { removeRow } from "../../src/workbook/removeRow";
export { writeResults } from "../../src/workbook/results";
export { writeCells } from "../../src/workbook/writeCells";
export { writeOwnCosts } from "../../src/workbook/writeOwnCosts";
export { writeRows } from "../../src/workbook/writeRows";
