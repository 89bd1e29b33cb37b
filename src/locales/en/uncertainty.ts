/** What the view of uncertainty says. */
export const uncertainty = {
  title: "How sure is it that the reduced costs exceed those of the measure?",
  nothing: "The measure cannot be calculated yet, so nothing can be said of its uncertainty.",
  noRanges: "No input has a low and a high, so the calculation knows of no uncertainty. Give ranges below.",
  pays: {
    cashable: "For the municipality, can be taken home: what can be taken home exceeds the cost of the measure",
    own: "For the municipality, all that falls: the reduced costs exceed the cost of the measure",
    all: "For all payers: the reduced costs exceed the cost of the measure",
    real: "Without transfers: the resources that are saved are worth more than the measure costs",
  },
  outcomes: {
    of: (count: number, of: number) => `in ${count} of ${of} calculated outcomes`,
    none: "in none of the calculated outcomes",
    few: "in fewer than 1 of 100 calculated outcomes",
    most: "in more than 99 of 100 calculated outcomes",
    all: "in all calculated outcomes",
  },
  likelihood: {
    almostCertain: "virtually certain",
    veryLikely: "very likely",
    likely: "likely",
    even: "about as likely as not",
    unlikely: "unlikely",
    veryUnlikely: "very unlikely",
    almostExcluded: "exceptionally unlikely",
  },
  caveat:
    "The chance is that of the calculation: everything with a low and a high is varied at once, everything else is taken for certain. Reality can be worse and better than the ranges.",
  gross: {
    cashable:
      "For the municipality only what can be taken home counts here; for all payers the whole reduction, also what cannot be taken home. All of it counts over the whole horizon, and the effect is after deadweight.",
    own: "The whole reduction over the whole horizon counts here, also what cannot be taken home; the effect is after deadweight.",
  },
  scale: {
    title: "What the words for chance mean",
    from: (share: string) => `from ${share}`,
    below: (share: string) => `below ${share}`,
    source:
      "The seven terms of the IPCC and their borders (Mastrandrea et al.: Guidance Note on Consistent Treatment of Uncertainties, 2010, table 1). The panel's terms overlap: here the narrowest that holds is used.",
  },
  run: {
    progress: (done: string, draws: string) => `Calculating: ${done} of ${draws} outcomes …`,
    finished: (draws: string) => `${draws} outcomes calculated.`,
    stopped: (done: string, draws: string) => `Stopped after ${done} of ${draws} outcomes.`,
    stop: "Stop",
    goOn: "Go on",
    draws: "Number of outcomes",
    seed: "Seed",
    seedMust: "Write a whole number, 0 or more.",
    generator:
      "xoshiro128++, begun by Philox4x32-10 for each input and thousand; Latin hypercube in thousands; PERT (low, value, high)",
    how: (draws: string, seed: string, generator: string) =>
      `${draws} calculated outcomes, seed ${seed}, generator ${generator}.`,
    howInShort: (draws: string, seed: string) => `${draws} calculated outcomes, seed ${seed}.`,
    same: "The same seed gives the same numbers on every computer. No figure is shown with more digits than its Monte Carlo error allows (two standard errors).",
    title: "How the outcomes are drawn",
    kept: "The number and the seed are kept with the scenario's sheet.",
    notKept: "The scenario cannot be changed, so another number or seed holds only until the pane is closed.",
    keepFailed: (reason: string) => `The number and the seed could not be kept with the sheet: ${reason}`,
  },
  amounts: (unit: string) => `All amounts below are net present values: ${unit}.`,
  perspective: "Whose money?",
  spread: {
    title: "How much it can come to",
    says: (low: string, high: string, middle: string) =>
      `In 9 of 10 calculated outcomes the net present value lies between SEK ${low} and ${high} million; in the middle ${middle} million.`,
    one: "All calculated outcomes are the same: nothing is varied.",
    axis: "Net present value, SEK million",
    measured: (unit: string) => `Net present value, ${unit}`,
    share: "Share of the outcomes",
    loss: "loss",
    gain: "gain",
    table: "Spread of the results",
    measure: "Measure",
    p5: "P5",
    p50: "Middle",
    p95: "P95",
    answered: "Chance",
    rows: {
      npv: (whose: string) => `Net present value, ${whose} (SEK million)`,
      payback: (whose: string) => `Payback, ${whose} (years)`,
    },
    /** Whether a result is reached; only what can be taken home comes back. */
    answer: { npv: () => "above 0", payback: (isBack: boolean): string => (isBack ? "back" : "match the cost") },
    never: "never",
    paybackNote:
      "P5: 1 of 20 outcomes is lower. P95: 1 of 20 is higher. Payback is told of the outcomes in which the reduced costs match those of the measure. Only what can be taken home comes back to the municipality.",
  },
  curve: {
    title: "When the reduced costs match those of the measure",
    back: (who: string, often: string, year: number) => `${who}: by year ${year} the money is back ${often}.`,
    matched: (who: string, often: string, year: number) =>
      `${who}: by year ${year} the reduced costs match those of the measure ${often}.`,
    axis: "Year",
    unit: "Share of the outcomes in which the reduced costs match those of the measure, %",
  },
  drives: {
    title: "What drives the answer",
    says: (input: string, low: string, high: string) =>
      `${input} moves the net present value the most: from SEK ${low} to ${high} million.`,
    note: "One input at a time goes from low to high while the rest stays. The hollow end is at low, the filled at high; the line is the value with everything as given. Nothing is drawn at random here, so there is no random error.",
  },
  knowing: {
    title: "What is most worth finding out first?",
    says: (input: string, worth: string) =>
      `To know ${input} for certain before the decision is worth at most SEK ${worth} million.`,
    nothing:
      "No single input would change the decision if it were known, as far as these outcomes tell. Then there is no money in finding out more first.",
    note: "The expected value of perfect information about one input or group (EVPPI), out of the same outcomes. A study that costs more than that is not worth its price for this decision.",
    together: (inputs: string) => `${inputs} (together)`,
    working: "Being worked out …",
    worth: "Worth at most, SEK million",
    input: "Input",
  },
  certain: {
    title: "Counted as certain",
    says: (count: number) => `${count} inputs and costs have no range and count as certain:`,
    none: "Everything that can have a range has one.",
    narrow: "Suspiciously narrow ranges",
    narrowSays:
      "These ranges span less than a tenth of their value. Most things in social work are less sure than that:",
  },
  heat: {
    title: "Where it breaks even",
    down: "Down",
    across: "Across",
    corner: "SEK million",
    label: (down: string, across: string) => `Net present value by ${down} and ${across}`,
    note: "Net present value, SEK million, when two inputs or costs go from low to high and the rest stays. Bold: the reduced costs are at least those of the measure. Hatched: they are less. The thick line is where it breaks even. The cell with a dashed frame is where both are as given. Nothing is drawn at random here, so there is no random error.",
    axes: (down: string, across: string) => `Down: ${down}. Across: ${across}.`,
    given: "As given",
    tooFew: "Two inputs or costs need a low and a high before they can be shown against each other.",
  },
  range: {
    open: "Change the range",
    close: "Close",
    change: (input: string) => `Change the range: ${input}`,
    value: (value: string) => `The value is ${value}. Both empty: no range.`,
  },
  against: {
    title: "Against another scenario",
    alone: "The workbook has no other scenario to compare with. Duplicate this one and change the copy.",
    other: "The other scenario",
    none: "Choose …",
    working: "Calculating …",
    same: "The two give the same in every outcome.",
    says: ({
      one,
      other,
      counted,
      mean,
      low,
      high,
    }: Record<"one" | "other" | "counted" | "mean" | "low" | "high", string>) =>
      `${one} gives more than ${other} ${counted}: on average SEK ${mean} million more, and between ${low} and ${high} million in 9 of 10 (net present value; minus is less).`,
    note: (draws: string, seed: string) =>
      `${draws} outcomes, seed ${seed}, in both on the same draws (common random numbers): what the scenarios share does not blur their difference.`,
  },
  sheet: {
    put: "Put on a sheet",
    name: "Uncertainty",
    mean: "Mean",
    difference: (row: string, one: string, other: string) => `${row}: ${one} less ${other}`,
    better: "Chance of giving more",
    low: "Low",
    high: "High",
    atLow: "SEK million at low",
    atHigh: "SEK million at high",
    written: (sheet: string) => `It stands on the sheet ${sheet}, with seed, draws and generator.`,
    notWritten: (reason: string) => `Nothing was written: ${reason}`,
  },
  optimism: {
    title: "Correction for optimism",
    none: "No correction: the table is empty. Fill in what your own follow-ups have shown, by grade of evidence.",
    applied: (costs: string, effect: string) =>
      `Corrected in all of this view: costs of the measure ${costs}, effect ${effect}. The other views are not corrected.`,
    unused:
      "The table has no row for the grades of the effect and of the cost per participant, so nothing is corrected.",
    rule: "The rule is ours: the grade of the cost per participant decides what is added to it and to the fixed cost, the grade of the effect what is taken from the effect, each once. Low and high move by the same share. Unit costs are left alone. No published table is supplied.",
    how: (costs: string, effect: string) => `Corrected for optimism: costs ${costs}, effect ${effect}.`,
    show: "Show the table on the sheet",
    fill: "Fill in the table",
    add: "Add the table to the sheet",
    locked: "The scenario cannot be changed, so nor can the table.",
    grades: (costs: string, effect: string) =>
      `In this scenario the cost per participant has ${costs} and the effect ${effect}.`,
    graded: (grade: string) => (grade === "" ? "no grade" : `grade ${grade}`),
    grade: "Grade",
    otherGrade: "Another grade",
    dearer: "Added to the costs",
    less: "Taken from the effect",
    of: (grade: string, column: string) => `${grade}: ${column}`,
    leave: "Close",
    failed: (reason: string) => `Nothing was written: ${reason}`,
    wrong: {
      unreadable: (typed: string) => `“${typed}” cannot be read as a percentage. Write for example 20%.`,
      negative: (typed: string) => `${typed}: the correction must be 0% or more.`,
      notShare: (typed: string) => `${typed}: no more than 100% can be taken from the effect.`,
      noGrade: (typed: string) => `${typed}: say which grade it is for.`,
      twice: (typed: string) => `The grade ${typed} has a row already.`,
    },
  },
};
