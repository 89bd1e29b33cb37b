import type { downturn as english } from "../en/downturn";

/** Vad vyn av en lågkonjunktur säger. */
export const downturn: typeof english = {
  title: "Lågkonjunktur: är insatsen trygg oavsett budget?",
  without: "Scenariots blad har ingen lågkonjunktur att pröva. Ett nytt scenario har en.",
  notYet: "Det går inte att räkna förrän kommunens ekonomi kan läsas.",
  outside: (first, last, years) =>
    `Lågkonjunkturen ligger i år ${first} till ${last}, och kommunens ekonomi slutar år ${years - 1}: inget prövas.`,
  times: (first, last, lower, need, cost) =>
    `År ${first} till ${last} är det budgeterade resultatet ${lower} mkr lägre per år, ${need} fler behöver insatsen och den kostar ${cost} mer för var och en.`,
  answers: {
    ownMoney: (names) => `Ja, med ${names}: insatsen har egna pengar och inget tas från annan verksamhet.`,
    room: (names) =>
      `Så länge utrymmet räcker, med ${names}: resultatet räcker till, men inget skyddar insatsen när det inte gör det.`,
    squeezed: (names) => `Nej, med ${names}: pengar tas från annan verksamhet.`,
  },
  price: (names, amount, alone) =>
    `Trygg är inte gratis: resultatet sjunker ändå. Att återställa blir som mest ${amount} mkr, med ${names}. Utan insatsen hade det varit ${alone} mkr.`,
  noPrice: "Inget finansieringssätt ger ett underskott att återställa.",
  table: "Varje finansieringssätt utan och med lågkonjunkturen",
  financing: "Finansiering",
  base: "Grundfall",
  down: "Låg\u00adkonjunktur",
  rows: {
    lowestResult: "Lägsta resultatet ett år",
    squeezed: "Tas från annan verksamhet, totalt",
    toRestore: "Balanskravet: att återställa, totalt",
  },
  unit: "mkr, löpande priser",
  note: "De fler som deltar kostar men räknas inte minska några kostnader. Skatter och bidrag är de budgeterade, liksom ett resultatmål som är en andel av dem.",
  form: "Lågkonjunkturen",
};
