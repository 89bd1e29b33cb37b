import type { pane as english } from "../en/pane";

/** Vad panelen säger. */
export const pane: typeof english = {
  title: "Sociala investeringar",
  waiting: "Läser arbetsboken …",
  again: "Läs igen",
  empty: {
    title: "Arbetsboken har inget scenario",
    says: "Panelen läser ett scenario ur namngivna områden i arbetsboken och hittade inget av dem.",
    doThis: "Öppna en arbetsbok med ett exempel, eller ge dina egna områden de här namnen (Formler, Namnhanteraren):",
  },
  missing: {
    title: "En del av scenariot saknas",
    says: (names) => `Jämförelsen behöver de här namnen, som arbetsboken inte har: ${names}.`,
  },
  tooOld: {
    title: "Den här versionen av Excel är för gammal för panelen",
    says: "Panelen kräver Excel 2021, Microsoft 365 eller Excel på webben. Kalkylbladets funktioner fungerar ändå.",
  },
  failed: {
    title: "Arbetsboken kunde inte läsas",
    says: (reason) => `Excel svarade: ${reason}`,
  },
  problem: {
    title: "Jämförelsen kan inte göras än",
    cellError: (address, error) =>
      `Cellen ${address} visar ${error}. Markera den för att läsa varför; jämförelsen kommer när den visar ett tal.`,
    input: (label, must, shown) => `${label}: ${must} Cellen visar ${shown}.`,
  },
  names: {
    Programme: "insatsen: förutsättning och värde",
    Terms: "finansieringens villkor: villkor och värde",
    OwnCost: "kommunens egen kostnad per år",
    OwnSavings: "kommunens egna hemtagbara kostnadsminskning per år",
    BudgetedResult: "budgeterat resultat per år utan insatsen",
    TaxesAndGrants: "skatter, generella statsbidrag och utjämning per år",
    Dispositions: "det som läggs till markerat eget kapital per år",
    DiscountRate: "kalkylräntan",
  },
  inputs: {
    title: "Underlag",
    groups: {
      people: "Deltagare och effekt",
      money: "Kostnad och ränta",
      time: "Tid",
      terms: "Finansiering och bokföring",
      other: "Övrigt",
    },
    units: { persons: "personer", kronor: "kr", anyKronor: "kr" },
    fromFormula: "Cellen innehåller en formel.",
    slider: (label) => `${label}, reglage`,
    must: {
      persons: "Skriv ett antal, 0 eller mer.",
      kronor: "Skriv ett belopp i kronor, 0 eller mer, till exempel 10 000 000.",
      anyKronor: "Skriv ett belopp i kronor, till exempel 10 000 000 eller −5 000 000.",
      share: "Skriv en andel mellan 0 % och 100 %, till exempel 12,8 %.",
      rate: "Skriv en procentsats mellan −100 % och 100 %, till exempel 3 %.",
      whole: "Skriv ett heltal, 0 eller mer.",
      number: "Skriv ett tal.",
      text: "Skriv ett ord.",
    },
    got: (text) => (text === "" ? "Fältet lämnades tomt." : `Du skrev ”${text}”.`),
    hint: (percent) => `Menade du ${percent}?`,
    nothingWritten: "Inget skrevs i arbetsboken.",
    formulaStands: "Cellen innehåller en formel, så inget skrevs.",
    writeAnyway: "Ersätt formeln",
    leave: "Behåll formeln",
    moved: "Raden finns inte längre där den fanns, så inget skrevs. Försök igen.",
    refused: (reason) => `Excel tog inte emot värdet: ${reason}`,
  },
  sentence: {
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
  comparison: {
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
  },
  chart: {
    title: "Resultat per år",
    unit: "mkr, löpande priser",
    result: "resultat",
    deficit: "underskott",
    target: "det resultat som budgeten ska nå",
    year: "År",
    says: (alternative, lastYear, lowest, year) =>
      `${alternative}: resultat från år 0 till år ${lastYear}, lägst ${lowest} mkr år ${year}.`,
    numbers: "Siffrorna bakom diagrammen, i kronor",
    region: "Resultat per år i kronor, kan rullas i sidled",
  },
};
