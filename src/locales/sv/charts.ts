import type { charts as english } from "../en/charts";

/** Vad diagrammen säger. */
export const charts: typeof english = {
  numbers: "Siffrorna bakom diagrammet",
  live: "Siffrorna följer bladet",
  values: "Värden från när diagrammet infogades",
  insert: "Infoga som diagram på bladet",
  inserted: (sheet) => `Diagrammet står på bladet ${sheet}, med sina siffror under sig.`,
  notInserted: (reason) => `Diagrammet infogades inte: ${reason}`,
  along: (axis) => `vågrätt: ${axis}`,
  year: "År",
  age: "Ålder",
  actor: "Aktör",
  cost: "Insatsens kostnad",
  need: "Det budgeten ska nå",
  sinceStart: "År sedan start",
  weight: "Nuvärde av 1 kr, över intagen",
  intake: { own: "Ett intag: kommunen", all: "Ett intag: alla betalare" },
  unitFixed: (year) => `mkr, fasta priser${year}`,
  unitKronor: (year) => `kr, fasta priser${year}`,
  unitCurrent: "mkr, löpande priser",
  kronorCurrent: "kr, löpande priser",
  millions: (amount) => `${amount} mkr`,
  pricesOf: (year) => `, ${year} års prisnivå`,
  results: {
    title: "Resultat per år",
    says: (lowest, alternative, year) => `Lägst resultat är ${lowest} mkr, med ${alternative} år ${year}.`,
  },
  cumulative: {
    title: "När pengarna är tillbaka",
    own: "Kommunen",
    all: "Alla betalare",
    ring: "pengarna är tillbaka",
    back: (who, years) => `${who}: tillbaka efter ${years} år.`,
    never: (who, years) => `${who}: inte tillbaka inom ${years} år.`,
    note: "Här räknas hela minskningen, även det som inte går att ta hem; effekten är efter dödvikt.",
  },
  purse: {
    title: "Vem betalar och vem vinner",
    pays: "Betalar",
    gains: "Minskade kostnader (nuvärde)",
    others: "Övriga",
    says: (paid, own, others) =>
      `Kommunen betalar ${paid} mkr och får minskade kostnader på ${own} mkr; andra får ${others} mkr.`,
    spread: (low, high) => `Med låg och hög effekt blir de minskade kostnaderna ${low} till ${high} mkr sammanlagt.`,
    noSpread: "Effekten har ingen spridning: den räknas som säker, vilket den knappast är.",
    whole: "Här räknas hela minskningen, även det som inte går att ta hem.",
  },
  mark: {
    title: "Markerat eget kapital",
    says: (disposition, fund) =>
      `Vid slutet återstår ${disposition} mkr av dispositionen, och ${fund} mkr av fonden med återföring.`,
    note: "En markering flyttar inget i resultatet: utbetalningarna är kostnader sitt år.",
  },
  byAge: {
    title: "Vad utanförskap kostar vid olika åldrar",
    says: (highest, age) => `Per person i utanförskap; högst ${highest} kr om året, från ${age} års ålder.`,
    note: "Brutto, odiskonterat och utan någon insats.",
    total: "Alla aktörer",
  },
};
