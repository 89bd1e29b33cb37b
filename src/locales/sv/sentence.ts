import type { sentence as english } from "../en/sentence";

/** Meningen överst i panelen: hur många som måste lyckas, bredvid hur många som väntas göra det. */
export const sentence: typeof english = {
  cost: (millions) => `${millions}\u00a0mkr`,
  all: (persons, cost, years) => `${persons} måste lyckas för att alla betalare ska få igen ${cost} på ${years} år`,
  allNever: (cost, years) => `Insatsen kostar ${cost} och minskar ingens kostnader på ${years} år.`,
  own: (persons, term) => `, ${persons} för att kommunen ensam ska få det på en mandatperiod (${term} år).`,
  ownNever: (term) => `; kommunen ensam får inget tillbaka på en mandatperiod (${term} år).`,
  outOfReach: (persons, reached) => `${persons} (högst ${reached} kan nås)`,
  expected: (persons, participants) => `Väntat är ${persons} av ${participants} deltagare`,
  spread: (low, high) => `${low}–${high} vid låg och hög effekt`,
  noSpread: "ingen spridning angiven för effekten",
  allPayers: "alla betalare",
  municipality: "kommunen",
  both: "båda",
  verdicts: {
    enough: (whom) => `räcker för ${whom}`,
    enoughAtLow: (whom) => `räcker för ${whom} även vid låg effekt`,
    tooFew: (whom) => `för få för ${whom}`,
    tooFewAtHigh: (whom) => `för få för ${whom} även vid hög effekt`,
    uncertain: (whom) => `osäkert om det räcker för ${whom}`,
    even: (whom) => `ungefär jämnt för ${whom}`,
  },
  conditions: {
    net: "Effekten är mätt mot en jämförelsegrupp, så ingen dödvikt dras av.",
    gross: "Effekten är mätt före och efter, och ingen dödvikt är avdragen: den är troligen för hög.",
    unsaid: "Hur effekten är mätt är inte angivet, och ingen dödvikt är avdragen.",
    deadweight: (share) => `Dödvikt på ${share} är avdragen.`,
    prices: (rate, prices) => `Kostnader i nuvärde vid ${rate}, ${prices}; för kommunen räknas bara det hemtagbara.`,
    priceYear: (year) => `${year} års priser`,
    fixedPrices: "fasta priser",
  },
};
