import type { unitCosts as english } from "../en/unitCosts";

export const unitCosts: typeof english = {
  ownTable: "Egna enhetskostnader",
  columns: {
    code: "Kod",
    name: "Benämning",
    amount: "Kronor",
    per: "Per",
    payer: "Betalare",
    priceYear: "Prisår",
    grade: "Kvalitet (A–C)",
    source: "Källa",
  },
  moreColumns: {
    low: "Lågt",
    high: "Högt",
    scope: "Omfattning",
    transfer: "Transferering",
    address: "Adress",
    accessed: "Läst",
    review: "Ses över senast",
    includes: "Innehåller",
    overlaps: "Överlappar",
    note: "Anmärkning",
    currency: "Valuta",
  },
  due: "Ska ses över",
  per: {
    hour: "timme",
    day: "dag",
    month: "månad",
    year: "år",
    visit: "besök",
    episode: "vårdtillfälle",
    event: "händelse",
    person: "person",
    "pupil-year": "elev och år",
    "child-year": "barn och år",
    "household-year": "hushåll och år",
  },
  payers: {
    municipality: "Kommunen",
    region: "Regionen",
    state: "Staten",
    "social-insurance": "Försäkringskassan",
    "employment-service": "Arbetsförmedlingen",
    "prison-service": "Kriminalvården",
    several: "Flera betalare",
  },
  scopes: { financial: "Utbetalningar", real: "Verkliga resurser", societal: "Hela samhället" },
  transfers: { yes: "Ja", no: "Nej", mixed: "Blandat" },
  money: (amount, currency = "kr") => `${amount} ${currency}`,
  foreign: (currency) =>
    `Beloppet är i ${currency} och räknas inte om: det kan ses som jämförelse, men inte läggas i en summa.`,
  uncertain: (source) => `Osäker (C): ${source}`,
  own: (source) => `Egen uppgift: ${source}`,
  ownUnsourced: "Egen uppgift utan källa",
  moved: (from, to, factor, until) =>
    `Omräknat från ${from} till ${to} års priser med KPI (× ${factor}; KPI till och med ${until})`,
  movedByOwn: (from, to, factor, joined) =>
    `Omräknat från ${from} till ${to} års priser med ${joined === null ? "" : `KPI till och med ${joined} och därefter `}kommunens eget prisindex (× ${factor})`,
  warnings: {
    holds: (one, other) =>
      `”${one}” innehåller redan ”${other}”. Båda i samma summa räknar det två gånger, om de gäller samma person och tid.`,
    overlaps: (one, other) =>
      `”${one}” och ”${other}” räknar delvis samma sak, eller är två uppgifter om den. Se upp för dubbelräkning.`,
    transferWithReal: (transfers) =>
      `Transfereringar bredvid resurser: ${transfers}. Ge dem slaget transferering i kostnadstabellen; summan utan transfereringar räknar inte med dem.`,
    societalWithOthers: (societal) =>
      `En summa för hela samhället bredvid det som enskilda betalare betalar: ${societal}. Lägg dem inte i samma summa.`,
    oldPrices: (cost, year, years) =>
      `”${cost}” är i ${year} års priser, för ${years} år sedan. En omräkning med KPI gör den inte ny: sök en senare uppgift.`,
    carried: (costs, until) =>
      `Framräknat efter KPI:s sista år (${until}) med kommunens eget index, som där är en prognos: ${costs}.`,
    uncertain: (costs) => `Osäkra uppgifter (kvalitet C: media, intresseorganisation eller härlett): ${costs}.`,
  },
};
