import type { costRows as english } from "../en/costRows";

/** Vad listan över scenariots kostnader säger, och formuläret för en av dem. */
export const costRows: typeof english = {
  title: "Vad utanförskap kostar och vem som betalar",
  says: (year) => `Kronor per person och år, ${year}.`,
  yearUnsaid: "i priser för ett år som inte är angivet",
  none: "Inga kostnader än.",
  amount: (amount, from, to) => `${amount} kr per person och år, ${from}–${to} år`,
  told: {
    share: (share) => `${share} av personerna`,
    cashable: (share) => `${share} hemtagbart`,
    spread: (low, high) => `spridning ${low}–${high}`,
    year: (year) => `${year} års priser`,
    grade: (grade) => `grad ${grade}`,
    noSource: "källa saknas",
    changed: "ändrad sedan den hämtades, men källan är densamma",
  },
  add: "Lägg till en rad",
  changeOf: (actor, from, to) => `${actor}, ${from}–${to} år`,
  fields: {
    actor: "Aktör",
    amount: "Kronor per person och år",
    fromAge: "Från ålder",
    toAge: "Till och med ålder",
    share: "Andel av personerna",
    cashable: "Hemtagbar andel",
    low: "Lågt",
    high: "Högt",
    kind: "Typ",
    priceYear: "Prisår",
    grade: "Grad",
    source: "Källa",
  },
  cashableMeans: "Den del av minskningen som aktören verkligen kan ta hem under kalkylperioden.",
  must: {
    actor: "Skriv vem som bär kostnaden, till exempel kommunen.",
    bothOrNone: "Ange både lågt och högt, eller ingetdera.",
    sameYear: (year) => `Alla rader ska vara i samma års priser. De andra är i ${year} års priser.`,
  },
  written: (actor) => `Raden för ${actor} är sparad.`,
  asks: (actor, from, to) => `Raden ${actor}, ${from}–${to} år, tas bort ur kostnaderna.`,
  removed: (actor) => `${actor} är borttagen ur kostnaderna.`,
};
