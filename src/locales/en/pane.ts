/** What the task pane says. */
export const pane = {
  title: "Social investments",
  waiting: "Reading the workbook …",
  again: "Look again",
  calculating: {
    now: "Calculating …",
    since: (seconds: number) =>
      `Excel has been calculating for ${seconds} seconds. The last answer stands until the new one is ready.`,
    left: (cells: number) =>
      cells === 1
        ? "One cell is left. The last answer stands until the new one is ready."
        : `${cells} cells are left. The last answer stands until the new one is ready.`,
  },
  empty: {
    title: "What would you like to do?",
    says: "A scenario is a sheet with a measure, what exclusion costs and the municipality's finances. The workbook has none yet.",
    own: {
      title: "A new scenario for your municipality",
      says: "Everything is filled in from a source or marked as an assumption. You replace it with your own.",
    },
    look: {
      title: "Look at an example",
      says: "Published figures where there are any; what is invented is marked so.",
    },
  },
  viewsLabel: "Places",
  views: {
    answer: "Answer",
    financing: "Financing",
    inputs: "Inputs",
    uncertainty: "Uncertainty",
    decision: "Decision",
  },
  sides: {
    reached: "How reached",
    sources: "Sources",
    brief: "To the meeting",
    evidence: "Evidence",
    languages: "Languages",
    check: "Check this Excel",
    about: "About",
    open: (title: string) => `${title} …`,
    back: (place: string) => `Back to ${place}`,
    close: "Close",
  },
  about: {
    purpose:
      "Worksheet functions and a pane for a Swedish municipality's decisions about social investments: what exclusion costs, what a measure saves and for whom, and how it can be paid for.",
    version: (version: string) => `Version ${version}`,
    nothingSent: "Everything is calculated on this computer. Nothing that is in the workbook is sent anywhere.",
    licence: "Free software under the MIT licence.",
  },
  counting: {
    label: "Count",
    names: { cashable: "can be taken home", own: "all that falls" },
    notKept: (reason: string) => `The choice holds until the pane is closed: ${reason}`,
  },
  otherSheet: {
    says: (name: string) => `The pane shows the scenario ${name}.`,
    show: "Go to its sheet",
  },
  showCell: "Show the cell",
  bar: {
    scenario: "Scenario",
    menu: "Menu",
    help: "Help",
    fresh: "New scenario",
    chooseExample: "Which example is to be inserted?",
    example: (place: string) => `Insert the example ${place}`,
    examples: { stockholm2012: "Stockholm", lulea2012: "Luleå", norrkoping2010: "Norrköping" },
    duplicate: "Duplicate the scenario",
    copyOf: (name: string) => `${name} copy`,
    rename: "Rename",
    newName: "New name",
    notAName: {
      long: "A sheet's name has at most 31 characters.",
      signs: "A sheet's name cannot have any of \\ / ? * [ ] :",
      apostrophe: "A sheet's name cannot begin or end with an apostrophe.",
      reserved: "Excel has that name for its own history.",
      taken: "Another sheet has that name.",
    },
    delete: "Delete the scenario",
    deleteAsks: (name: string) =>
      `The sheet ${name} and everything on it will be deleted. It cannot be undone, and neither can what was done before it.`,
    deleteYes: "Delete",
    cancel: "Cancel",
    failed: (reason: string) => `That did not work: ${reason}`,
  },
  locks: {
    newer: {
      title: "The scenario was made with a newer version",
      says: "It can be read but not changed here, so that nothing is lost. Update the add-in to change it.",
    },
    protected: {
      title: "The sheet is protected",
      says: "The pane reads the scenario and changes nothing. Unprotect the sheet (Review, Unprotect Sheet) to change it.",
    },
    readOnly: { title: "The workbook is read-only", says: "The pane reads the scenario and changes nothing." },
  },
  missing: {
    title: "Part of the scenario is missing",
    says: (names: string) =>
      `The scenario's sheet does not have these names: ${names}. What hangs on them cannot be calculated.`,
  },
  tooOld: {
    title: "This Excel is too old for the pane",
    says: "The pane needs Excel 2021, Microsoft 365 or Excel on the web. The worksheet functions work without it.",
  },
  failed: {
    title: "The workbook could not be read",
    says: (reason: string) => `Excel answered: ${reason}`,
  },
  elsewhere: {
    changed: (name: string, address: string) =>
      `Somebody else has changed ${address} on the sheet ${name}. The numbers follow.`,
    changedMore: (places: number, name: string, address: string) =>
      `Others have made changes in ${places} places, the latest in ${address} on the sheet ${name}. The numbers follow.`,
    deleted: (name: string) =>
      `Somebody else has deleted the sheet ${name}. What had not been written there yet has not been kept.`,
    gone: (name: string) => `The sheet ${name} has been deleted.`,
    close: "Close",
  },
  notShown: {
    offline: "The view could not be fetched",
    offlineSays: "There is no connection to the add-in's files just now. What you have written is in the workbook.",
    broken: "The view could not be shown",
    again: "Try again",
  },
  command: { title: "The button in the ribbon did not do it", close: "Close", openHelp: "Open the help" },
  problem: {
    title: "Not everything can be calculated yet",
    cellError: (address: string, error: string) => `Cell ${address} shows ${error}. Select it to read why.`,
    columnMissing: (column: string) => `The column “${column}” is missing from the books.`,
  },
  bookedOtherwise: {
    title: "The books have other amounts than the measure gives",
    says: (column: string, address: string) =>
      `“${column}” does not follow the inputs from cell ${address} on. If you have not written other amounts there yourself, rows may have been sorted or formulas replaced by values.`,
  },
  days: {
    title: "Is a date meant as a number?",
    says: (address: string, number: string) => `Cell ${address} shows a date and is counted as ${number}.`,
    more: (count: string) => `There are ${count} cells more like that.`,
    mend: "Give the cell the format of a number if that is right; write the number otherwise.",
  },
  names: {
    Choices: "the choices",
    Programme: "the measure: input and value",
    Costs: "what exclusion costs, and whom",
    Books: "the municipality's books year by year",
    Terms: "the terms of financing: term and value",
    Decision: "the municipality's answers for the decision",
    Results: "the results",
  },
  inputs: {
    title: "Inputs",
    first: "Five figures to begin with",
    groups: {
      people: "Participants and effect",
      money: "Cost and rate",
      time: "Time",
      terms: "Financing and books",
      cohort: "The cohort, without the measure",
      other: "Other",
    },
    units: { persons: "persons", kronor: "SEK", anyKronor: "SEK" },
    fromFormula: "The cell holds a formula.",
    slider: (label: string) => `${label}, slider`,
    must: {
      persons: "Write a number, 0 or more.",
      kronor: "Write an amount in SEK, 0 or more, for example 10,000,000.",
      anyKronor: "Write an amount in SEK, for example 10,000,000 or −5,000,000.",
      share: "Write a share between 0% and 100%, for example 12.8%.",
      rate: "Write a rate between −100% and 100%, for example 3%.",
      whole: "Write a whole number, 0 or more.",
      year: "Write a year, for example 2025.",
      number: "Write a number.",
      text: "Write a word.",
    },
    got: (text: string) => (text === "" ? "You left it blank." : `You wrote “${text}”.`),
    nothingWritten: "Nothing was written.",
  },
  outcomes: {
    formula: "A cell holds a formula, so nothing was written.",
    writeAnyway: "Replace the formula",
    leave: "Keep the formula",
    otherWrote: (stands: string) =>
      stands === ""
        ? "Somebody else has emptied the cell meanwhile. What you wrote stays here, and is written if you leave the field once more."
        : `Somebody else has written ${stands} in the cell meanwhile. What you wrote stays here, and is written if you leave the field once more.`,
    moved: "The cells have been changed since they were read, so nothing was written. Try again.",
    narrow: "The table on the scenario's sheet has fewer columns than it should, so nothing was written.",
    failed: (reason: string) => `Nothing was written. Excel answered: ${reason}`,
    halfway: (reason: string) =>
      `Excel stopped in the middle, and not everything could be put back. Look at the cells, or undo in Excel. Excel answered: ${reason}`,
  },
  chart: {
    result: "result",
    deficit: "deficit",
    target: "what the budget must reach",
    says: (alternative: string, lastYear: number, lowest: string, year: number) =>
      `${alternative}: result from year 0 to year ${lastYear}, lowest ${lowest} million SEK in year ${year}.`,
  },
};
