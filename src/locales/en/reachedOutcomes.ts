/** How numbers out of the calculated outcomes are explained. */
export const reachedOutcomes = {
  formulas: {
    distribution:
      "The range of the outcomes is cut into equal parts. The number of calculated outcomes in which the net present value lies in the part, divided by all.",
    curve:
      "The number of calculated outcomes in which the reduced costs match those of the measure by the year, divided by all.",
    knowing:
      "What the decision is expected to give when the input is known first (the measure is done only where its net present value is then above zero), less what it is expected to give when it is taken today: the mean of the outcomes, or 0 if that is below zero and the measure is left undone. What the input means is read from how the net present value of the outcomes follows it; what does not stand out from chance is not counted, and knowing one thing is never worth more than knowing everything.",
    mean: "In each outcome the net present value of the one scenario less that of the other, on the same draws. The mean of all.",
    quantile:
      "In each outcome the net present value of the one scenario less that of the other, on the same draws. They are put in order; this is the one with that share of the outcomes below it.",
    probability: "The number of outcomes in which the one scenario gives more than the other, divided by all.",
  },
  counted: {
    distribution: "outcomes in the part",
    curve: "outcomes in which the reduced costs match those of the measure",
    better: "outcomes in which it gives more",
  },
  around: (middle: string) => `around SEK ${middle} million`,
  knownFirst: "expected when the input is known before the decision",
  today: "expected when the decision is taken today",
  worth: "worth at most",
  differences: "differences, sum",
  mean: "Mean",
  difference: (row: string, other: string) => `${row}: difference to ${other}`,
};
