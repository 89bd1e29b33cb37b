import type { reachedOutcomes as english } from "../en/reachedOutcomes";

/** Hur tal ur de beräknade utfallen förklaras. */
export const reachedOutcomes: typeof english = {
  formulas: {
    distribution:
      "Utfallens spännvidd delas i lika stora delar. Antalet beräknade utfall vars nettonuvärde ligger i delen, delat med alla utfall.",
    curve: "Antalet beräknade utfall där pengarna har kommit tillbaka senast det året, delat med alla utfall.",
    knowing:
      "Vad beslutet väntas ge om förutsättningen blir känd först (då görs insatsen bara när den lönar sig), minus vad det väntas ge om det fattas i dag: utfallens medelvärde, eller 0 om det är under noll och insatsen får vara. Vad förutsättningen betyder läses av hur utfallens nettonuvärde följer den; det som inte skiljer sig från slumpen räknas inte, och att veta en sak är aldrig värt mer än att veta allt.",
    mean: "I varje utfall det ena scenariots nettonuvärde minus det andras, med samma slumptal. Medelvärdet av alla.",
    quantile:
      "I varje utfall det ena scenariots nettonuvärde minus det andras, med samma slumptal. De läggs i storleksordning; detta är det som har så stor andel av utfallen under sig.",
    probability: "Antalet utfall där det ena scenariot ger mer än det andra, delat med alla utfall.",
  },
  counted: {
    distribution: "utfall i delen",
    curve: "utfall där pengarna är tillbaka",
    better: "utfall där det ger mer",
  },
  around: (middle) => `kring ${middle} mkr`,
  knownFirst: "väntas om förutsättningen är känd före beslutet",
  today: "väntas om beslutet fattas i dag",
  worth: "värt högst",
  differences: "skillnaderna, summa",
  mean: "Medelvärde",
  difference: (row, other) => `${row}: skillnad mot ${other}`,
};
