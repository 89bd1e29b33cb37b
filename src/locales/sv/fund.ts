import type { fund as english } from "../en/fund";

/** Vad vyn av en fond säger. */
export const fund: typeof english = {
  title: "Fonden: hur långt räcker pengarna?",
  without: "Scenariots blad har ingen fond. Ett nytt scenario har en.",
  notYet: "Det går inte att räkna förrän kommunens ekonomi kan läsas.",
  enough: (opening, left, year) => `${opening} mkr räcker till allt som söks; ${left} mkr är obundna efter år ${year}.`,
  short: (opening, year, notGranted) =>
    `${opening} mkr räcker inte: första året då pengarna tryter är år ${year}, och ${notGranted} mkr beviljas aldrig.`,
  waits: (opening, year) => `${opening} mkr tryter från år ${year}, men allt beviljas till slut.`,
  returns: (granted, repaid, share) =>
    `${granted} mkr beviljas och ${repaid} mkr (${share}) återförs under de år som räknas.`,
  ends: (year, after) => `Insatser som startar efter år ${year} återför inget; de beviljas ${after} mkr.`,
  sizes: "Storlekar bredvid varandra",
  size: "Ingående saldo",
  rows: {
    granted: "Beviljat",
    notGranted: "Aldrig beviljat",
    repaid: "Återfört",
    firstShortYear: "Första år då pengarna tryter",
    closing: "Obundet vid slutet",
    idle: "Outnyttjat: obundet, medeltal av åren",
    turnover: "Omsättning: beviljat per tillförd krona",
  },
  none: "inget",
  unit: "mkr, löpande priser; omsättningen i gånger",
  chart: {
    title: "Pengar i fonden",
    balance: "I fonden",
    closing: "Varav obundet",
    says: (year, balance, uncommitted) =>
      `Efter år ${year} finns ${balance} mkr i fonden, varav ${uncommitted} mkr är obundna.`,
  },
  years: "År för år",
  columns: {
    requested: "Sökt",
    waiting: "Väntar",
    granted: "Beviljat",
    notGranted: "Inte beviljat",
    paid: "Utbetalt",
    repaid: "Återfört",
    committed: "Bundet",
    closing: "Obundet",
    balance: "Saldo",
  },
  committed: "Bundet är beviljat och ännu inte utbetalt. Saldo = bundet + obundet. Bara det obundna kan beviljas.",
  measured:
    "Det en insats minskar är en förväntan tills det har mätts. Effekter har varit mycket svårare att mäta än man trodde där det har prövats.",
  choice: { nothing: "Inte angivet" },
  form: "Fondens pengar och regler",
};
