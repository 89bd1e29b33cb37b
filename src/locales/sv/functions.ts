import { alternatives } from "../../model/waysOfFinancing";
import { inWords } from "../inWords";
/** What the wizard shows of an argument: a name that has room beside its field and parts no arguments, and the longer words. */
export interface Argument {
  name: string;
  description: string;
}

const costTable: Argument = {
  name: "Kostnadstabell",
  description:
    "Aktör, kronor per person och år, från ålder, till och med ålder och eventuellt andel av personerna, hemtagbar andel, lågt, högt, typ, prisår, samvarierar, effektfaktor",
};
const costReduction: Argument = {
  name: "Hemtagbar minskning",
  description:
    "Kommunens hemtagbara kostnadsminskning, kronor per år i fast pris, år 0 först; minustecken om kostnaderna ökar",
};

/** Arguments that mean the same in every function where they occur. The name is what the wizard and the sentences show. */
const shared: Record<string, Argument> = {
  cohortSize: { name: "Årskullens storlek", description: "Antal personer i årskullen" },
  exclusionShare: {
    name: "Andel i utanförskap",
    description: "Andel som hamnar i utanförskap utan insatsen, t.ex. 12,8 %",
  },
  excluded: { name: "Antal i utanförskap", description: "Antal personer, t.ex. resultatet av EXCLUDED" },
  costs: costTable,
  startAge: {
    name: "Ålder vid start",
    description:
      "Åldern som beloppen räknas om till; tidigare åldrar räknas inte. Krävs med ränta, ökning eller utträde",
  },
  discountRate: {
    name: "Kalkylränta",
    description: "Real diskonteringsränta per år, t.ex. 3 %; ett tal, eller två kolumner: från år, ränta",
  },
  growth: { name: "Real ökning", description: "Av enhetskostnaderna per år, utöver inflationen" },
  exitRate: { name: "Årligt utträde", description: "Andel som varje år lämnar utanförskapet, flyttar eller dör" },
  year: { name: "År", description: "Helt tal, eller ett område med flera; år 0 är beslutsåret och diskonteras inte" },
  flows: { name: "Flöde", description: "Kronor per år, år 0 först; utlägg negativa" },
  timing: {
    name: "Tidpunkt i året",
    description: "0 = årets början, 0,5 = mitten, 1 = slutet (som Excels NETNUVÄRDE)",
  },
  participants: { name: "Deltagare", description: "Antal personer som deltar" },
  effect: {
    name: "Effekt",
    description:
      "Riskminskning: hur mycket andelen i utanförskap minskar, t.ex. 20 % av den; netto om effekten är mätt mot jämförelsegrupp",
  },
  retention: { name: "Andel som fullföljer", description: "Andel av deltagarna som fullföljer insatsen" },
  deadweight: {
    name: "Dödvikt",
    description: "Andel som hade klarat sig ändå; anges inte om effekten är mätt mot jämförelsegrupp",
  },
  displacement: {
    name: "Undanträngning",
    description: "Andel av effekten som går ut över andra, t.ex. vid subventionerade anställningar",
  },
  averted: { name: "Undviker utanförskap", description: "Antal personer, efter dödvikt och bortfall" },
  years: { name: "Antal år", description: "Kalkylens längd, från år 0" },
  lag: { name: "År till effekt", description: "Hela år innan effekten börjar, räknat från år 0" },
  dropOff: { name: "Avklingning per år", description: "Andel av effekten som försvinner varje år" },
  cashableOnly: { name: "Bara hemtagbart", description: "SANT: räkna bara den hemtagbara delen" },
  cashableLag: {
    name: "År till hemtagning",
    description: "Hela år från det att effekten börjar tills kostnaden kan tas hem; med Bara hemtagbart",
  },
  programmeCost: { name: "Insatsens kostnad", description: "Kronor, nuvärde" },
  savingPerPerson: {
    name: "Minskning per person",
    description: "Minskad kostnad i kronor, nuvärde för en person som lyckas",
  },
  disposed: {
    name: "Disponerat belopp",
    description: "Kronor av eget kapital, daterade till det första år de kan användas",
  },
  payouts: { name: "Utbetalningar", description: "Kronor per år, år 0 först" },
  opening: { name: "Ingående saldo", description: "Fondens saldo i kronor när beräkningen börjar" },
  dispositions: { name: "Dispositioner", description: "Kronor per år, det första år de kan användas" },
  requests: { name: "Sökta belopp", description: "Kronor per år, år 0 först" },
  repaymentShare: {
    name: "Återföringsandel",
    description: "Andel av varje beviljat belopp som återförs, 0–200 %",
  },
  repaymentDelay: { name: "År till återföring", description: "Till den första, från beviljandet, minst 1" },
  repaymentYears: { name: "Återföringens längd", description: "Antal år; lika stora delar per år" },
  savings: costReduction,
  savingsReturned: {
    name: "Återförd andel",
    description: "Del av den hemtagna minskningen som går till fonden",
  },
  returnFrom: { name: "Återföring från år", description: "Första året som återföring görs" },
  queue: { name: "Kö", description: "SANT: det som inte beviljas väntar till nästa år" },
  alternative: {
    name: "Finansieringssätt",
    description: "”anslag”, ”disposition”, ”fond”, ”reserv” eller ”utfallskontrakt”",
  },
  results: { name: "Årets resultat", description: "Budgeterat resultat utan insatsen, kronor per år i löpande pris" },
  taxesAndGrants: {
    name: "Skatter och bidrag",
    description:
      "Skatter, generella statsbidrag och utjämning, kronor per år i löpande pris; inte kommunens alla intäkter",
  },
  terms: {
    name: "Villkorstabell",
    description: "Två kolumner, villkor och värde, rad för rad, t.ex. Ramsänkning 50 %",
  },
  earnings: {
    name: "Lön minus ersättning",
    description: "Lön minus skattepliktig ersättning, kronor per person och år som beskattas om personen arbetar",
  },
  taxRate: { name: "Skattesats", description: "Andel av inkomsten, t.ex. 32 %" },
  fromAge: { name: "Från ålder", description: "Första ålder då personen annars hade arbetat" },
  toAge: { name: "Till och med ålder", description: "Sista ålder då personen annars hade arbetat" },
  employmentGap: { name: "Lägre sysselsättning", description: "Andel som annars hade arbetat" },
  equalised: {
    name: "Andel som utjämnas",
    description: "Andel av förlusten som inkomstutjämningen täcker: 0 för offentlig sektor, ungefär 90 % för en kommun",
  },
  transitions: {
    name: "Övergångstabell",
    description: "Sannolikheter från tillstånd (rad) till tillstånd (kolumn); varje rad summerar till 1",
  },
  start: { name: "Startfördelning", description: "Antal eller andel i varje tillstånd, en rad eller en kolumn" },
  cycles: { name: "Antal omgångar", description: "Helt tal, minst 1" },
  trace: { name: "Förlopp", description: "Resultatet av COHORT.TRACE" },
  stateCosts: {
    name: "Kostnad per tillstånd",
    description: "Kronor per person och omgång, en rad per tillstånd; en kolumn per aktör",
  },
  counting: {
    name: "Räknesätt",
    description: "”i början”, ”i slutet” eller ”medelvärde”: när i omgången personerna räknas",
  },
  investments: {
    name: "Insatta medel",
    description: "Aktörstabell, eller ett flöde som den första aktören betalar; positivt = betalar",
  },
  capitalReturn: {
    name: "Kapitalavkastning",
    description: "Kommunens reala avkastning per år på sina placeringar",
  },
  benefits: { name: "Nyttor", description: "Kronor per år, år 0 först" },
  programme: { name: "Insatstabell", description: "Två kolumner, förutsättning och värde, rad för rad" },
  openings: { name: "Ingående saldon", description: "Att jämföra, kronor, ett saldo per alternativ" },
  adjustedResult: {
    name: "Justerat resultat",
    description: "Årets resultat efter balanskravsjusteringar, kronor; raden i balanskravsutredningen",
  },
  target: { name: "Resultatmål", description: "Andel av skatter, statsbidrag och utjämning, t.ex. 2 %" },
  openingDeficit: {
    name: "Ingående underskott",
    description: "Negativt balanskravsresultat att återställa, kronor, positivt tal; från tidigare år",
  },
  earlierDeficit: {
    name: "Tidigare underskott",
    description: "Negativt balanskravsresultat i kronor, positivt tal; dras av först (praxis, inte lag)",
  },
  toReserve: {
    name: "Till resultatreserv",
    description: "Reservering i kronor, positivt tal; sänker balanskravsresultatet",
  },
  fromReserve: {
    name: "Från resultatreserv",
    description: "Användning i kronor, positivt tal; höjer balanskravsresultatet",
  },
  result: { name: "Årets resultat", description: "Kronor, enligt resultaträkningen" },
  realisedGains: { name: "Realisationsvinster", description: "Samtliga, som positiva tal; dras av" },
  exempted: {
    name: "Undantagsmöjlighet",
    description:
      "Realisationsvinster och -förluster, kronor per år, läggs till: vinster som får räknas med och förluster som får räknas bort",
  },
  unrealised: {
    name: "Orealiserade vinster",
    description: "Vinster och förluster i värdepapper, netto efter återföring; vinst positiv, dras av",
  },
  exceptional: {
    name: "Synnerliga skäl",
    description: "Kronor per år som fullmäktige har beslutat att inte återställa",
  },
  restoreWithin: {
    name: "Återställs inom",
    description: "Antal år för att återställa ett underskott (kommunallagen 11 kap. 12 §); ett tal eller ett per år",
  },
  openingReserve: { name: "Ingående reserv", description: "Resultatreservens saldo i kronor, före årets reservering" },
  negativeEquity: {
    name: "Negativt eget kapital",
    description: "SANT om eget kapital är negativt när pensionsåtagandet utanför balansräkningen räknas med",
  },
  rule: { name: "Regel", description: "”RER” från 2024, ”RUR” 2013–2023 utan tak för reserven" },
  draws: { name: "Antal dragningar", description: "Fler ger säkrare siffror, högst 1 000 000; utelämnat: 10 000" },
  seed: { name: "Slumpfrö", description: "Helt tal; samma slumpfrö ger samma svar på alla datorer; utelämnat: 1" },
  measure: { name: "Mått", description: "Id eller namn på en rad i insatskalkylen, t.ex. ”Nettonuvärde”" },
  perspective: {
    name: "Perspektiv",
    description: "”hemtagbart” (utelämnat), ”egen”, ”alla” eller ”utan transfereringar”",
  },
  input1: { name: "Förutsättning 1", description: "Namn i insatstabellen" },
  values1: { name: "Värden 1", description: "Värden att pröva, en rad eller en kolumn" },
  input2: { name: "Förutsättning 2", description: "Namn i insatstabellen, om två ska variera" },
  values2: { name: "Värden 2", description: "Värden att pröva, en rad eller en kolumn" },
  amount: { name: "Belopp", description: "Kronor under ett år" },
  taxBase: { name: "Skatteunderlag", description: "Beskattningsbar inkomst i kommunen, kronor" },
  code: { name: "Kod", description: "Kod ur katalogen eller ur era egna enhetskostnader, se UNITCOSTS" },
  priceYear: {
    name: "Prisår",
    description: "År vars priser kronorna ska uttryckas i, räknat med KPI; utelämnat: kostnadens eget prisår",
  },
  search: { name: "Sökord", description: "Delar av kod, benämning eller betalare; utelämnat: alla" },
  fromYear: { name: "Från år", description: "Kalenderår vars priser beloppet står i" },
  toYear: { name: "Till år", description: "Kalenderår vars priser det ska räknas om till" },
  series: {
    name: "Indexserie",
    description: "KPI (utelämnat), PBB (prisbasbelopp), PKV, eller en egen tabell: år, indextal",
  },
  planned: { name: "Plan", description: "Kronor eller personer per år, år 0 först" },
  actual: { name: "Utfall", description: "Per år, år 0 först; minst de år som är kända" },
  known: { name: "Antal år med utfall", description: "Räknat från år 0; en tom cell kan inte säga det" },
};

const ownCosts: Argument = {
  name: "Insatsens kostnad",
  description: "Kommunens del, kronor per år i fast pris, år 0 först",
};

const addedToMark: Argument = {
  name: shared.dispositions!.name,
  description: "Kronor som läggs till det markerade egna kapitalet i början av varje år",
};

/** Where one year's closing is looked at. */
const taxesOfYear: Argument = {
  name: shared.taxesAndGrants!.name,
  description: "Skatter, generella statsbidrag och utjämning, årets kronor; inte kommunens alla intäkter",
};

const yieldYears: Argument = { name: "Antal år", description: "Prövningens längd i år" };

const withRanges: Argument = {
  name: "Insatstabell",
  description: "Förutsättning, värde, lågt, högt och eventuellt grupp, rad för rad",
};

const parametersOfDistribution: Record<string, Argument> = {
  name: {
    name: "Storhetens namn",
    description: "Samma namn och slumpfrö ger samma dragningar; olika namn är oberoende",
  },
  distribution: {
    name: "Fördelning",
    description: "”normal”, ”lognormal”, ”likformig”, ”triangel”, ”PERT” eller ”beta”",
  },
  a: {
    name: "Medelvärde eller lågt",
    description: "Medelvärde för normal, lognormal och beta, annars det lägsta värdet",
  },
  b: {
    name: "Andra värdet",
    description:
      "Standardavvikelse för normal, lognormal och beta; det troligaste värdet för triangel och PERT; det högsta för likformig",
  },
  c: { name: "Högt", description: "Det högsta värdet för triangel och PERT; utelämnas annars" },
  count: { name: "Antal dragningar", description: "Fler ger säkrare siffror, högst 100 000; utelämnat: 1 000" },
};

/** What the wizard shows of a function: its description, and its arguments in order. */
export interface FunctionWords {
  description: string;
  parameters: Record<string, Argument>;
}

function words(description: string, names: string, own: Record<string, Argument> = {}): FunctionWords {
  const parameters: Record<string, Argument> = {};
  for (const name of names.split(" ")) parameters[name] = own[name] ?? shared[name]!;
  return { description, parameters };
}

const exclusion = "excluded costs startAge discountRate growth exitRate";
const books = "costs savings results taxesAndGrants terms";

/** The Swedish texts of the function wizard, by function id. The English ones stand in the functions' docstrings. */
export const functions: Record<string, FunctionWords> = {
  EXCLUDED: words(
    "Antal i utanförskap: hur många i en årskull som väntas hamna i utanförskap, avrundat uppåt som i den publicerade kalkylen",
    "cohortSize exclusionShare",
  ),
  EXCLUSIONCOST: words(
    "Kostnad för utanförskap: summan över åldrarna i kostnadstabellen; brutto, utan någon insats",
    exclusion,
    {
      costs: {
        name: costTable.name,
        description: `${costTable.description}; eller ett tal: livstidskostnad per person`,
      },
    },
  ),
  "EXCLUSIONCOST.BYACTOR": words(
    "Kostnad för utanförskap per aktör: odiskonterat, som nuvärde och som andel för var och en som betalar",
    exclusion,
  ),
  "EXCLUSIONCOST.BYAGE": words(
    "Kostnad för utanförskap per ålder: nuvärdet år för år i personernas liv, en kolumn per aktör",
    exclusion,
  ),
  LOSTTAX: words(
    "Förlorade skatteintäkter: skatt som inte betalas när personer står utan arbete; ingår inte i kostnaden för utanförskap",
    "excluded earnings taxRate fromAge toAge startAge discountRate growth employmentGap equalised exitRate",
    { growth: { name: "Real löneökning", description: "Per år, utöver inflationen" } },
  ),
  "COHORT.TRACE": words(
    "Kohortens förlopp: hur en grupp fördelar sig på tillstånd, omgång för omgång",
    "transitions start cycles",
  ),
  "COHORT.COST": words(
    "Kohortens kostnad: nuvärdet av vad tillstånden kostar längs förloppet",
    "trace stateCosts discountRate counting",
    {
      discountRate: {
        name: shared.discountRate!.name,
        description: "Real ränta per omgång, t.ex. 3 %; ett tal, eller två kolumner: från omgång, ränta",
      },
    },
  ),
  ANNUITY: words(
    "Annuitet: det lika stora belopp per år som har samma nuvärde; av en kostnad i dag blir det den årliga kostnaden",
    "amount discountRate years firstYear",
    {
      amount: { name: "Belopp", description: "Kronor i värdet år 0" },
      years: { name: "Antal år", description: "Så många år som beloppet betalas" },
      firstYear: { name: "Första året", description: "Det första av åren; 0 är beslutsåret" },
    },
  ),
  "PAYBACK.BYYEAR": words(
    "Återbetalning år för år: flödet, nuvärdet och summan hittills, för ett diagram",
    "flows discountRate",
  ),
  PRIORITISE: words(
    "Prioritera ansökningar: vilka ansökningar en begränsad budget bör bevilja, de som tillsammans är värda mest",
    "measures budget",
    {
      measures: {
        name: "Ansökningar",
        description: "Tre kolumner: benämning, kostnad, nettonuvärde (kostnaden avdragen); högst 40 rader",
      },
      budget: { name: "Budget", description: "Kronor" },
    },
  ),
  "PAYBACK.BYACTOR": words(
    "Återbetalningstid per aktör: vem som betalar, vem som får minskade kostnader och när var och en har igen pengarna",
    "savings investments discountRate",
    { savings: { name: "Minskade kostnader", description: "Per aktör: aktörstabell, t.ex. resultatet av SAVINGS" } },
  ),
  IRR: words(
    "Flödets internränta (IRR): den ränta där flödets nuvärde är noll; inte den internränta som SKR rekommenderar för investeringar",
    "flows",
  ),
  YIELD: words(
    "Årlig avkastning: vad flödet ger per år under perioden när det som kommer tillbaka placeras till angiven avkastning",
    "flows capitalReturn years",
    { years: yieldYears },
  ),
  "YIELD.TEST": words(
    "Klarar avkastningskravet: SANT om insatsen ger minst lika mycket som kapitalplaceringen under perioden (ett nuvärdestest)",
    "flows capitalReturn years",
    { years: yieldYears },
  ),
  BENEFITCOST: words(
    "Nyttokostnadskvot: nuvärde av nyttorna delat med nuvärde av kostnaderna",
    "benefits costs discountRate",
    { costs: { name: "Kostnader", description: "Kronor per år, år 0 först, positiva tal" } },
  ),
  APPRAISE: words(
    "Insatskalkyl: alla mått för en insats på en gång, för kommunen (det hemtagbara och hela minskningen), för alla betalare och utan transfereringar",
    "programme costs",
  ),
  "APPRAISE.BYYEAR": words(
    "Insatsen år för år: kostnad, hemtagbart och minskade kostnader, per aktör, odiskonterat; insatskalkylen är tabellens nuvärde",
    "programme costs cashableOnly",
    {
      cashableOnly: {
        name: shared.cashableOnly!.name,
        description: "SANT: aktörernas kolumner är bara det hemtagbara",
      },
    },
  ),
  "FUND.SCENARIOS": words(
    "Fondstorlekar jämförda: samma ansökningar mot flera ingående saldon",
    "openings dispositions requests repaymentShare repaymentDelay repaymentYears queue",
  ),
  DISPOSABLE: words(
    "Disponerbart resultat: så mycket av resultatet kan disponeras utan att resultatmålet bryts; policy, inte lag",
    "adjustedResult taxesAndGrants target openingDeficit toReserve",
    {
      taxesAndGrants: taxesOfYear,
      toReserve: { name: shared.toReserve!.name, description: "Kronor, positivt tal; går först" },
    },
  ),
  BALANCE: words(
    "Balanskravsutredning: från årets resultat till balanskravsresultat, att återställa och återställt",
    "results realisedGains exempted unrealised toReserve fromReserve exceptional openingDeficit restoreWithin",
    { results: { name: "Årets resultat", description: "Kronor per år enligt resultaträkningen, år 0 först" } },
  ),
  "RESERVE.MAX": words(
    "Högsta reservering till resultatreserv: utrymmet enligt kommunallagen 11 kap. 14 §",
    "result adjustedResult taxesAndGrants openingReserve negativeEquity earlierDeficit rule",
    { taxesAndGrants: taxesOfYear },
  ),
  DISCOUNTFACTOR: words("Diskonteringsfaktor: värdet i dag av en krona ett senare år", "discountRate year"),
  PRESENTVALUE: words("Nuvärde: värdet i dag av ett flöde; år 0 diskonteras inte", "flows discountRate timing"),
  PAYBACK: words("Återbetalningstid: antal år tills pengarna är tillbaka och förblir tillbaka", "flows discountRate"),
  AVERTED: words(
    "Personer som undviker utanförskap: deltagare × fullföljer × risk × effekt, efter dödvikt",
    "participants exclusionShare effect retention deadweight displacement",
    {
      exclusionShare: {
        name: shared.exclusionShare!.name,
        description: "Andel av deltagarna som hamnar i utanförskap utan insatsen, t.ex. 35 %",
      },
    },
  ),
  SAVINGS: words(
    "Minskade kostnader per aktör: de kostnader som undviks, per aktör och år, odiskonterade",
    "averted costs startAge years lag dropOff growth cashableOnly cashableLag",
    { startAge: { name: shared.startAge!.name, description: "Deltagarnas ålder år 0" } },
  ),
  BREAKEVEN: words(
    "Brytpunkt: så många måste lyckas för att insatsen ska bära sina kostnader",
    "programmeCost savingPerPerson",
  ),
  DISPOSITION: words(
    "Disposition och avräkning: vad som återstår av en disposition av eget kapital när utbetalningarna räknas av",
    "disposed payouts",
  ),
  FUND: words(
    "Fondens saldo: social investeringsfond år för år, där varje beviljat belopp återförs enligt plan",
    "opening dispositions requests repaymentShare repaymentDelay repaymentYears queue",
  ),
  "FUND.BYSAVINGS": words(
    "Fondens saldo, återföring efter minskade kostnader (Norrköpings regel): återförs i bokslutet, högst det som har beviljats",
    "opening dispositions requests savings savingsReturned returnFrom queue",
    { savings: { name: costReduction.name, description: "Kronor per år i löpande pris, år 0 först" } },
  ),
  FINANCING: words(
    "Finansiering år för år: hur ett finansieringssätt syns i resultat, balanskrav och eget kapital",
    `alternative ${books} dispositions`,
    { costs: ownCosts, dispositions: addedToMark },
  ),
  "FINANCING.COMPARE": words(
    `Jämför finansiering: de ${inWords(alternatives.length, "sv")} finansieringssätten sida vid sida. Väntade värden: vad det är värt att bara betala för utfall syns inte`,
    `${books} discountRate dispositions`,
    { costs: ownCosts, dispositions: addedToMark },
  ),
  TAXORE: words(
    "Öre på skattesatsen: beloppet uttryckt i öre per beskattningsbar hundralapp (utdebitering)",
    "amount taxBase",
  ),
  SENSITIVITY: words(
    "Känslighetstabell: ett mått ur insatskalkylen när en eller två förutsättningar varierar",
    "programme costs measure input1 values1 input2 values2 perspective",
  ),
  TORNADO: words(
    "Tornadoanalys: vilka förutsättningar som betyder mest, en i taget från lågt till högt",
    "programme costs measure perspective",
    { programme: withRanges },
  ),
  SIMULATE: words(
    "Simulering: sannolikheten att de minskade kostnaderna är större än insatsens, och när de når den, med spridning; först grovt, sedan allt säkrare",
    "programme costs draws seed",
    { programme: withRanges },
  ),
  DRAWS: words(
    "Slumpdragningar: upprepbara dragningar ur en fördelning, så att vanliga formler på dem blir en simulering",
    "name distribution a b c count seed",
    parametersOfDistribution,
  ),
  UNITCOST: words(
    "Enhetskostnad: kronor ur era egna enhetskostnader eller annars ur katalogen, omräknade till valt prisår",
    "code priceYear series",
  ),
  UNITCOSTS: words(
    "Sök enhetskostnader: lista ur katalogen och era egna med betalare, prisår, kvalitet och källa",
    "search",
  ),
  EVIDENCE: words(
    "Fynd om insatser: vad insatser har visats göra, och inte göra, med jämförelse, säkerhet, kvalitet och källa",
    "search",
    { search: { name: "Sökord", description: "Delar av kod, insats, utfall eller land; utelämnat: alla" } },
  ),
  EFFECT: words("Effekt enligt fynd: riskminskningen i ett fynd, för förutsättningen effekt", "code", {
    code: { name: "Kod", description: "Fyndets kod, se EVIDENCE" },
  }),
  MUNICIPALITY: words(
    "Kommunens uppgifter: folkmängd, län och skattesatser med år och källa; kommunens egna uppgifter går före",
    "name figure",
    {
      name: { name: "Kommun", description: "Namn eller kod: Luleå eller 2580" },
      figure: {
        name: "Uppgift",
        description:
          "Folkmängd, län, skattesats, kommunal eller regional skattesats, eller en egen uppgift; utelämnat: en tabell över alla",
      },
    },
  ),
  PRICEINDEX: words("Prisomräkning: faktor från ett års priser till ett annats", "fromYear toYear series"),
  FOLLOWUP: words(
    "Uppföljning: plan, utfall, avvikelse och prognos år för år; använd sista kolumnen i PAYBACK",
    "planned actual known discountRate",
  ),
};

/** The Swedish name of an argument, as the wizard shows it for the function. */
export function argumentName(argument: string, functionName?: string): string {
  const own = functionName === undefined ? undefined : functions[functionName]?.parameters[argument];
  return (own ?? shared[argument])?.name ?? argument;
}
