import type { decision as english } from "../en/decision";
import { alternatives } from "../../model/waysOfFinancing";
import { inWords } from "../inWords";

/** Vad vyn med frågorna inför beslutet säger. */
export const decision: typeof english = {
  title: "Underlag för beslut",
  answered: (answered, all) => `${answered} av ${all} besvarade.`,
  kept: "Det ni skriver sparas på scenariots blad när ni lämnar fältet. Frågorna är de som Stockholms utlåtande 2013:176 ställer.",
  missing: "Scenariots blad har inget block för svaren.",
  groups: {
    motion: "Motionens fyra frågor",
    criteria: "Vad ett beslut bör vila på",
    human: "Det som inga belopp säger",
  },
  unanswered: "Obesvarad",
  answer: "Kommunens svar",
  shown: "Siffrorna visar",
  humanHint: "Vad det betyder för dem det gäller, i ord: trygghet, hälsa, skolgång, ett eget liv.",
  saved: "Sparat.",
  known: {
    part: (name, millions) => `${name} ${millions} mkr`,
    ownShare: {
      cashable: (share) => `Kommunen bär kostnaden och kan ta hem ${share} av allas minskade kostnader`,
      own: (share) => `Kommunen bär kostnaden, och ${share} av de minskade kostnaderna är kommunens, hela minskningen`,
    },
    whoGains: (own, most, prices) =>
      `${own}${most === null ? "" : `; bland andra minskar kostnaderna mest för ${most}`} (nuvärde, ${prices}).`,
    fixedPrices: "fasta priser",
    pricesOf: (year) => `${year} års priser`,
    frames: (share) => `Nämndernas ramar sänks med ${share} av de hemtagbara minskade kostnaderna.`,
    squeezed: (least, most) =>
      `Minst tas från annan verksamhet med ${least}, mest med ${most} (det hemtagbara, löpande priser, hela perioden).`,
    squeezedSame: (millions) =>
      `Lika mycket tas från annan verksamhet på alla ${inWords(alternatives.length, "sv")} sätten: ${millions} mkr (det hemtagbara, löpande priser, hela perioden).`,
    protected: (disposition, fund) =>
      `Avsatta medel motsvarar ${disposition} av kostnaden med disposition och ${fund} med fond; de täcker inget underskott.`,
    payback: (horizon, cashable, own, all) =>
      `Räknat på ${horizon} år. Räknat på det hemtagbara är kommunens pengar ${cashable === null ? "inte tillbaka inom perioden" : `tillbaka efter ${cashable} år`}. Räknat på hela minskningen motsvarar kommunens minskade kostnader insatsens ${own === null ? "inte inom perioden" : `efter ${own} år`}, alla betalares ${all === null ? "inte inom perioden" : `efter ${all} år`}.`,
    returned: (share, year) =>
      `I scenariot återförs ${share} av de hemtagbara minskade kostnaderna till fonden, från år ${year}.`,
    need: (people, share) => `${people} deltagare i varje intag, av vilka ${share} annars väntas hamna i utanförskap.`,
    effect: (effect, spread) =>
      `Effekten är ${effect}${spread === null ? ", utan angiven spridning" : ` (${spread})`}.`,
    between: (low, high) => `${low} till ${high}`,
    source: (source) => `Källa: ${source}`,
    graded: (source, grade) => `Källa, grad ${grade}: ${source}`,
    noSource: "Ingen källa är angiven.",
    bases: {
      comparison: "Effekten är mätt mot en jämförelsegrupp.",
      beforeAfter: "Effekten är mätt före och efter, utan jämförelsegrupp.",
      unsaid: "Hur effekten är mätt är inte angivet.",
    },
    administrations: (names) => `Kommunens kostnader i underlaget: ${names}.`,
    others: (names, prices) => `Andra som får minskade kostnader: ${names} (hela minskningen, nuvärde, ${prices}).`,
    persons: (expected, spread) =>
      `${expected} personer väntas undvika utanförskap${spread === null ? ", utan angiven spridning" : ` (${spread})`}.`,
  },
};
