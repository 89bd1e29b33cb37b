import type { charts as english } from "../en/charts";

/** Vad diagrammen säger. */
export const charts: typeof english = {
  numbers: "Siffrorna bakom diagrammet",
  live: "Siffrorna följer bladet",
  values: "Värden från när diagrammet infogades",
  insert: "Infoga som diagram på bladet",
  inserted: (sheet) => `Diagrammet lades på bladet ${sheet}, med sina siffror under sig.`,
  notInserted: (reason) => `Diagrammet infogades inte: ${reason}`,
  along: (axis) => `vågrätt: ${axis}`,
  year: "År",
  age: "Ålder",
  actor: "Aktör",
  cost: "Insatsens kostnad",
  need: "Det budgeten ska nå",
  unitFixed: (year) => `mkr, fasta priser${year}`,
  unitKronor: (year) => `kr, fasta priser${year}`,
  unitCurrent: "mkr, löpande priser",
  kronorCurrent: "kr, löpande priser",
  millions: (amount) => `${amount} mkr`,
  axes: { millions: "mkr", kronor: "kr", percent: "%" },
  pricesOf: (year) => `, ${year} års prisnivå`,
  results: {
    title: "Resultat per år (det hemtagbara)",
    verdict: (lowest, year) => `lägst ${lowest} mkr, år ${year}`,
    says: (lowest, alternative, year) => `Lägst resultat är ${lowest} mkr, med ${alternative} år ${year}.`,
  },
  cumulative: {
    title: "När de minskade kostnaderna når insatsens",
    verdict: {
      back: (years) => `efter ${years} år`,
      never: (years) => `inte inom ${years} år`,
    },
    cashable: "Kommunen, hemtagbart",
    own: "Kommunen, hela minskningen",
    all: "Alla betalare",
    ring: "lika mycket som insatsen har kostat",
    back: (who, years) => `${who}: pengarna är tillbaka efter ${years} år.`,
    never: (who, years) => `${who}: pengarna är inte tillbaka inom ${years} år.`,
    matched: (who, years) => `${who}: minskade kostnader motsvarar insatsens efter ${years} år.`,
    neverMatched: (who, years) => `${who}: minskade kostnader motsvarar inte insatsens inom ${years} år.`,
    note: {
      cashable: "Effekten är efter dödvikt. Bara det hemtagbara kommer tillbaka till kommunen.",
      own: "Effekten är efter dödvikt. Hela minskningen räknas, även det som inte går att ta hem och som därför inte är pengar tillbaka.",
    },
  },
  purse: {
    title: "Vem betalar, vem får lägre kostnader",
    verdict: (share) => `${share} av minskningen hamnar hos andra`,
    pays: "Betalar",
    gains: "Minskade kostnader (nuvärde)",
    others: "Övriga",
    says: (who, paid, own, cashable, others) =>
      `${who} betalar ${paid} mkr; kostnaderna minskar med ${own} mkr, varav ${cashable} kan tas hem. Andras kostnader minskar med ${others} mkr.`,
    spread: (low, high) => `Med låg och hög effekt blir de minskade kostnaderna ${low} till ${high} mkr sammanlagt.`,
    noSpread: "Effekten har ingen spridning: den räknas som säker, vilket den knappast är.",
    counted: { cashable: (own) => `${own}, hemtagbart`, own: (own) => `${own}, hela minskningen` },
    whole: {
      cashable: "För kommunen räknas det hemtagbara, för andra hela minskningen.",
      own: "Här räknas hela minskningen, även det som inte går att ta hem.",
    },
  },
  mark: {
    title: "Markerat eget kapital (det hemtagbara)",
    verdict: (disposition, fund) => `${disposition} eller ${fund} mkr återstår`,
    says: (disposition, fund) =>
      `Vid slutet återstår ${disposition} mkr av dispositionen, och ${fund} mkr av fonden med återföring.`,
    note: "En markering flyttar inget i resultatet: utbetalningarna är kostnader sitt år.",
  },
  byAge: {
    title: "Vad utanförskap kostar vid olika åldrar (hela kostnaden)",
    verdict: (highest, age) => `högst ${highest} kr om året, från ${age} år`,
    says: (highest, age) => `Per person i utanförskap; högst ${highest} kr om året, från ${age} års ålder.`,
    note: "Brutto, odiskonterat och utan någon insats.",
    total: "Alla aktörer",
    more: (drawn, all) => `De ${drawn} aktörer som bär mest visas av ${all}; de andra ingår i summan.`,
  },
};
