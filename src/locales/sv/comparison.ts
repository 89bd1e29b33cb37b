import type { comparison as english } from "../en/comparison";
import { firstYearOf, reserveLaw } from "../../model/law";
import { alternatives } from "../../model/waysOfFinancing";
import { inWords } from "../inWords";
import { formatNumber } from "../numbers";

const ways = inWords(alternatives.length, "sv");

/** Vad vyn som jämför scenarier och finansieringssätt säger. */
export const comparison: typeof english = {
  title: "Vad skiljer finansieringarna?",
  region: "Jämförelse av sätt att finansiera, kan rullas i sidled",
  measure: "Mått",
  unit: "Enhet",
  money: { millions: "mkr", kronor: "kr" },
  amount: { millions: (text) => `${text}\u00a0mkr`, kronor: (text) => `${text}\u00a0kr` },
  counted: { cashable: "det hemtagbara", own: "hela minskningen" },
  caption: {
    cashable: (money) =>
      `Belopp i ${money}, löpande priser om inget annat sägs; för kommunen räknas det hemtagbara. Inramat: skiljer sig från vad de flesta kolumner har.`,
    own: (money) =>
      `Belopp i ${money}, löpande priser om inget annat sägs. Nettonuvärde och återbetalningstid räknar hela kommunens minskning; ekonomin följer det hemtagbara, för nämndernas ramar kan inte sänkas med mer. Inramat: skiljer sig från vad de flesta kolumner har.`,
  },
  priceYear: (year) => `${year} års priser`,
  fixedPrices: "fasta priser",
  units: {
    real: (money, prices) => `${money}, ${prices}`,
    current: (money) => `${money}, löpande priser`,
    share: "andel av kostnaden",
    yearsOwn: "år, med kalkylränta",
    yearsAll: "år, allt som minskar, med kalkylränta",
    count: "antal år",
    year: "år räknat från beslutet",
    ore: "öre per hundralapp, värsta året",
    rate: "per år",
  },
  groups: {
    worth: "Vad insatsen ger",
    left: "Vad andra avstår och vad som blir kvar",
    balance: "Resultat och balanskrav",
    own: "Insatsens egna pengar",
    investor: "Finansiären i ett utfallskontrakt",
  },
  rows: {
    npvWhole: "Nettonuvärde för kommunen, hela minskningen",
    paybackOwn: {
      cashable: "Återbetalningstid för kommunen, hemtagbart",
      own: "År tills hela kommunens minskning motsvarar kostnaden",
    },
    paybackAll: "Återbetalningstid för alla betalare",
    worstOre: "Tas från annan verksamhet, som öre på skatten",
  },
  same: "samma i alla",
  standsOut: "skiljer sig",
  sameRows: (names) => `Samma i alla kolumner: ${names}.`,
  noSameRows: "Inget mått är detsamma i alla kolumner.",
  pricesDiffer: (years) => `Scenarierna har olika prisår (${years}): nettonuvärdena kan inte jämföras krona för krona.`,
  without: (names) => `Kan inte jämföras förrän felen är rättade: ${names}.`,
  beyondBooks: (name, counted, booked) =>
    `${name} räknas på ${counted} år, men kommunens ekonomi har ${booked}: det som kommer efter år ${booked - 1} är inte med här. Lägg till rader i ekonomin för att få med det.`,
  empty: "Alla kolumner är dolda. Välj kolumner för att jämföra.",
  choose: {
    open: "Välj kolumner",
    scenarios: "Scenarier bredvid det valda",
    alternatives: "Finansieringssätt",
    notAllowed: (name) => `${name}: inte tillåtet`,
    investment: "Investering som skrivs av",
    sortBy: "Kolumnernas ordning",
    asInWorkbook: "Som i arbetsboken",
    largestFirst: "Störst först",
    kronor: "Visa hela kronor",
    hidden: (count) => (count === 1 ? "1 kolumn är dold." : `${count} kolumner är dolda.`),
    showAll: "Visa alla",
    reset: "Återställ",
  },
  allRows: (count) => `Visa alla ${count} rader`,
  keyRows: (count) => `Visa de ${inWords(count, "sv")} viktigaste raderna`,
  hide: (column) => `Dölj ${column}`,
  pin: (column) => `Fäst ${column} först`,
  unpin: (column) => `Släpp ${column}`,
  checksum: {
    title: "Kontrollsumma",
    says: "Eget kapital vid slutet = ingående + budgeterade resultat + nettot av insatsen − vad nämnderna behåller + vad annan verksamhet avstår.",
    closes: "Stämmer på kronan i alla kolumner.",
    fails: (names) => `Stämmer inte för: ${names}.`,
    region: "Kontrollsumman i kronor, kan rullas i sidled",
    unit: "kr, löpande priser",
    rows: {
      opening: "Ingående eget kapital",
      budgeted: "+ budgeterade resultat utan insatsen",
      net: "+ nettot av insatsen",
      kept: "− vad nämnderna behåller",
      squeezed: "+ vad annan verksamhet avstår",
      closing: "= eget kapital vid slutet",
    },
    note: "Nettot av insatsen är de hemtagbara minskade kostnaderna minus det som finansieringssättet kostar; i ett utfallskontrakt är det ersättningen till finansiären. Varje tal är avrundat för sig.",
  },
  expected:
    "Jämförelsen gäller väntade värden. Lyckas färre än väntat betalar kommunen mindre i ett utfallskontrakt, men lika mycket med de andra fyra; lyckas fler betalar den mer, högst kostnaden plus påslaget. Vad det skyddet är värt syns inte här.",
  investor: {
    paid: (paid, cost, rate) =>
      `Finansiären i ett utfallskontrakt väntas få ${paid} för de ${cost} som insatsen kostar${rate === null ? "" : `, ${rate} per år`}.`,
    tooLittle: (paid, cost) =>
      `Finansiären i ett utfallskontrakt väntas få ${paid} för de ${cost} som insatsen kostar. Det är mindre: knappast någon skriver på.`,
  },
  boards: {
    title: "Nämndernas ramar i flerårsplanen (det hemtagbara)",
    says: "Så mycket kan varje nämnds ram sänkas när kostnaderna minskar.",
    frameCut: (share) => `I scenariot sänks ramarna med ${share} av det.`,
    board: "Nämnd",
    answers: "Ansvarig",
    nobody: "ingen utsedd",
    /** Där inget beslutsår är angett. */
    year: (year) => `År ${year}`,
    total: "Summa",
    unit: (prices) => `kr, ${prices}; effekten är väntad och efter dödvikt. Vem som svarar skrivs på scenariots blad.`,
  },
  allPayers:
    "Återbetalningstiden för alla betalare gäller insatsen själv, finansiären inräknad: den är densamma hur den än betalas.",
  notAllowed:
    "Det är inte redovisningsmässigt möjligt att bokföra insatsen som investering och skriva av den (Stockholm, Utlåtande 2013:176): utgiften är en driftkostnad det år den uppstår.",
  copy: "Kopiera tabellen",
  copied: "Tabellen är kopierad. Klistra in den i Excel eller Word.",
  notCopied: "Här går det inte att kopiera. Lägg jämförelsen på ett blad i stället.",
  toSheet: "Jämförelsen till ett blad",
  sheet: "SOCIAL jämförelse",
  written: (name) => `Jämförelsen skrevs på bladet ${name}.`,
  notWritten: (reason) => `Bladet kunde inte skrivas: ${reason}`,
  notShown: {
    title: "Vad siffrorna inte visar",
    questions: {
      visible: "Syns det utrymme som används?",
      protected: "Är pengarna skyddade?",
      bound: "Är pengarna bundna över flera år?",
      decides: "Vem beslutar?",
      ground: "Vad stöder det sig på?",
    },
    answers: {
      appropriation: {
        visible: "Ja. Anslaget står i budgeten, så det syns vilket utrymme som används och vad det konkurrerar med.",
        protected: "Nej. Nästa budget kan ta bort dem. Samma villkor kan knytas till ett anslag som till en fond.",
        bound:
          "Nej, ett budgetår i taget. Det som inte har använts kan föras över med ett nytt beslut (ombudgetering).",
        decides:
          "Fullmäktige, i budgeten. Beslutar fullmäktige om en utgift under löpande budgetår ska beslutet ange finansieringen (KL 11 kap. 15 §).",
        ground: "KL 11 kap. 5 och 6 §§: större intäkter än kostnader, och anslagen anges i budgeten.",
      },
      disposition: {
        visible: "Delvis. Markeringen syns i bokslutet; uttagen är kostnader bland andra de år de görs.",
        protected:
          "Delvis. Beloppet är markerat i eget kapital, men det är inga likvida medel och täcker inget underskott av sig självt.",
        bound: "Ja, tills beloppet är använt. Det som disponeras i ett bokslut kan användas från året efter.",
        decides: "Fullmäktige, när årsredovisningen godkänns (KL 11 kap. 21 §). Lagen nämner inte dispositioner.",
        ground:
          "Ingen egen paragraf: en uppdelning av eget kapital, vad den än kallas. Uttagen prövas mot KL 11 kap. 5 och 12 §§. Synnerliga skäl kan åberopas i budgeten (5 §) och för utfallet (13 §); om de räcker är inte avgjort.",
      },
      fund: {
        visible: "Delvis. Saldot följs för sig; uttagen är kostnader bland andra de år de görs.",
        protected:
          "Delvis. Egna regler och ett eget saldo, men det är inga likvida medel och täcker inget underskott av sig självt.",
        bound: "Ja, och det som återförs kan användas igen.",
        decides:
          "Fullmäktige sätter av och bestämmer reglerna; de säger vem som beviljar: fullmäktige, kommunstyrelsen eller ett utskott.",
        ground:
          "Ingen egen paragraf: en uppdelning av eget kapital, vad den än kallas. Uttagen prövas mot KL 11 kap. 5 och 12 §§. Synnerliga skäl kan åberopas i budgeten (5 §) och för utfallet (13 §); om de räcker är inte avgjort.",
      },
      reserve: {
        visible:
          "Ja. Användningen har en egen rad i balanskravsutredningen, och förvaltningsberättelsen ska säga varför.",
        protected: "Delvis. Reserven får bara användas så som fullmäktiges riktlinjer säger (KL 11 kap. 1 och 14 §§).",
        bound: "Delvis. Reserven ligger kvar mellan åren, men används genom beslut i varje budget.",
        decides: "Fullmäktige, inom riktlinjerna för god ekonomisk hushållning.",
        ground: `KL 11 kap. 14 §, från ${firstYearOf(reserveLaw.RER)}. Efter reserveringen får reserven uppgå till högst ${formatNumber(reserveLaw.RER.figures.ceiling, "wholeShare", "sv")} av skatter, generella statsbidrag och utjämning; taket gäller inte kvarvarande RUR.`,
      },
      outcomes: {
        visible: "Först efter hand: kommunen blir skyldig att betala när utfallen kommer.",
        protected:
          "Ja, om en extern finansiär betalar först. I Botkyrka och Örnsköldsvik investerade kommunerna själva.",
        bound: "Ja, avtalet löper över flera år.",
        decides: "Kommunen och finansiären, i ett avtal.",
        ground:
          "Ingen egen paragraf: ett avtal. RKR (januari 2026): skulden uppstår när utfallen kommer. Taket i Norrköping 2016, det första svenska kontraktet: högst 20 % utöver kostnaden.",
      },
    },
    sources:
      "Källor: kommunallagen (2017:725) 11 kap.; Stockholm, Utlåtande 2013:176; om utfallskontrakt RKR:s nyhet i januari 2026 (bara nyheten är läst) och Altinget om Norrköping 2016. Räkning och läsning efter lagen, inte juridisk rådgivning.",
  },
  difference: {
    sameForAll: (npv, prices) =>
      `Samma nettonuvärde för kommunen med alla ${ways}, ${npv} i ${prices}; skillnaden är när och var det känns.`,
    sameForSome: (same, npv, prices, others) =>
      `${same} har samma nettonuvärde för kommunen, ${npv} i ${prices}; skillnaden är när och var det känns. ${others}`,
    other: (name, npv) => `${name} ger ${npv}.`,
    allDiffer: (parts, prices) => `Nettonuvärdet för kommunen, i ${prices}, skiljer sig: ${parts}.`,
    part: (name, npv) => `${name} ${npv}`,
    squeezedDiffers: (most, mostAmount, least, leastAmount) =>
      `Mest tas från annan verksamhet med ${most} (${mostAmount} i löpande priser), minst med ${least} (${leastAmount}).`,
    squeezedSame: (amount) => `Lika mycket tas från annan verksamhet i alla ${ways} (${amount} i löpande priser).`,
    and: (first, last) => `${first} och ${last}`,
  },
};
