import type { answer as english } from "../en/answer";

/** Svaren: de frågor som ställs först, var och en med sin grund och en dom i ett ord. */
export const answer: typeof english = {
  title: "Räcker insatsens effekt?",
  verdicts: { no: "Nej", likely: "Troligen", yes: "Ja", unknown: "Går inte att säga" },
  line: {
    who: (own, counted) => `${own}, mandatperioden, ${counted}`,
    needed: (needed, expected) => `${needed} krävs, ${expected} väntas`,
    never: { cashable: "inget kan tas hem i tid", own: "inga kostnader minskar i tid" },
    missing: "Inget svar förrän felen nedan är rättade",
  },
  rows: {
    term: (own, years) => `${own}, mandatperioden (${years} år)`,
    horizon: (own, years) => `${own} på ${years} år`,
    all: (years) => `Alla betalare på ${years} år (brutto)`,
    sure: (own) => `Hur säkert är det för ${own}?`,
  },
  must: (needed, expected, spread) => `${needed} måste lyckas, ${expected} väntas${spread}`,
  spread: (low, high) => ` (${low}–${high} vid låg och hög effekt)`,
  noSpread: " (ingen spridning angiven för effekten)",
  outOfReach: (needed, reached) => `${needed} (högst ${reached} kan nås)`,
  never: {
    cashable: (years) => `Inget kan tas hem på ${years} år.`,
    own: (years) => `Insatsen minskar inga av kommunens kostnader på ${years} år.`,
    all: (years) => `Insatsen minskar ingens kostnader på ${years} år.`,
  },
  net: (amount) => `netto ${amount}\u00a0mkr`,
  back: {
    cashable: (years) => `pengarna är tillbaka efter ${years} år`,
    own: (years) => `minskade kostnader motsvarar insatsens efter ${years} år`,
  },
  notBack: {
    cashable: "pengarna kommer inte tillbaka",
    own: "minskade kostnader motsvarar inte insatsens",
  },
  sure: {
    says: (counted) => `Det blir ett överskott ${counted}.`,
    noRanges: "Ingen förutsättning har ett lågt och ett högt värde, så det finns inget att simulera.",
    counting: "Simulerar …",
  },
  cohort: {
    title: "Vad utanförskapet kostar",
    millions: (amount) => `${amount}\u00a0mkr`,
    whole: (excluded, size, each) =>
      `${excluded} av ${size} i årskullen, ${each}\u00a0kr var under livet; alla betalare`,
    wholeTerms: (prices) => `Odiskonterat, ${prices}. Förlorad skatt tillkommer.`,
    sources: (sources) => `Källor: ${sources}`,
    reached: "Bland dem som insatsen når:",
    who: (excluded, participants, from, to) =>
      `${excluded} av ${participants} deltagare, utan insatsen; alla betalare, från ${from} till och med ${to} års ålder`,
    terms: (prices, value, rate) =>
      `Odiskonterat, ${prices}. Värt ${value}\u00a0mkr i dag vid ${rate}. Förlorad skatt tillkommer.`,
  },
  staircase: {
    title: "Från minskade kostnader till netto",
    rows: { own: "kostnader minskar", cashable: "kan tas hem", cost: "insatsen kostar", net: "netto" },
    unit: (own, rate, prices, years) => `${own}, mkr, nuvärde vid ${rate}, ${prices}, ${years} år`,
  },
  uncounted: {
    title: "Det som inte räknas i kronor",
    none: "Inget är skrivet om vad insatsen betyder för människor, utöver kronorna.",
    write: "Skriv det under Beslut",
  },
  meeting: {
    title: "Innan mötet",
    counts: {
      invented: (count) => (count === 1 ? "1 påhittad" : `${count} påhittade`),
      none: (count) => `${count} utan källa`,
      assumed: (count) => (count === 1 ? "1 antagen" : `${count} antagna`),
      own: (count) => (count === 1 ? "1 egen" : `${count} egna`),
      source: (count) => `${count} från källa`,
    },
    old: (count) =>
      count === 1 ? "1 är i priser som är äldre än tio år." : `${count} är i priser som är äldre än tio år.`,
    due: (count) =>
      count === 1
        ? "1 källa har passerat dagen då den skulle ses över."
        : `${count} källor har passerat dagen då de skulle ses över.`,
    effect: { invented: "Effekten är påhittad.", none: "Effekten saknar källa." },
    unanswered: (count, of) => `${count} av ${of} frågor är obesvarade.`,
    show: "Visa antagandena",
    note: (scenario, counts) => `Underlaget i ${scenario}: ${counts}.`,
  },
};
