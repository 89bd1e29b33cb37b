import type { reached as english } from "../en/reached";

/** Vad vyn om hur ett tal räknades säger. */
export const reached: typeof english = {
  title: "Så räknades det",
  which: "Vilket tal?",
  results: {
    averted: "Personer som undviker utanförskap",
    own: "Kommunen: nettonuvärde och återbetalningstid",
    all: "Alla betalare: nettonuvärde och återbetalningstid",
  },
  notYet: "Det kan inte räknas än: se ovan vad som är fel eller saknas.",
  formulas: {
    averted:
      "Deltagarna gånger andelen som annars hamnar i utanförskap, gånger effekten, andelen som fullföljer och det som dödvikt och undanträngning av andra lämnar kvar.",
    purse:
      "Varje års minskade kostnader minus insatsens kostnad. Summerade år för år visar de när pengarna är tillbaka; diskonterade och summerade ger de nettonuvärdet.",
  },
  people: (persons) => `${persons} personer i varje intag.`,
  purse: (npv, payback, prices) =>
    `Nettonuvärde ${npv} kr (${prices}); ${payback === null ? "inte tillbaka inom perioden" : `tillbaka efter ${payback} år`}.`,
  ownIs: (own) => `Kommunens är de aktörer som heter ${own}, efter dem som flyttat ut.`,
  fixedPrices: "fasta priser",
  pricesOf: (year) => `${year} års priser`,
  unit: (prices, rate) =>
    `Kronor, ${prices}; nuvärde vid ${rate}. Hela minskningen räknas, även det som inte går att ta hem.`,
  steps: "Delsummorna",
  heads: {
    factor: "Faktor",
    times: "Gånger",
    comesTo: "Blir",
    year: "År",
    cost: "Kostnad",
    saved: "Minskade kostnader",
    cumulative: "Netto hittills",
    present: "Nuvärde hittills",
    argument: "Argument",
    given: "Angivet",
  },
  without: (name) => `1 − ${name}`,
  restsOn: "Vad det vilar på",
  source: (source, grade) => (grade === "" ? `Källa: ${source}` : `Källa, grad ${grade}: ${source}`),
  noSource: "Ingen källa angiven",
  selected: "Den markerade cellen",
  selectOne: "Markera en cell med någon av funktionerna SOCIAL, så förklaras den här.",
  stands: (address) => `Cellen ${address} använder:`,
  refused: (address, error) =>
    `Cellen ${address} visar ${error}: funktionen vägrar. Excel visar varför vid cellens märke; här står vad den fick.`,
  leftOut: "utelämnat",
};
