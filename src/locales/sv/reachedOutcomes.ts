import type { reachedOutcomes as english } from "../en/reachedOutcomes";

/** Hur tal ur de simulerade fallen förklaras. */
export const reachedOutcomes: typeof english = {
  formulas: {
    distribution:
      "Fallens spännvidd delas i lika stora delar. Antalet simulerade fall vars nettonuvärde ligger i delen, delat med alla fall.",
    curve: "Antalet simulerade fall där de minskade kostnaderna når insatsens senast det året, delat med alla fall.",
    knowing:
      "Vad beslutet väntas ge om förutsättningen blir känd först (då görs insatsen bara när nettonuvärdet då är över noll), minus vad det väntas ge om det fattas i dag: utfallens medelvärde, eller 0 om det är under noll och insatsen får vara. Vad förutsättningen betyder läses av hur utfallens nettonuvärde följer den; det som inte skiljer sig från slumpen räknas inte, och att veta en sak är aldrig värt mer än att veta allt.",
    mean: "I varje simulerat fall det ena scenariots nettonuvärde minus det andras, med samma slumptal. Medelvärdet av alla.",
    quantile:
      "I varje simulerat fall det ena scenariots nettonuvärde minus det andras, med samma slumptal. De läggs i storleksordning; detta är det som har så stor andel av fallen under sig.",
    probability: "Antalet fall där det ena scenariot ger mer än det andra, delat med alla fall.",
  },
  counted: {
    distribution: "fall i delen",
    curve: "fall där de minskade kostnaderna når insatsens",
    better: "fall där det ger mer",
  },
  around: (middle) => `kring ${middle} mkr`,
  knownFirst: "väntas om förutsättningen är känd före beslutet",
  today: "väntas om beslutet fattas i dag",
  worth: "värt högst",
  differences: "skillnaderna, summa",
  mean: "Medelvärde",
  difference: (row, other) => `${row}: skillnad mot ${other}`,
};
