import type { inputForm as english } from "../en/inputForm";

/** Vad formuläret för underlaget säger, utöver fälten själva. */
export const inputForm: typeof english = {
  choices: {
    title: "Tre val som allt hänger på",
    unanswered: "Inte besvarat än.",
    noRow: "Den del av bladet där det här står saknas (namnet sägs ovan), så valet kan inte skrivas.",
    basis: {
      question: "Hur är effekten mätt?",
      comparison: "Mot en jämförelsegrupp",
      comparisonMeans: "De som hade klarat sig ändå är redan borträknade. Dödvikten blir 0.",
      beforeAfter: "Före och efter",
      beforeAfterMeans: "En del hade klarat sig ändå. De räknas bort med en dödvikt, som ni anger.",
    },
    frames: {
      question: "Sänks nämndernas ramar när kostnaderna minskar?",
      all: "Ja, med hela minskningen",
      allMeans: "De minskade kostnaderna når kommunens resultat.",
      part: "Ja, till en del",
      partMeans: "Den delen når resultatet. Resten behåller nämnderna till annat.",
      none: "Nej",
      noneMeans: "Nämnderna behåller pengarna. Kostnaden syns i resultatet, minskningen gör det inte.",
      share: "Så stor del av minskningen",
    },
    target: {
      question: "Behålls det budgeterade resultatet?",
      kept: "Ja",
      keptMeans: "Det som saknas för att nå budgeten tas från annan verksamhet.",
      goal: "Nej, resultatet ska nå ett mål",
      goalMeans: "Annan verksamhet avstår bara det som saknas till målet.",
      share: "Resultatmål, andel av skatter, bidrag och utjämning",
    },
    prices: (year) => `Insatsens kronor är reala, i ${year} års priser. Kommunens ekonomi är i löpande priser.`,
    pricesUnsaid: "Ange det år vars priser insatsens kronor är i. Kommunens ekonomi är i löpande priser.",
  },
  field: {
    netAlready: "Effekten är mätt mot en jämförelsegrupp, så de som hade klarat sig ändå är redan borträknade.",
    spread: (low, high) => `Spridning ${low}–${high}`,
    noSpread: "Ingen spridning",
    grade: (grade) => `grad ${grade}`,
    noSource: "Källa saknas",
    more: (label) => `Spridning och källa för ${label}`,
    moreSource: (label) => `Källa för ${label}`,
    change: "Ändra",
    close: "Stäng",
    widen: "Vidga spridningen",
    low: "Lågt",
    high: "Högt",
    gradeOf: "Grad",
    source: "Källa",
    save: "Spara",
    ungraded: "Ingen",
    grades: {
      A: "A: tryckt av den som ansvarar",
      B: "B: återgiven, med källa",
      C: "C: osäker eller härledd",
    },
    bothOrNone: "Ange både lågt och högt, eller ingetdera.",
    unreadable: (text) => `”${text}” kan inte läsas som ett tal.`,
  },
  unusual: {
    deadweightTwice: "Effekten är mätt mot en jämförelsegrupp. En dödvikt räknar bort samma personer en gång till.",
    deadweightMissing: "Effekten är mätt före och efter, men ingen är borträknad som hade klarat sig ändå.",
    largeEffect: "Mer än hälften. Så stora effekter är ovanliga: se efter i källan.",
    noDropOff: "Effekten antas vara lika stark alla år.",
    longHorizon: "Utvärderingar har räknat på ett till fem år. Det som ligger långt fram är ett antagande.",
    beyondBooks: "Kalkylperioden är längre än åren i kommunens ekonomi.",
    unusualRate: "Utanför 0–5 %, som är det vanliga för en real kalkylränta.",
    deadweightInverse:
      "Lika mycket som 1 minus andelen som annars hamnar i utanförskap: de som hade klarat sig är redan borträknade där.",
    growthBesidePrices:
      "Villkoren räknar redan upp priserna. Kostnadsökningen är utöver den; med PKV är den normalt 0.",
    blankIsZero: "Tom: räknas som 0. Fyll i den, eller ta bort raden för att det vanliga värdet ska gälla.",
    nobody: "Ingen deltar: då händer ingenting.",
    agesNeverMet:
      "Kalkylperioden slutar innan någon deltagare når en ålder som kostar, eller innan effekten börjar. Förläng den.",
    pastAllCosts: "Deltagarna är äldre än alla åldrar i kostnadsraderna. Höj raderna, eller sänk åldern.",
    outsideSpread: "Värdet ligger utanför sin egen spridning.",
    carriedPrices:
      "Efter KPI:s sista år: dit räknas katalogens kostnader fram med kommunens eget index, som där är en prognos.",
    oldPrices: "Priserna är mer än tio år gamla. Räkna om dem med ett prisindex.",
  },
  unusualIs: "Ovanligt:",
  folded: (fields, invented, sourceless, unusual) =>
    [
      fields === 1 ? "1 förutsättning" : `${fields} förutsättningar`,
      ...(invented > 0 ? [invented === 1 ? "1 påhittad" : `${invented} påhittade`] : []),
      ...(sourceless > 0 ? [`${sourceless} utan källa`] : []),
      ...(unusual > 0 ? [unusual === 1 ? "1 ovanlig: se över den" : `${unusual} ovanliga: se över dem`] : []),
    ].join(" · "),
};
