import type { reachedTried as english } from "../en/reachedTried";

/** Hur tal vid andra värden än de angivna förklaras. */
export const reachedTried: typeof english = {
  formula: "Andra värden på det som nämns nedan, resten som angivet.",
  instead: (input, value) => `Här: ${input} ${value}.`,
  npvBy: (input) => `Nettonuvärde efter ${input}`,
  low: "vid lågt",
  high: "vid högt",
};
