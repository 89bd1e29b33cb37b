import type { comparison as english } from "../en/comparison";

/** Vad vyn som jämför scenarier och finansieringssätt säger. */
export const comparison: typeof english = {
  title: "Jämförelse",
  region: "Jämförelse av fem sätt att finansiera, kan rullas i sidled",
  measure: "Mått",
  unit: "Enhet",
  real: "kr, år 0:s priser",
  current: "kr, löpande priser",
  share: "andel av kostnaden",
  none: "–",
  expected:
    "Jämförelsen gäller förväntade värden. Att bara betala för utfall är värt något först när utfallet är osäkert, och det visas inte här.",
  notAllowed:
    "Att bokföra insatsen som en investering och fördela utgiften över flera år är inget alternativ: människor är inte en tillgång som kommunen har kontroll över, så utgiften är en driftkostnad det år den uppstår.",
  toSheet: "Jämförelsen till ett blad",
  sheet: "SOCIAL jämförelse",
  written: (name) => `Jämförelsen står på bladet ${name}.`,
  notWritten: (reason) => `Bladet kunde inte skrivas: ${reason}`,
  difference: {
    sameForAll: (npv) => `Samma nettonuvärde för alla fem, ${npv} kr; skillnaden är när och var det känns.`,
    sameForSome: (same, npv, others) =>
      `${same} har samma nettonuvärde, ${npv} kr; skillnaden är när och var det känns. ${others}`,
    other: (name, npv) => `${name} ger ${npv} kr.`,
    allDiffer: (parts) => `Nettonuvärdet skiljer sig: ${parts}.`,
    part: (name, npv) => `${name} ${npv} kr`,
    squeezedDiffers: (most, mostAmount, least, leastAmount) =>
      `Mest tas från annan verksamhet med ${most} (${mostAmount} kr), minst med ${least} (${leastAmount} kr).`,
    squeezedSame: (amount) => `Lika mycket tas från annan verksamhet i alla fem (${amount} kr).`,
    and: (first, last) => `${first} och ${last}`,
  },
};
