import type { reachedCharts as english } from "../en/reachedCharts";

/** Hur siffrorna bakom diagrammen förklaras. */
export const reachedCharts: typeof english = {
  formulas: {
    result:
      "Årets budgeterade resultat minus kostnaden, plus det som ramarna sänks med och det som annan verksamhet avstår.",
    needKept: "Det budgeterade resultatet ska hållas: det som behövs är årets budgeterade resultat.",
    needTarget: "Målet gånger årets skatter, bidrag och utjämning; lägst 0.",
    mark: "Det som var markerat vid förra årets slut, plus årets disposition och det som återförs, minus uttaget.",
    cumulative: "Summan av åren före, plus årets minskade kostnader, minus årets kostnad.",
    pays: "Varje års kostnad gånger årets diskonteringsfaktor, summerat.",
    paysNothing: "Kommunen betalar ensam för insatsen.",
    gains:
      "Vad en persons utanförskap kostar aktören under kalkylperioden, gånger hur många insatsen når, minus det som hade blivit av ändå (dödvikt), det som klingar av, de som flyttar ut och det som diskonteringen tar.",
    board:
      "Årets minskade kostnader för dem som insatsen når, efter dödvikt och avklingande, gånger det hemtagbara i varje rad, från det år då det kan tas hem.",
    byAge:
      "De rader i kostnadstabellen som gäller vid åldern: beloppet per år gånger andelen av personerna som kostar det, summerat.",
  },
  age: (age) => `${age} år`,
  rows: (age) => `Kostnadsrader vid ${age} års ålder`,
  row: "Rad",
  perYear: "Kr per år",
  share: "Andel av personerna",
  product: "Kr per år gånger andel",
  target: "mål",
  taxes: "skatter, bidrag och utjämning",
  before: (name, year) => `${name} till och med år ${year}`,
  costAt: (age) => `kostnad vid ${age} års ålder`,
  noRow: "ingen rad gäller vid den åldern",
  paysNothing: "betalar inget av insatsen",
  gross: "Brutto, odiskonterat och utan någon insats.",
};
