import type { assumptions as english } from "../en/assumptions";

/** Förteckningen över vad ett scenario antar. */
export const assumptions: typeof english = {
  title: "Antaganden",
  says: (all, weak) =>
    `${all} antaganden, varav ${weak} utan källa eller ändrade från källans värde. De svagaste står först.`,
  show: "Visa alla antaganden",
  hide: "Dölj antagandena",
  toSheet: "Lägg på ett blad",
  sheet: "Antaganden",
  written: (name) => `Antagandena skrevs på bladet ${name}.`,
  failed: (reason) => `Det gick inte: ${reason}`,
  cost: (actor, from, to) => `${actor}, ${from}–${to} år`,
  perPerson: "kr per person och år",
  booksUnit: "kr, summa av åren",
  noSource: "Källa saknas",
  changed: "Ändrat från det värde som bladet gjordes med",
  graded: (grade) => `grad ${grade}`,
  ungraded: "ograderad",
  prices: (year) => `${year} års priser`,
  current: "löpande priser",
  yes: "ja",
  no: "nej",
  columns: {
    what: "Antagande",
    value: "Värde",
    low: "Lågt",
    high: "Högt",
    unit: "Enhet",
    prices: "Prisår",
    source: "Källa",
    grade: "Grad",
    changed: "Ändrat",
  },
  note: "Värden från den dag bladet skrevs. Skriv det igen när underlaget har ändrats.",
};
