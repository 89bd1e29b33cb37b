import type { fundRequests as english } from "../en/fundRequests";

/** Vad vyn av en fond säger om dem som söker dess pengar. */
export const fundRequests: typeof english = {
  title: "Vilka som söker",
  unit: "Kronor i löpande priser. År räknas från år 0 i kommunens ekonomi.",
  none: "Ingen söker pengar ur fonden ännu.",
  asks: (amount, start) => `${amount} kr, år ${start}`,
  paid: (years) => (years === "1" ? "betalas ut under ett år" : `betalas ut under ${years} år`),
  saves: (saving, delay, years) =>
    saving === "0" || saving === ""
      ? "ingen minskning är angiven"
      : `väntas minska kostnaderna med ${saving} kr om året i ${years} år, från ${delay} år efter beviljandet`,
  noSource: "ingen källa",
  fields: {
    name: "Insats",
    start: "År",
    payoutYears: "Betalas ut under, år",
    amount: "Belopp, kr i löpande priser",
    saving: "Väntad minskning, kr om året i löpande priser",
    savingDelay: "Från, år efter beviljandet",
    savingYears: "Under, år",
    source: "Källa och anmärkning",
  },
  must: { name: "Ge insatsen ett namn.", amount: "Ange ett belopp över 0, i kronor." },
  add: "Lägg till en ansökan",
  askRemove: (name) => `${name} tas bort från dem som söker pengar ur fonden.`,
  written: (name) => `${name} står nu i bladet.`,
  removed: (name) => `${name} är borttagen.`,
};
