/** What the task pane says. */
export const pane = {
  title: "Social investments",
  waiting: "Reading the workbook …",
  again: "Look again",
  empty: {
    title: "The workbook has no scenario",
    says: "The pane reads a scenario from named ranges in the workbook, and found none of them.",
    doThis: "Open a workbook with an example, or give these names to your own ranges (Formulas, Name Manager):",
  },
  missing: {
    title: "Part of the scenario is missing",
    says: (names: string) => `The comparison needs these names, which the workbook does not have: ${names}.`,
  },
  tooOld: {
    title: "This Excel is too old for the pane",
    says: "The pane needs Excel 2021, Microsoft 365 or Excel on the web. The worksheet functions work without it.",
  },
  failed: {
    title: "The workbook could not be read",
    says: (reason: string) => `Excel answered: ${reason}`,
  },
  problem: {
    title: "The comparison cannot be made yet",
    cellError: (address: string, error: string) =>
      `Cell ${address} shows ${error}. Select it to read why; the comparison follows when it shows a number.`,
    input: (label: string, must: string, shown: string) => `${label}: ${must} The cell shows ${shown}.`,
  },
  names: {
    Programme: "the measure: input and value",
    Terms: "the terms of financing: term and value",
    OwnCost: "the municipality's own cost per year",
    OwnSavings: "the municipality's own cashable savings per year",
    BudgetedResult: "the budgeted result per year without the measure",
    TaxesAndGrants: "taxes, general state grants and equalisation per year",
    Dispositions: "what is added to the mark on equity per year",
    DiscountRate: "the discount rate",
  },
  inputs: {
    title: "Inputs",
    groups: {
      people: "Participants and effect",
      money: "Cost and rate",
      time: "Time",
      terms: "Financing and books",
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
      number: "Write a number.",
      text: "Write a word.",
    },
    got: (text: string) => (text === "" ? "You left it blank." : `You wrote “${text}”.`),
    hint: (percent: string) => `Did you mean ${percent}?`,
    nothingWritten: "Nothing was written.",
    formulaStands: "The cell holds a formula, so nothing was written.",
    writeAnyway: "Replace the formula",
    leave: "Keep the formula",
    moved: "The row is no longer where it was, so nothing was written. Try again.",
    refused: (reason: string) => `Excel did not take the value: ${reason}`,
  },
  sentence: {
    sameForAll: (npv: string) =>
      `Same net present value for all five, ${npv} SEK; the difference is when and where it is felt.`,
    sameForSome: (same: string, npv: string, others: string) =>
      `${same} have the same net present value, ${npv} SEK; the difference is when and where it is felt. ${others}`,
    other: (name: string, npv: string) => `${name} gives ${npv} SEK.`,
    allDiffer: (parts: string) => `The net present values differ: ${parts}.`,
    part: (name: string, npv: string) => `${name} ${npv} SEK`,
    squeezedDiffers: (most: string, mostAmount: string, least: string, leastAmount: string) =>
      `Most is taken from other services with ${most} (${mostAmount} SEK), least with ${least} (${leastAmount} SEK).`,
    squeezedSame: (amount: string) => `The same is taken from other services in all five (${amount} SEK).`,
    and: (first: string, last: string) => `${first} and ${last}`,
  },
  comparison: {
    title: "Comparison",
    region: "Comparison of five ways of financing, can be scrolled sideways",
    measure: "Measure",
    unit: "Unit",
    real: "SEK, prices of year 0",
    current: "SEK, current prices",
    share: "share of the cost",
    none: "–",
    expected:
      "The comparison is of expected values. Paying only for outcomes is worth something only when the outcome is uncertain, and that is not shown here.",
    notAllowed:
      "Booking the measure as an investment and spreading the outlay over several years is not an alternative: people are not an asset that the municipality controls, so the outlay is an operating cost of its year.",
    toSheet: "Put the comparison on a sheet",
    sheet: "SOCIAL comparison",
    written: (name: string) => `The comparison is on the sheet ${name}.`,
    notWritten: (reason: string) => `The sheet could not be written: ${reason}`,
  },
  chart: {
    title: "Result per year",
    unit: "million SEK, current prices",
    result: "result",
    deficit: "deficit",
    target: "what the budget must reach",
    year: "Year",
    says: (alternative: string, lastYear: number, lowest: string, year: number) =>
      `${alternative}: result from year 0 to year ${lastYear}, lowest ${lowest} million SEK in year ${year}.`,
    numbers: "The numbers behind the charts, in SEK",
    region: "Result per year in SEK, can be scrolled sideways",
  },
};
