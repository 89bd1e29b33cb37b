import type { books as english } from "../../en/help/books";
import { firstYearOf, reserveLaw, yearsToRestore } from "../../../model/law";
import { usualProgramme } from "../../../model/programmeInputs";
import { alternatives } from "../../../model/waysOfFinancing";
import { inWords } from "../../inWords";
import { formatNumber } from "../../numbers";
import { tables } from "../tables";

const percent = (share: number) => formatNumber(share, "wholeShare", "sv");
const { RER, RUR } = reserveLaw;
const { threshold, thresholdAtNegativeEquity, ceiling } = RER.figures;
const years = inWords(yearsToRestore, "sv");
const ways = inWords(alternatives.length, "sv");

const inBooks = {
  costInYear: "finansieringssättets egen kostnad år t, löpande pris",
  savedInYear: "minskade kostnader år t, löpande pris",
  priceGrowth: "prisutveckling per år",
  frameCut: "andel som nämndernas ramar sänks med",
  taken: "minskade kostnader som når resultatet",
  cover: "det som markeringen eller reserven täcker",
  burden: "belastning på resultatet",
  need: "det resultat som ska nås: det budgeterade, eller målets andel av skatter och statsbidrag",
  resultWith: "resultatet med insatsen",
  net: "nettonuvärde för kommunen",
  squeezed: "det som tas från annan verksamhet",
};
const notLaw =
  "Det är räkning efter lagens regler, inte juridisk rådgivning. Om markerat eget kapital får kallas synnerliga skäl är inte avgjort: fråga en kommunekonom eller jurist.";

export const books: typeof english = {
  title: "Finansiering: samma insats i kommunens räkenskaper",
  functions: {
    BALANCE: {
      use: [
        "Balanskravsutredningen år för år: från årets resultat till balanskravsresultat och vad som är kvar att återställa, äldst först. Raderna är de som kommunerna trycker.",
      ],
      limits: [
        "Det finns ingen rad för sociala investeringar eller annat markerat eget kapital: en sådan utbetalning sänker resultatet som vilken kostnad som helst.",
        "Den prövar utfallet. Att budgeten ska visa större intäkter än kostnader är en annan prövning (KL 11 kap. 5 §); se {FINANCING.COMPARE}.",
        "Synnerliga skäl står här strikt efter balanskravsresultatet. Vissa kommuner har visat dem inuti det: deras tryckta resultat är då högre.",
        notLaw,
      ],
      gives:
        "En tabell, en kolumn per år. Posterna före summorna visas med det tecken som de påverkar resultatet med, alla andra som belopp.",
      edges: [
        `Ett års underskott ska återställas inom ${years} år; Återställs inom ger ett annat antal, ett för alla år eller ett per år. Lagen säger ${years} år (KL 11 kap. 12 §) eller ingen reglering (13 §); vissa kommuner har ändå reglerat senare.`,
        "Fullmäktige ska anta en åtgärdsplan (12 §).",
        "Varav förfallet är det som finns kvar vid slutet av det sista året.",
        "Ett underskott från tiden före år 0 räknas till året innan.",
        "Undantaget är högst årets underskott: mer räknas inte.",
      ],
      example:
        "Malmö 2014 och 2015: ett underskott på 193 miljoner, återställt året efter, vilket lämnar 162. Tryckt i årsredovisningen.",
      symbols: {
        adjusted: "årets resultat efter balanskravsjusteringar",
        balance: "balanskravsresultat",
        deficit: "årets underskott att återställa",
      },
    },
    "RESERVE.MAX": {
      use: [
        `Det mesta som kan reserveras till resultatreserven (RER) i ett bokslut: det lägsta av resultatet och det justerade resultatet, över ${percent(threshold)} av skatter, generella statsbidrag och utjämning (${percent(thresholdAtNegativeEquity)} med negativt eget kapital), och inte mer än att reserven därefter är ${percent(ceiling)} av dem.`,
      ],
      limits: [
        "Tidigare underskott dras av först enligt praxis (så gör Malmö), inte enligt lagens bokstav. Utelämna dem för att se lagen ensam.",
        "De lokala riktlinjerna måste tillåta reserven och dess användning. Vad den har använts till, och varför, ska stå i förvaltningsberättelsen.",
        `Den äldre reserven (RUR, ${firstYearOf(RUR)} till ${firstYearOf(RER) - 1}) hade inget tak på ${percent(ceiling)} och skulle jämna ut konjunkturen: den kunde knappast användas för sociala investeringar. Det som finns kvar får användas i ytterligare ${inWords(RUR.figures.yearsOfUseAfter, "sv")} år.`,
        notLaw,
      ],
      gives: "Kronor, aldrig under 0.",
      edges: ["En full reserv eller ett resultat under gränsen ger 0."],
      example:
        "Ett resultat på 120 miljoner, 5 000 miljoner i skatter och statsbidrag, 210 miljoner i reserven: taket avgör.",
      symbols: {
        threshold: `${percent(threshold)}, eller ${percent(thresholdAtNegativeEquity)} med negativt eget kapital`,
      },
    },
    FINANCING: {
      use: [
        "Hur ett sätt att betala för en insats syns i räkenskaperna, år för år: resultat, balanskrav, vad som tas från annan verksamhet, vad som är markerat, eget kapital.",
        "Anslag, disposition av eget kapital, fond med återföring, resultatreserv eller utfallskontrakt. Som en investering som skrivs av är det inte tillåtet.",
      ],
      limits: [
        "Markerat eget kapital täcker inget underskott av sig självt. ”Synnerliga skäl” är det belopp som fullmäktige skulle kunna åberopa dem för, inget mer.",
        "Tas från annan verksamhet är det som måste hittas på annat håll för att hålla det budgeterade resultatet, eller målet: den säger hur mycket, inte var.",
        "Minskade kostnader når resultatet bara så långt som nämndernas ramar sänks; det som inte sänks har nämnderna kvar.",
        "Kostnader och minskade kostnader är kommunens egen del i {prices}, resultat och skatter i löpande: prisutvecklingen räknar om de förra.",
        "Eget kapital är inte likvida medel, och förlorad ränta på det som betalas ut finns inte med.",
        notLaw,
      ],
      gives: "En tabell, en rad per år, i löpande priser.",
      edges: [
        "Utan resultatmål behålls det budgeterade resultatet. Lämna aldrig en tom rad för målet: en tom cell är 0.",
        "I ett utfallskontrakt betalar kommunen när resultaten kommer, högst kostnaden plus påslaget. Det vanliga taket är det i Norrköping 2016, det första svenska kontraktet.",
        "Det som återförs till markeringen kommer i bokslutet och kan användas från nästa år.",
      ],
      example:
        "Miljoner kronor: en insats för 12 per år i två år, betald ur en fond på 15, med ett mål på 0,1 % av skatter och statsbidrag.",
      symbols: inBooks,
    },
    "FINANCING.COMPARE": {
      use: [
        `De ${ways} sätten att betala för en insats sida vid sida: vad de kostar kommunen, vad som tas från annan verksamhet, hur resultat, balanskrav och eget kapital ställer sig. Den ersätter ${ways} FINANCING och alla deras summor.`,
        "Utlåtandets poäng syns på sista raden: vad det än kallas är det egna kapitalet detsamma när man räknar med vad andra avstår och behåller. Bara utfallskontraktet skiljer sig.",
      ],
      limits: [
        "Den jämför väntade värden. Att bara betala för utfall är värt något först när utfallet är osäkert, och det visar den inte.",
        "Det som skiljer i beslut och skydd syns inte heller: vem som beslutar, i vilken ordning, när skatten eller neddragningen beslutas, hur säkra pengarna är ett dåligt år. Läs {FINANCING} år för år.",
        "Två prövningar, aldrig en: budgeten ska visa större intäkter än kostnader (KL 11 kap. 5 §), ett negativt balanskravsresultat ska återställas (KL 11 kap. 12 §).",
        "Nettonuvärdet är kommunens eget, inte alla betalares: se {APPRAISE}.",
        notLaw,
      ],
      gives: `En tabell med ${inWords(Object.keys(tables.comparison).length, "sv")} mått och ${ways} finansieringssätt, i löpande priser; nettonuvärdet i {prices}, vid ${percent(usualProgramme.discountRate)} om inget annat sägs.`,
      edges: [
        "Utan underskott finns inget år då det senast ska vara återställt: #SAKNAS! i sin cell.",
        `Ska senast vara återställt: ${years} år efter det sista underskottet, även när det ligger utanför tabellen.`,
        "Andel av kostnaden med egna medel är 100 % för utfallskontraktet: finansiären betalar först.",
      ],
      example: "Insatsen och räkenskaperna i {FINANCING}, i miljoner kronor.",
      symbols: inBooks,
    },
    TAXORE: {
      use: [
        "Ett belopp uttryckt som öre i kommunalskatt, så att storleken går att känna: ett öre på skattesatsen ger en tiotusendel av skatteunderlaget.",
      ],
      limits: [
        "Det är ett mått på storlek, inget förslag. En insats under några år kräver ingen varaktig skatt.",
        "En högre skattesats ändrar varken skatteunderlaget eller utjämningen här.",
        "Beloppet och skatteunderlaget måste gälla samma år.",
      ],
      gives: "Öre per skattekrona (utdebitering).",
      edges: [
        "Skatteunderlaget 0 ger #SAKNAS!",
        "Ett negativt belopp ger det antal öre som skatten skulle kunna sänkas med.",
      ],
      example: "10 miljoner i en kommun med ett skatteunderlag på 20 000 miljoner.",
    },
  },
};
