/** How numbers at other values than the given ones are explained. */
export const reachedTried = {
  formula: "Other values of what is named below, the rest as given.",
  instead: (input: string, value: string) => `Here: ${input} ${value}.`,
  npvBy: (input: string) => `Net present value by ${input}`,
  low: "at low",
  high: "at high",
};
