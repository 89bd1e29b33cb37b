import type { reachedOutcomes as english } from "../en/reachedOutcomes";

/** Hur tal ur de beräknade utfallen förklaras. */
export const reachedOutcomes: typeof english = {
  formulas: {
    distribution:
      "Utfallens spännvidd delas i lika stora delar. Antalet beräknade utfall vars nettonuvärde ligger i delen, delat med alla utfall.",
    curve: "Antalet beräknade utfall där pengarna har kommit tillbaka senast det året, delat med alla utfall.",
  },
  counted: { distribution: "utfall i delen", curve: "utfall där pengarna är tillbaka" },
  around: (middle) => `kring ${middle} mkr`,
};
