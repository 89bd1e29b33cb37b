import type { reachedWhich as english } from "../en/reachedWhich";

/** Vilka tal som förklaras: vyerna de står i, och vad som väljs bredvid talet. */
export const reachedWhich: typeof english = {
  groups: {
    headline: "Meningen överst",
    measure: "Insatsen",
    comparison: "Jämförelsen",
    checksum: "Jämförelsens kontrollsumma",
    results: "Diagram: resultat per år",
    cumulative: "Diagram: när pengarna är tillbaka",
    purse: "Diagram: vem betalar och vem vinner",
    mark: "Diagram: markerat eget kapital",
    byAge: "Diagram: utanförskapets kostnad efter ålder",
    fund: "Fonden",
    fundYears: "Fonden år för år",
    downturn: "Lågkonjunkturen",
    followUp: "Uppföljningen",
    uncertainty: "Osäkerheten",
    distribution: "Diagram: utfallens spridning",
    curve: "Diagram: när pengarna har kommit tillbaka",
  },
  variants: {
    measure: "Vems pengar?",
    comparison: "Vilken finansiering?",
    checksum: "Vilken finansiering?",
    results: "Vilket år?",
    cumulative: "Vilket år?",
    purse: "Vilken aktör?",
    mark: "Vilket år?",
    byAge: "Vilken ålder?",
    fundYears: "Vilket år?",
    fund: "Vilket ingående saldo?",
    downturn: "Vilken finansiering, i vilka tider?",
    distribution: "Vilken del av utfallen?",
    curve: "Vilket år?",
    uncertainty: "Vad av utfallen?",
  },
};
