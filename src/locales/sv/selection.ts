import type { selection as english } from "../en/selection";

/** Vad som sägs när celler hämtas från markeringen. */
export const selection: typeof english = {
  title: "Hämta från markering",
  says: "Markera ett flöde (en rad eller kolumn med kronor, år 0 först) eller en kostnadstabell i arbetsboken och läs in den här. Inget skrivs förrän du säger till.",
  read: "Läs markeringen",
  blank: "De markerade cellerna är tomma.",
  flow: (address, years, sum) => `${address}: ett flöde på ${years} år, tillsammans ${sum} kr.`,
  costs: (address, rows) => `${address}: en kostnadstabell med ${rows} rader.`,
  costRow: (actor, amount, from, to) => `${actor}: ${amount} kr per person och år, ${from}–${to} år`,
  nothing: "Ingen rad i tabellen har en kostnad.",
  refused: (sentence) => `Det går inte att hämta. ${sentence}`,
  column: "Till kolumnen i kommunens ekonomi",
  fewer: (years, all) => `Kommunens ekonomi har ${all} år; de från år ${years} lämnas som de är.`,
  more: (years, all) => `Flödet har ${years} år och kommunens ekonomi ${all}. Markera högst ${all} år.`,
  replaces: (before, after) => `Kolumnens summa går från ${before} kr till ${after} kr.`,
  takeFlow: "Skriv i kolumnen",
  takeCosts: "Lägg till bland kostnaderna",
  taken: "Det är skrivet.",
  source: (address) => `Hämtat från ${address}`,
  cancel: "Avbryt",
};
