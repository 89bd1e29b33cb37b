/** What the form of the inputs says, besides the fields themselves. */
export const inputForm = {
  choices: {
    title: "Three choices that everything hangs on",
    unanswered: "Not answered yet.",
    noRow:
      "The part of the sheet where this stands is missing (its name is named above), so the choice cannot be written.",
    basis: {
      question: "How was the effect measured?",
      comparison: "Against a comparison group",
      comparisonMeans: "Those who would have managed anyway are already left out. The deadweight becomes 0.",
      beforeAfter: "Before and after",
      beforeAfterMeans: "Some would have managed anyway. A deadweight, which you give, leaves them out.",
    },
    frames: {
      question: "Are the boards’ frames cut when costs fall?",
      all: "Yes, by all of the reduction",
      allMeans: "The reduced costs reach the municipality’s result.",
      part: "Yes, by a part",
      partMeans: "That part reaches the result. The boards keep the rest for other things.",
      none: "No",
      noneMeans: "The boards keep the money. The cost shows in the result, the reduction does not.",
      share: "That much of the reduction",
    },
    target: {
      question: "Is the budgeted result kept?",
      kept: "Yes",
      keptMeans: "What is short of the budget is taken from other services.",
      goal: "No, the result must reach a target",
      goalMeans: "Other services give way only for what is short of the target.",
      share: "Target, share of taxes, grants and equalisation",
    },
    prices: (year: string) =>
      `The measure’s SEK are real, in prices of ${year}. The municipality’s books are in current prices.`,
    pricesUnsaid:
      "Give the year whose prices the measure’s SEK are in. The municipality’s books are in current prices.",
  },
  field: {
    netAlready:
      "The effect was measured against a comparison group, so those who would have managed anyway are already left out.",
    spread: (low: string, high: string) => `Spread ${low}–${high}`,
    noSpread: "No spread",
    grade: (grade: string) => `grade ${grade}`,
    noSource: "No source",
    more: (label: string) => `Spread and source of ${label}`,
    moreSource: (label: string) => `Source of ${label}`,
    change: "Change",
    close: "Close",
    widen: "Widen the spread",
    low: "Low",
    high: "High",
    gradeOf: "Grade",
    source: "Source",
    save: "Save",
    ungraded: "None",
    grades: {
      A: "A: printed by whoever is responsible",
      B: "B: repeated, with its source",
      C: "C: uncertain or derived",
    },
    bothOrNone: "Give both low and high, or neither.",
    unreadable: (text: string) => `“${text}” cannot be read as a number.`,
  },
  unusual: {
    deadweightTwice:
      "The effect was measured against a comparison group. A deadweight leaves the same people out once more.",
    deadweightMissing:
      "The effect was measured before and after, but nobody is left out who would have managed anyway.",
    largeEffect: "More than half. Effects this large are rare: look at the source.",
    noDropOff: "The effect is assumed to be as strong in every year.",
    longHorizon: "Evaluations have counted on one to five years. What lies far ahead is an assumption.",
    beyondBooks: "The horizon is longer than the years of the municipality’s books.",
    unusualRate: "Outside 0–5%, which is usual for a real discount rate.",
    deadweightInverse:
      "As much as 1 less the share otherwise excluded: those who would have managed are already left out there.",
    growthBesidePrices:
      "The terms already raise prices. Growth of costs comes beyond that; with an index of municipal prices it is usually 0.",
    blankIsZero: "Empty: it counts as 0. Fill it in, or take the row away so that the usual value holds.",
    nobody: "Nobody takes part: then nothing happens.",
    agesNeverMet:
      "The horizon ends before anybody who takes part reaches an age that costs, or before the effect begins. Make it longer.",
    pastAllCosts:
      "Those who take part are older than every age in the rows of costs. Raise the rows, or lower the age.",
    outsideSpread: "The value lies outside its own spread.",
    carriedPrices:
      "After the last year of KPI: costs of the catalogue are carried there by the municipality's own index, which is a forecast.",
    oldPrices: "The prices are more than ten years old. Convert them with a price index.",
  },
  unusualIs: "Unusual:",
  /** What a group of inputs holds while it is folded. */
  folded: (fields: number, invented: number, sourceless: number, unusual: number) =>
    [
      fields === 1 ? "1 input" : `${fields} inputs`,
      ...(invented > 0 ? [`${invented} invented`] : []),
      ...(sourceless > 0 ? [`${sourceless} without a source`] : []),
      ...(unusual > 0 ? [`${unusual} unusual: look again`] : []),
    ].join(" · "),
};
