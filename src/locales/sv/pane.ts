import type { pane as english } from "../en/pane";

/** Vad panelen säger. */
export const pane: typeof english = {
  title: "Sociala investeringar",
  waiting: "Läser arbetsboken …",
  again: "Läs igen",
  calculating: {
    now: "Räknar …",
    since: (seconds) => `Excel har räknat i ${seconds} sekunder. Det senaste svaret står kvar tills det nya är klart.`,
    left: (cells) =>
      cells === 1
        ? "En cell återstår. Det senaste svaret står kvar tills det nya är klart."
        : `${cells} celler återstår. Det senaste svaret står kvar tills det nya är klart.`,
  },
  empty: {
    title: "Vad vill du göra?",
    says: "Ett scenario är ett blad med en insats, vad utanförskap kostar och kommunens ekonomi. Arbetsboken har inget än.",
    own: {
      title: "Nytt scenario för din kommun",
      says: "Allt är ifyllt från en källa eller märkt som antagande. Du byter ut det mot ert eget.",
    },
    look: {
      title: "Titta på ett exempel",
      says: "Publicerade siffror där de finns; det som är påhittat är märkt så.",
    },
  },
  viewsLabel: "Platser",
  views: {
    answer: "Svar",
    financing: "Finansiering",
    inputs: "Underlag",
    uncertainty: "Osäkerhet",
    decision: "Beslut",
  },
  sides: {
    reached: "Så räknades det",
    sources: "Källor",
    brief: "Till mötet",
    evidence: "Evidens",
    languages: "Språk",
    check: "Kontrollera",
    about: "Om",
    open: (title) => `${title} …`,
    back: (place) => `Tillbaka till ${place}`,
    close: "Stäng",
  },
  about: {
    purpose:
      "Kalkylbladsfunktioner och en panel för kommunens beslut om sociala investeringar: vad utanförskap kostar, vad en insats ger och till vem, och hur den kan finansieras.",
    version: (version) => `Version ${version}`,
    nothingSent: "Allt räknas på den här datorn. Inget av det som står i arbetsboken skickas någonstans.",
    licence: "Fri programvara under MIT-licensen.",
  },
  counting: {
    label: "Räkna",
    names: { cashable: "hemtagbart", own: "hela minskningen" },
    notKept: (reason) => `Valet gäller tills panelen stängs: ${reason}`,
  },
  otherSheet: {
    says: (name) => `Panelen visar scenariot ${name}.`,
    show: "Gå till bladet",
  },
  showCell: "Visa cellen",
  bar: {
    scenario: "Scenario",
    menu: "Meny",
    help: "Hjälp",
    fresh: "Nytt scenario",
    chooseExample: "Vilket exempel ska infogas?",
    example: (place) => `Infoga exemplet ${place}`,
    examples: { stockholm2012: "Stockholm", lulea2012: "Luleå", norrkoping2010: "Norrköping" },
    duplicate: "Kopiera scenariot",
    copyOf: (name) => `${name} kopia`,
    rename: "Byt namn",
    newName: "Nytt namn",
    notAName: {
      long: "Ett blad kan ha högst 31 tecken i sitt namn.",
      signs: "Ett blads namn kan inte ha något av tecknen \\ / ? * [ ] :",
      apostrophe: "Ett blads namn kan inte börja eller sluta med en apostrof.",
      reserved: "Det namnet har Excel för sin egen historik.",
      taken: "Ett annat blad heter redan så.",
    },
    delete: "Ta bort scenariot",
    deleteAsks: (name) =>
      `Bladet ${name} med allt som står på det tas bort. Det går inte att ångra, och inte heller det som gjordes före det.`,
    deleteYes: "Ta bort",
    cancel: "Avbryt",
    failed: (reason) => `Det gick inte: ${reason}`,
  },
  locks: {
    newer: {
      title: "Scenariot är gjort med en nyare version",
      says: "Det kan läsas men inte ändras här, så att inget går förlorat. Uppdatera tillägget för att ändra det.",
    },
    protected: {
      title: "Bladet är skyddat",
      says: "Panelen läser scenariot men ändrar inget. Ta bort skyddet (Granska, Ta bort bladets skydd) för att ändra det.",
    },
    readOnly: { title: "Arbetsboken är skrivskyddad", says: "Panelen läser scenariot men ändrar inget." },
  },
  missing: {
    title: "En del av scenariot saknas",
    says: (names) => `Scenariots blad saknar de här namnen: ${names}. Det som hänger på dem kan inte räknas.`,
  },
  tooOld: {
    title: "Den här versionen av Excel är för gammal för panelen",
    says: "Panelen kräver Excel 2021, Microsoft 365 eller Excel på webben. Kalkylbladets funktioner fungerar ändå.",
  },
  failed: {
    title: "Arbetsboken kunde inte läsas",
    says: (reason) => `Excel svarade: ${reason}`,
  },
  elsewhere: {
    changed: (name, address) => `Någon annan har ändrat ${address} på bladet ${name}. Siffrorna är uppdaterade.`,
    changedMore: (places, name, address) =>
      `Någon annan har gjort ändringar på ${places} ställen, senast i ${address} på bladet ${name}. Siffrorna är uppdaterade.`,
    deleted: (name) => `Någon annan har tagit bort bladet ${name}. Det som inte hann skrivas där är inte sparat.`,
    gone: (name) => `Bladet ${name} är borttaget.`,
    close: "Stäng",
  },
  notShown: {
    offline: "Vyn kunde inte hämtas",
    offlineSays: "Det finns ingen förbindelse med tilläggets filer just nu. Det du har skrivit finns i arbetsboken.",
    broken: "Vyn kunde inte visas",
    again: "Försök igen",
  },
  command: { title: "Knappen i menyfliken gick inte att utföra", close: "Stäng", openHelp: "Öppna hjälpen" },
  problem: {
    title: "Allt kan inte räknas än",
    cellError: (address, error) => `Cellen ${address} visar ${error}. Markera den för att läsa varför.`,
    columnMissing: (column) => `Kolumnen ”${column}” saknas i kommunens ekonomi.`,
  },
  bookedOtherwise: {
    title: "Kommunens ekonomi har andra belopp än insatsen ger",
    says: (column, address) =>
      `”${column}” följer inte förutsättningarna från och med cellen ${address}. Om du inte själv har skrivit andra belopp där kan rader ha sorterats eller formler ha ersatts av värden.`,
  },
  days: {
    title: "Är ett datum menat som ett tal?",
    says: (address, number) => `Cellen ${address} visar ett datum och räknas som ${number}.`,
    more: (count) => `Det finns ${count} sådana celler till.`,
    mend: "Ge cellen ett talformat om talet stämmer, och skriv annars talet.",
  },
  names: {
    Choices: "valen",
    Programme: "insatsen: förutsättning och värde",
    Costs: "vad utanförskap kostar och vem som betalar",
    Books: "kommunens ekonomi år för år",
    Terms: "finansieringens villkor: villkor och värde",
    Decision: "kommunens svar inför beslutet",
    Results: "resultaten",
  },
  inputs: {
    title: "Underlag",
    first: "Fem tal att börja med",
    groups: {
      people: "Deltagare och effekt",
      money: "Kostnad och ränta",
      time: "Tid",
      terms: "Finansiering och bokföring",
      cohort: "Årskullen, utan insatsen",
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
      year: "Skriv ett år, till exempel 2025.",
      number: "Skriv ett tal.",
      text: "Skriv ett ord.",
    },
    got: (text) => (text === "" ? "Fältet lämnades tomt." : `Du skrev ”${text}”.`),
    nothingWritten: "Inget skrevs i arbetsboken.",
  },
  outcomes: {
    formula: "En cell innehåller en formel, så inget skrevs.",
    writeAnyway: "Ersätt formeln",
    leave: "Behåll formeln",
    otherWrote: (stands) =>
      stands === ""
        ? "Under tiden har någon annan tömt cellen. Det du skrev står kvar här, och skrivs om du lämnar fältet en gång till."
        : `Under tiden har någon annan skrivit ${stands} i cellen. Det du skrev står kvar här, och skrivs om du lämnar fältet en gång till.`,
    moved: "Cellerna har ändrats sedan de lästes, så inget skrevs. Försök igen.",
    narrow: "Tabellen på scenariots blad har färre kolumner än den ska ha, så inget skrevs.",
    failed: (reason) => `Inget skrevs. Excel svarade: ${reason}`,
    halfway: (reason) =>
      `Excel avbröt mitt i skrivningen, och allt kunde inte ställas tillbaka. Se efter i cellerna, eller ångra i Excel. Excel svarade: ${reason}`,
  },
  chart: {
    result: "resultat",
    deficit: "underskott",
    target: "det resultat som budgeten ska nå",
    says: (alternative, lastYear, lowest, year) =>
      `${alternative}: resultat från år 0 till år ${lastYear}, lägst ${lowest} mkr år ${year}.`,
  },
};
