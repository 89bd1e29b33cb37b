/** One thing that Excel does and a kinder host does not. */
export interface Switch {
  /** What Excel does. */
  does: string;
  /** Where it was read: an issue of OfficeDev/office-js by its number, or a page of Microsoft's documentation. */
  source: string;
}

/** How an Excel always is: a profile has some of them. */
export const habits = {
  propertiesStay: {
    does: "A sheet's custom properties are not copied with it, neither by worksheet.copy nor by hand; its own names are.",
    source: "OfficeDev/office-js#5486",
  },
  workbookNamesAmongSheets: {
    does: "A sheet's names list the workbook's names too.",
    source: "OfficeDev/office-js#1011",
  },
  blanksAreNull: {
    does: "A function is handed null for a blank cell of a range, and not 0.",
    source: "OfficeDev/office-js#5262",
  },
  staleWhileCalculating: {
    does: "A function's cell shows what it showed before until it has answered; its answer comes after the calculation, level by level.",
    source: "OfficeDev/office-js#6930",
  },
  busyWhileCalculating: {
    does: "A function's cell shows #BUSY! until it has answered; its answer comes after the calculation, level by level.",
    source: "OfficeDev/office-js#4152",
  },
  areasInEvents: {
    does: "The address of a change of cells that are apart has several areas: A1,C3.",
    source: "OfficeDev/office-js#2268",
  },
  undoEnds: {
    does: "A sheet that is copied or deleted clears what can be undone.",
    source: "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities",
  },
  undoEndsAtNames: {
    does: "A sheet that is renamed clears what can be undone.",
    source: "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities",
  },
  fiveMegabytes: {
    does: "A request or a reply of more than 5 MB is refused.",
    source: "OfficeDev/office-js#4654",
  },
  sentencesHidden: {
    does: "The sentence of a function's refusal is not shown: only the error is.",
    source: "OfficeDev/office-js#4813",
  },
} satisfies Record<string, Switch>;
export type Habit = keyof typeof habits;

/** What may happen in any Excel at any time: tests put it in, one by one. */
export const faults = {
  cellIsEdited: {
    does: "While somebody edits a cell a request is refused, unless it says that it can wait: then it waits.",
    source: "learn.microsoft.com/javascript/api/excel/excel.runoptions",
  },
  chartSheetIsShown: {
    does: "While a chart sheet is shown there is no active worksheet.",
    source: "OfficeDev/office-js#2444",
  },
  otherWorkbookIsShown: {
    does: "While another workbook is in front, its active sheet is asked for in vain.",
    source: "OfficeDev/office-js#6365",
  },
  chartIsSelected: {
    does: "While a chart or several areas are selected there is no selected range.",
    source: "OfficeDev/office-js#2268",
  },
  memberIsRefused: { does: "Anything may be refused in the middle of a request.", source: "OfficeDev/office-js#4654" },
  requestIsRefused: {
    does: "A request may be refused whole: Excel is busy, or has been asked too much.",
    source: "learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  },
  answerIsLost: {
    does: "A request may never be answered, whether it was done or not.",
    source: "OfficeDev/office-js#6936",
  },
  answerIsLate: { does: "A request may be answered long after it was done.", source: "OfficeDev/office-js#6936" },
  doneIsRefused: {
    does: "A request may be done, and told to have failed.",
    source: "learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  },
  changedBetween: {
    does: "Between two requests somebody may edit cells, put in rows, delete, rename or protect the sheet.",
    source: "learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins",
  },
  eventsAreLate: {
    does: "Events come later than what they tell of, and out of order.",
    source: "learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins",
  },
  paneIsHidden: {
    does: "The pane is hidden while its page goes on, or has not been shown yet: what is seen there costs nothing.",
    source: "learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in",
  },
  functionsAreSlow: {
    does: "Functions may take long to answer, and results come while others are still waited for.",
    source: "OfficeDev/office-js#6936",
  },
  firstPressIsLost: { does: "The first press of a ribbon's button can be lost.", source: "OfficeDev/office-js#5176" },
  olderSets: {
    does: "An Excel has the requirement sets up to 1.12, 1.14, 1.17 or 1.20: what came later is not there.",
    source: "learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets",
  },
} satisfies Record<string, Switch>;
