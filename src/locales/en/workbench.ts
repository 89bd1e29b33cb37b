/** What the workbench says around the grid and the task pane. */
export const workbench = {
  title: "SOCIAL workbench",
  purpose: "For trying, developing and testing. Production is Excel.",
  starting: "The workbench is starting …",
  failed: (why: string) => `The workbench could not start: ${why}`,
  file: { menu: "File", fresh: "New workbook" },
  leave: {
    title: "Leave this workbook?",
    says: "What you have done in it is not kept.",
    yes: "Leave it",
    no: "Stay",
  },
  story: "Example",
  more: "More",
  language: "Language",
  platform: "Plays",
  platforms: { Win32: "Excel for Windows: a blank cell is 0", OfficeOnline: "Excel on the web: a blank cell is null" },
  undo: "Undo",
  redo: "Redo",
  help: "Help on the functions",
  pane: "Task pane",
  showPane: "Show the task pane",
  hidePane: "Hide the task pane",
  ribbonGroup: "Social investments",
  ribbon: {
    openPane: "Open the task pane",
    newScenario: "New scenario",
    insertExample: "Insert an example",
    compare: "Compare",
    help: "Help",
  },
  charts: "The sheet's charts, in the workbench's own plain drawing. Excel draws them as its own.",
  sheet: "Spreadsheet",
  status: "Why the cell refuses",
  spill: "#SPILL!: the table does not fit; something stands in the cells that it needs. Empty them.",
  unknownName: "#NAME?: the formula holds a name or a function that the workbook does not have.",
  refusedNumber: (text: string) =>
    `“${text}” was not taken in: it looks like a number or a date, but is not written as here. Write 12.8, 1,500 or 12.8%, or begin with ' for text.`,
  refusedFormula:
    "The formula was not taken in. Write commas between arguments and a decimal point, as in =SOCIAL.EXCLUDED(9406,12.8%).",
};

export type Workbench = typeof workbench;
