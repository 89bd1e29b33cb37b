/** How numbers out of the calculated outcomes are explained. */
export const reachedOutcomes = {
  formulas: {
    distribution:
      "The range of the outcomes is cut into equal parts. The number of calculated outcomes in which the net present value lies in the part, divided by all.",
    curve: "The number of calculated outcomes in which the money has come back by the year, divided by all.",
  },
  counted: { distribution: "outcomes in the part", curve: "outcomes in which the money is back" },
  around: (middle: string) => `around SEK ${middle} million`,
};
