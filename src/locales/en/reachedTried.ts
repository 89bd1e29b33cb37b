/** How numbers at other values than the given ones are explained. */
export const reachedTried = {
  formula: "With other values of what is named below, and the rest as given:",
  instead: (input: string, value: string) => `Here: ${input} ${value}.`,
  npvBy: (input: string) => `Net present value by ${input}`,
  low: "at low",
  high: "at high",
};
