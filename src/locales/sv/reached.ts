import type { reached as english } from "../en/reached";
import { reachedCharts as charts } from "./reachedCharts";
import { reachedChecksum as checksum } from "./reachedChecksum";
import { reachedFollowUpYears as followUpYears } from "./reachedFollowUpYears";
import { reachedFundYears as fundYears } from "./reachedFundYears";
import { reachedOutcomes as outcomes } from "./reachedOutcomes";
import { reachedTried as tried } from "./reachedTried";
import { reachedWhich as which } from "./reachedWhich";
import { yearsToRestore } from "../../model/law";
import { inWords } from "../inWords";
import { yieldYears } from "../../model/appraisal";

/** Vad vyn om hur ett tal räknades säger. */
export const reached: typeof english = {
  title: "En siffra i panelen",
  which: "Vilket tal?",
  notYet: "Det kan inte räknas än: se ovan vad som är fel eller saknas.",
  ...which,
  ofScenario: (name) => `I scenariot ${name}.`,
  headline: {
    all: "Så många måste lyckas, alla betalare",
    cashable: "Så många måste lyckas, kommunen på en mandatperiod, hemtagbart",
    own: "Så många måste lyckas, kommunen på en mandatperiod, hela minskningen",
    expected: "Så många väntas lyckas",
  },
  cohort: {
    published: "Vad utanförskapet i årskullen kostar",
    reached: "Vad utanförskapet kostar bland dem som insatsen når",
    persons: "i utanförskap",
    perPerson: "vad en person kostar från starten till den högsta åldern i kostnadsraderna",
    cost: "vad utanförskapet kostar",
  },
  perOne: {
    savingsPerPerson: "Minskade kostnader per person som undviker utanförskap (nuvärde)",
    netPerPerson: "Nettonuvärde per person som undviker utanförskap",
    netPerKrona: "Nettonuvärde per krona som insatsen kostar",
  },
  followUp: {
    actualToDate: "Hemtagbar minskning hittills, utfall",
    plannedToDate: "Hemtagbar minskning hittills, plan",
    realisation: "Andel av de planerade minskningarna som har kommit",
    forecastPayback: "Återbetalningstid enligt prognosen",
    returnedPlanned: "Återföring till fonden hittills, plan",
    returnedActual: "Återföring till fonden hittills, utfall",
    notKnown: "inte känt än",
    realisedNet: "andel av den planerade minskningen som har kommit",
  },
  quantiles: { probability: "Chans", p5: "P5", p50: "Mitten", p95: "P95" },
  size: (amount) => `${amount} kr`,
  downOf: (alternative, times) => `${alternative}, ${times}`,
  formulas: {
    cohort: {
      published:
        "Årskullens storlek gånger andelen som hamnar i utanförskap, avrundat uppåt till hela personer, gånger vad en person kostar alla betalare under livet. Odiskonterat.",
      reached:
        "De som insatsen når och som annars hamnar i utanförskap, i alla intag, gånger vad en person kostar alla betalare från starten till den högsta åldern i kostnadsraderna. Odiskonterat.",
    },
    headline: {
      all: "Insatsens kostnad delad med vad en person som lyckas minskar alla betalares kostnader med under kalkylperioden, båda i nuvärde. Avrundat uppåt.",
      cashable:
        "Insatsens kostnad under mandatperioden delad med vad en person som lyckas minskar kommunens kostnader med under samma tid, bara det hemtagbara, båda i nuvärde. Avrundat uppåt.",
      own: "Insatsens kostnad under mandatperioden delad med vad en person som lyckas minskar kommunens kostnader med under samma tid, hela minskningen, båda i nuvärde. Avrundat uppåt.",
      expected:
        "Deltagarna gånger andelen som annars hamnar i utanförskap, gånger effekten, andelen som fullföljer och det som dödvikt och undanträngning av andra lämnar kvar, i alla intag.",
    },
    measure: {
      averted:
        "Deltagarna gånger andelen som annars hamnar i utanförskap, gånger effekten, andelen som fullföljer och det som dödvikt och undanträngning av andra lämnar kvar, i alla intag.",
      cost: "Varje års kostnad gånger årets diskonteringsfaktor, summerat.",
      savings:
        "Vad en persons utanförskap kostar under kalkylperioden, gånger hur många insatsen når, minus det som hade blivit av ändå (dödvikt), det som klingar av, de som flyttar ut och det som diskonteringen tar.",
      cashable:
        "De minskade kostnaderna, utan det som finns kvar i lokaler, personal och avtal: bara den hemtagbara andelen.",
      npv: "De minskade kostnaderna, efter dödvikt, avklingning och diskontering, minus insatsens kostnad.",
      ratio: "De minskade kostnaderna delade med insatsens kostnad, båda i nuvärde.",
      payback:
        "Netto läggs ihop år för år. De minskade kostnaderna har nått insatsens när summan blir noll och sedan inte går under; inom året räknas det jämnt fördelat.",
      discountedPayback:
        "Netto gånger diskonteringsfaktorn läggs ihop år för år. De minskade kostnaderna har nått insatsens när summan blir noll och sedan inte går under; inom året räknas det jämnt fördelat.",
      breakEvenPersons:
        "Insatsens kostnad delad med vad en person som undviker utanförskap minskar kostnaderna med, båda i nuvärde.",
      breakEvenEffect: "Så många som måste lyckas, delat med så många som skulle lyckas om effekten vore 100 %.",
      yield: `De minskade kostnaderna år 0–${yieldYears}, placerade till avkastningen på kapital fram till år ${yieldYears}, delade med kostnaden i år 0. Roten ur kvoten för ${yieldYears} år, minus 1.`,
      savingsPerPerson: "De minskade kostnaderna delade med antalet personer som undviker utanförskap.",
      netPerPerson: "Nettonuvärdet delat med antalet personer som undviker utanförskap.",
      netPerKrona: "Nettonuvärdet delat med kostnaden, båda i nuvärde.",
    },
    comparison: {
      npv: "Kommunens hemtagbara minskning minus det som finansieringen kostar kommunen, varje år i fasta priser och diskonterat, summerat.",
      paybackOwn:
        "Kommunens hemtagbara minskning minus det som finansieringen kostar, i fasta priser och diskonterat, läggs ihop år för år. Pengarna är tillbaka när summan blir noll och sedan inte går under.",
      paybackAll:
        "Alla betalares minskade kostnader minus insatsens kostnad, diskonterat, läggs ihop år för år. De motsvarar kostnaden när summan blir noll och sedan inte går under.",
      npvWhole:
        "Hela kommunens minskning, även det som inte kan tas hem, minus det som finansieringen kostar kommunen, varje år i fasta priser och diskonterat, summerat.",
      paybackWhole:
        "Hela kommunens minskning, även det som inte kan tas hem, minus det som finansieringen kostar, i fasta priser och diskonterat, läggs ihop år för år. Den motsvarar kostnaden när summan blir noll och sedan inte går under.",
      worstSqueezed: "Det största beloppet ett år som annan verksamhet avstår.",
      worstOre:
        "Det som annan verksamhet avstår, delat med skatteunderlaget, gånger 10 000: öre per hundra kronor. Det år då det är mest.",
      kept: "Minskningen minus den del som ramarna sänks med: det som stannar i nämnderna.",
      squeezed:
        "Varje år: bördan (kostnaden minus det som ramarna sänks med och insatsens egna pengar), så långt resultatet annars blir lägre än det som behövs. Summerat.",
      freeEquity: "Ingående eget kapital plus årens resultat, minus det som är markerat vid slutet.",
      equityAllIn:
        "Eget kapital vid slutet, minus vad annan verksamhet har avstått, plus vad nämnderna behåller: vad det hade varit om ingen annan gett eller behållit något.",
      lowestResult:
        "Budgeterat resultat minus kostnaden, plus det som ramarna sänks med och det som annan verksamhet avstår. Det lägsta året.",
      budgetYears:
        "Antal år då balanskravsresultatet är under noll, eller då resultatet är noll utan medel ur reserven (intäkterna ska vara större än kostnaderna, KL 11:5).",
      deficitYears: "Antal år då resultatet, med det som tas ur reserven, är under noll (KL 11:12).",
      toRestore: "Varje års underskott i balanskravsresultatet, summerat.",
      exceptional:
        "Det minsta av underskottet och det som det markerade kapitalet täcker, varje år och summerat. Fullmäktige kan åberopa synnerliga skäl; om de räcker är inte avgjort.",
      leftToRestore: "Kvar att återställa förra året, minus årets överskott, plus årets underskott. Det sista året.",
      lastRestoreYear: `Underskottet ska vara återställt senast detta år: det sista året med underskott, plus ${inWords(yearsToRestore, "sv")} (KL 11:12).`,
      protected: "Det som insatsens egna pengar täcker, delat med insatsens kostnad.",
      earmarked: "Disponerat från början, plus fler dispositioner och det som återförs, minus uttagen.",
      investorPaid: "Det som kommunen betalar finansiären, summerat över åren.",
      investorReturn:
        "Den ränta vid vilken det som finansiären får betalt är värt det som den har betalat för insatsen.",
    },
    fund: {
      granted: "Varje år beviljas det som söks och väntar, så långt pengarna räcker. Summerat.",
      notGranted: "Det som söks men inte beviljas, summerat; väntar det till nästa år räknas bara det sista årets.",
      repaid: "Det som återförs till fonden varje år, summerat.",
      firstShortYear: "Första året då något inte beviljas.",
      closing: "Ingående saldo plus dispositioner och återfört, minus beviljat.",
      idle: "Det obundna vid varje års slut, summerat och delat med antalet år.",
      turnover: "Det beviljade delat med det som tillförts: ingående saldo och dispositioner.",
    },
    followUp: {
      actualToDate:
        "Kommunens hemtagbara minskning de kända åren enligt utfallet, varje år gånger diskonteringsfaktorn, summerat.",
      plannedToDate:
        "Kommunens hemtagbara minskning de kända åren enligt planen, varje år gånger diskonteringsfaktorn, summerat.",
      realisation:
        "Egen hemtagbar minskning enligt utfallet delad med planen, de kända år då planen är större än noll. Minst 0.",
      forecastPayback:
        "Prognosen är utfallet där det är känt och därefter planen, nedräknad till hur mycket som har kommit. Från den dras kostnaden, som den blev eller som den är planerad. Det diskonteras och läggs ihop år för år tills summan blir noll.",
      returnedPlanned: "Vad villkoren för en fond återför av den planerade minskningen de kända åren.",
      returnedActual: "Vad villkoren för en fond återför av den minskning som har kommit de kända åren.",
    },
    uncertainty: {
      probabilityNpv: "Antalet simulerade fall där nettonuvärdet är större än noll, delat med alla fall.",
      probabilityPayback:
        "Antalet simulerade fall där de minskade kostnaderna når insatsens inom kalkylperioden, delat med alla fall.",
      quantileNpv:
        "Alla simulerade fall läggs i storleksordning; detta är det som har så stor andel av fallen under sig.",
      quantilePayback:
        "De simulerade fall där de minskade kostnaderna når insatsens läggs i storleksordning; detta är det som har så stor andel av dem under sig.",
    },
  },
  charts,
  followUpYears,
  checksum,
  fundYears,
  outcomes,
  tried,
  steps: "Delsummorna",
  step: "Steg",
  comesTo: "Blir",
  times: "gånger",
  columns: {
    year: "År",
    age: "Ålder",
    budgeted: "Budgeterat resultat",
    need: "Resultat som behövs",
    harvested: "Ramarna sänks med",
    cover: "Egna pengar täcker",
    burden: "Börda",
    factor: "Diskonterings\u00adfaktor",
    realSavings: "Minskade kostnader, fasta priser",
    realCost: "Kostnad, fasta priser",
    realNet: "Netto, fasta priser",
    presentSavings: "Minskade kostnader, nuvärde",
    presentCost: "Kostnad, nuvärde",
    presentNet: "Netto, nuvärde",
    cumulative: "Netto hittills",
    realWhole: "Hela minskningen, fasta priser",
    presentWhole: "Hela minskningen, nuvärde",
    realWholeNet: "Hela minskningen minus kostnaden, fasta priser",
    presentWholeNet: "Hela minskningen minus kostnaden, nuvärde",
    cumulativeWhole: "Netto av hela minskningen hittills",
    programmeCost: "Insatsens kostnad",
    dispositions: "Fler dispositioner",
    taxBase: "Skatteunderlag",
    ore: "Öre",
    left: "Kvar att återställa",
    saved: "Minskade kostnader",
    cost: "Kostnad",
    net: "Netto",
    sum: "Summa",
  },
  years: "År för år",
  byAge: "Vad en persons utanförskap kostar, kr per år, efter ålder och aktör",
  people: {
    without: (name) => `1 − ${name}`,
    intakes: "antal intag",
    averted: "personer som undviker utanförskap",
    reachable: "personer som skulle lyckas om effekten vore 100 %",
  },
  stairs: {
    perPerson: "en persons utanförskap under kalkylperioden, i snitt per intag, odiskonterat",
    helped: "personer före dödvikt",
    gross: "minskade kostnader brutto",
    deadweight: "dödvikt: hade klarat sig ändå",
    displacement: "undanträngning av andra",
    dropOff: "avklingning av effekten",
    moveOut: "utflyttning ur kommunen",
    discountRate: "diskontering",
    savings: "minskade kostnader, nuvärde",
    cost: "insatsens kostnad, nuvärde",
    npv: "nettonuvärde",
    notCashable: "ej hemtagbart",
    cashable: "hemtagbart, nuvärde",
    savingPerPerson: "minskade kostnader per person som lyckas, nuvärde",
    needed: "personer som måste lyckas",
    rounded: "avrundat uppåt till hela personer",
    effect: "effekt som krävs",
    ratio: "kronor per krona",
    placed: `minskade kostnader år 0–${yieldYears}, placerade till år ${yieldYears}`,
    laidOut: `kostnad år 0–${yieldYears}, värde år 0`,
    quotient: "kvoten",
    yield: `roten ur kvoten för ${yieldYears} år, minus 1`,
    noYield: "ingen avkastning på kapital är angiven",
    perAverted: "per person",
    noAnswer: "inget svar",
  },
  payback: {
    leftAfter: (year) => `kvar till insatsens kostnad efter år ${year}`,
    nextYear: (year) => `netto år ${year}`,
    part: (year) => `del av år ${year}`,
    wholeYears: "hela år dessförinnan",
    payback: "återbetalningstid, år",
    atOnce: "summan är aldrig under noll",
    leftAtEnd: "kvar till insatsens kostnad vid slutet",
    never: "når inte insatsens kostnad under åren",
  },
  sums: {
    total: (column) => `${column}, summa`,
    inYear: (column, year) => `${column}, år ${year}`,
    largest: (column, year) => `${column}, största året: år ${year}`,
    last: (column) => `${column}, sista året`,
    count: (years) => (years === "" ? "inget år" : `år ${years}`),
    none: "inget",
    tenThousand: "till öre per hundra kronor",
    noTaxBase: "inget skatteunderlag är angivet",
    openingEquity: "ingående eget kapital",
    equity: "eget kapital, vid slutet",
    lastDeficit: "sista året med underskott",
    toRestore: "år att återställa på",
    restored: "ska senast vara återställt",
    investorFirst: "finansiären betalar först",
    noInvestor: "ingen finansiär betalar först",
    rateOfNone: "räntan då summan är noll",
    noCost: "insatsen kostar inget",
    nothingMarked: "inget eget kapital markeras",
    disposed: "disponerat från början",
    opening: "ingående saldo",
    putIn: "tillfört",
    years: "antal år",
    mean: "medeltal",
    first: "första året då pengarna tryter",
    neverShort: "pengarna räcker alla år",
    counted: "fall där det lyckas",
    outcomes: "simulerade fall",
    share: "andel",
    ranked: (rank, count) => `fall nummer ${rank} av ${count} i storleksordning`,
  },
  units: {
    kronor: "kr",
    persons: "personer",
    wholePersons: "personer",
    years: "år",
    count: "st",
    ore: "öre",
    times: "kr per kr",
    millions: "mkr",
  },
  prices: (prices) => `Kronor, ${prices}.`,
  current: "löpande priser",
  fixedPrices: "fasta priser",
  pricesOf: (year) => `${year} års priser`,
  inMillions: "Miljoner kronor, med så många siffror som slumpfelet tillåter.",
  spread: {
    effect: (low, high) => `Vid låg och hög effekt: ${low} till ${high}.`,
    none: "Ingen spridning är angiven för effekten: ange lågt och högt värde i vyn Underlag.",
    never: "inget svar",
    deadweight: {
      net: "Effekten är mätt mot en jämförelsegrupp, så ingen dödvikt dras av.",
      gross: "Effekten är mätt före och efter, och ingen dödvikt är avdragen: talet är troligen för högt.",
      unsaid: "Hur effekten är mätt är inte angivet, och ingen dödvikt är avdragen.",
      deducted: (share) => `Dödvikt på ${share} är avdragen.`,
    },
  },
  notes: {
    expected: (persons) => `Så många väntas lyckas: ${persons}.`,
    expectedBetween: (persons, low, high) =>
      `Så många väntas lyckas: ${persons}; vid låg och hög effekt ${low} till ${high}.`,
    cost: (cost, npv) => `Insatsen kostar ${cost} kr i nuvärde; nettonuvärdet är ${npv} kr.`,
    own: (own) => `Kommunens är de aktörer som heter ${own}, efter dem som flyttat ut.`,
    cashable: "Bara det som kan tas hem räknas.",
    whole: "Hela minskningen räknas, även det som inte går att ta hem.",
    books: "Kostnad och minskade kostnader står i kommunens ekonomi på bladet; hur de uppstår visas under Insatsen.",
    downturn: (first, last) =>
      `År ${first} till ${last} är det lågkonjunktur: lägre budgeterat resultat, fler som behöver insatsen och dyrare för var och en.`,
    waiting: "Fallen simuleras …",
  },
  restsOn: (count) => `Vad det vilar på (${count})`,
  costRow: (actor, from, to) => `${actor}, ${from}–${to} år`,
  perYear: (amount) => `${amount} kr per person och år`,
  books: "kr per år",
  changed: "ändrat efter att källan angavs",
  source: (source, grade) => (grade === "" ? `Källa: ${source}` : `Källa, grad ${grade}: ${source}`),
  noSource: "Ingen källa angiven",
  selected: "Den markerade cellen",
  selectOne: "Markera en cell med någon av funktionerna SOCIAL, så förklaras den här.",
  stands: (address) => `Cellen ${address} använder:`,
  reads: (address, anchor, row, column) =>
    `Cellen ${address} hämtar rad ${row}, kolumn ${column} i tabellen från cellen ${anchor}, som använder:`,
  within: (address, anchor, row, column) =>
    `Cellen ${address} är rad ${row}, kolumn ${column} i tabellen från cellen ${anchor}, som använder:`,
  table: (rows, columns) => `${rows} × ${columns} celler`,
  calculated: "räknas av Excel",
  leftOut: "utelämnat",
  refusal: {
    title: (address) => `Varför cellen ${address} inte har något svar`,
    unknown: (error) => `Cellen visar ${error}. Excel visar varför vid cellens märke; här står vad den fick.`,
    argumentError: (name, error) => `Argumentet ${name} innehåller ${error}: rätta det först.`,
    notAsked: (name) =>
      `Argumentet ${name} räknas av Excel, så här går det inte att säga varför. Excel visar det vid cellens märke.`,
    calculating: "Excel räknar fortfarande. Svaret visas i cellen när det är klart.",
    agrees: "Med de värden som står i cellerna nu ger funktionen ett svar: räkna om arbetsboken (F9).",
  },
};
