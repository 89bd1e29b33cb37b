import type { reachedFollowUpYears as english } from "../en/reachedFollowUpYears";

/** Hur talen i uppföljningens år förklaras. */
export const reachedFollowUpYears: typeof english = {
  planned: "Kommunens hemtagbara minskning enligt planen, som på uppföljningens blad.",
  actual: "Kommunens hemtagbara minskning enligt utfallet, som på uppföljningens blad.",
  deviation: "Utfallet minus planen.",
  plannedToDate: "Summan av åren före, plus årets minskning enligt planen gånger årets diskonteringsfaktor.",
  actualToDate: "Summan av åren före, plus årets minskning enligt utfallet gånger årets diskonteringsfaktor.",
  forecast:
    "Utfallet där det är känt. Därefter planen, gånger den andel av den planerade minskningen som har kommit när planen är större än noll.",
};
