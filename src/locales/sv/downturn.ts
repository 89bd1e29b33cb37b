import type { downturn as english } from "../en/downturn";

/** Vad vyn av en lågkonjunktur säger. */
export const downturn: typeof english = {
  title: "Håller det i en lågkonjunktur? (det hemtagbara)",
  without: "Scenariots blad har ingen lågkonjunktur att pröva. Ett nytt scenario har en.",
  notYet: "Det går inte att räkna förrän kommunens ekonomi kan läsas.",
  outside: (first, last, years) =>
    `Lågkonjunkturen ligger i år ${first} till ${last}, och kommunens ekonomi slutar år ${years - 1}: inget prövas.`,
  times: (first, last, lower, need, cost) =>
    `År ${first} till ${last} är det budgeterade resultatet ${lower} mkr lägre per år, ${need} fler behöver insatsen och den kostar ${cost} mer för var och en.`,
  answers: {
    ownMoney: (names) => `Insatsen är skyddad med ${names}: den har egna pengar och inget tas från annan verksamhet.`,
    room: (names) =>
      `Insatsen är skyddad så länge utrymmet räcker med ${names}: inget skyddar den när resultatet inte räcker till.`,
    squeezed: (names) => `Insatsen är inte skyddad med ${names}: pengar tas från annan verksamhet.`,
  },
  price: (names, amount, alone) =>
    `Resultatet är inte skyddat: som mest ${amount} mkr att återställa, med ${names}, mot ${alone} mkr utan insatsen. Tryggheten är inte gratis.`,
  noPrice: "Resultatet klarar sig: inget finansieringssätt ger ett underskott att återställa.",
  table: "Varje finansieringssätt utan och med lågkonjunkturen",
  financing: "Finansiering",
  base: "Grundfall",
  down: "Låg\u00adkonjunktur",
  rows: {
    lowestResult: "Lägsta resultatet ett år",
    squeezed: "Tas från annan verksamhet, totalt",
    toRestore: "Balanskravet: att återställa, totalt",
  },
  unit: "mkr, löpande priser, det hemtagbara",
  note: "De fler som deltar kostar men räknas inte minska några kostnader. Skatter och bidrag är de budgeterade, liksom ett resultatmål som är en andel av dem.",
  form: "Lågkonjunkturen",
};
