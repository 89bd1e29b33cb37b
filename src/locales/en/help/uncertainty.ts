import type { FamilyHelp } from "../../help";

export const uncertainty = {
  title: "Uncertainty: what hangs on what",
  functions: {
    DRAWS: {
      use: [
        "A column of draws from a distribution, so that plain Excel formulas on it are a simulation: calculate with the column as with a number, then take mean and percentiles of the result.",
        "The same name and seed always give the same draws, on every machine and in every version. So two scenarios that use the same names differ only by what you changed.",
      ],
      limits: [
        "The distribution is your belief. Three points (low, likely, high) from those who know the work are more honest than a mean with a decimal.",
        "Different names are independent. If two things rise together, write one of them as a formula of the other.",
        "The error of a simulated mean falls with the square root of the number of draws: four times as many for half the error.",
        "For a whole measure take {SIMULATE}: one cell instead of thousands.",
      ],
      gives: "One column, as many rows as draws.",
      edges: [
        "Low = high is a constant.",
        "A longer column begins with the draws of a shorter one.",
        "The generator is xoshiro128++, begun anew for each name and thousand draws by Philox4x32-10 with the seed as key; the draws are fixed by a test.",
      ],
      example: "Five draws of an effect between 10 and 35 %, most likely 25 %.",
      symbols: { uniform: "evenly distributed between 0 and 1, from the name and the seed" },
    },
  },
} satisfies FamilyHelp;
