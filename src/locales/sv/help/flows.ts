import type { flows as english } from "../../en/help/flows";
import { yieldYears } from "../../../model/appraisal";
import { beginning, inWords } from "../../inWords";

const period = `${inWords(yieldYears, "sv")} år`;

export const flows: typeof english = {
  title: "Bedömning: vad ett flöde är värt och när det är i balans",
  functions: {
    DISCOUNTFACTOR: {
      use: [
        "Vad en krona ett senare år är värd beslutsåret, med den kalkylränta som används. Multiplicera årets belopp med faktorn.",
      ],
      limits: [
        "Den säger inget om inflation. Med belopp i {prices} är räntan real; låneräntan är det inte.",
        "Ingen kalkylränta är fastställd för kommuner. 3 % är inbyggd i en nationell mall, 4 % användes av myndigheter omkring 2010: visa vad svaret blir vid flera räntor.",
      ],
      gives: "Kronor beslutsåret per krona det senare året; 1 för år 0.",
      edges: [
        "En tabell med från år och ränta ger en ränta som sjunker på lång sikt, som det brittiska finansdepartementets.",
        "Ett år före tabellens första rad avvisas; funktionen gissar inte.",
      ],
      example: "En krona om tio år vid 3 %.",
    },
    ANNUITY: {
      use: [
        "Det lika stora belopp per år som är värt lika mycket som ett belopp i dag. Av en insats kostnad blir det den årliga kostnaden, som kan jämföras mellan insatser av olika längd.",
      ],
      limits: [
        "Det är ett sätt att jämföra, inte att bokföra: utgiften är en kostnad sitt år vad annuiteten än är.",
        "Belopp i {prices} kräver en real ränta; ett lån betalas med en nominell.",
      ],
      gives: "Kronor per år, lika mycket varje år.",
      edges: [
        "Den första betalningen är år 0 om inget annat anges; ett lån betalas först år 1.",
        "Med räntan 0 är det beloppet delat på åren.",
      ],
      example: "En miljon över tio år vid 3 %.",
      symbols: { yearly: "beloppet per år" },
    },
    PRESENTVALUE: {
      use: [
        "Vad en serie årliga belopp är värd beslutsåret. Därefter kan belopp från olika år läggas ihop och jämföras.",
        "År 0 är beslutet och diskonteras inte. Ange tidpunkten 0,5 när pengarna rör sig under hela året, 1 när de rör sig i slutet: så gör Excels egen NETNUVÄRDE med alla sina belopp.",
      ],
      limits: [
        "Inte vem som betalar och vem som får minskade kostnader: räkna per aktör ({PAYBACK.BYACTOR}) eller använd {APPRAISE}.",
        "Inte när pengarna är tillbaka: se {PAYBACK}. Inte heller om beloppen är säkra: de är väntade värden.",
        "Belopp i {prices} kräver en real ränta, belopp i löpande priser en nominell. Blanda dem inte.",
      ],
      gives: "Kronor i år 0:s värde.",
      edges: [
        "En {blank} räknas som 0 och behåller sitt år; Excels NETNUVÄRDE skulle flytta fram de senare åren.",
        "Med en räntetabell och en tidpunkt över 0 behövs en ränta även för året efter det sista.",
      ],
      example: "En insats som kostar en miljon direkt och minskar kostnaderna med 400 000 kronor per år från år 2.",
    },
    PAYBACK: {
      use: [
        "Hur många år det tar tills pengarna är tillbaka och förblir tillbaka: tiden från vilken det ackumulerade flödet är noll eller mer ända till slutet. Med en kalkylränta är det den diskonterade återbetalningstiden.",
      ],
      limits: [
        "Det som kommer efter återbetalningen räknas inte: en insats kan nå sin kostnad sent och ändå vara mest värd. Visa {PRESENTVALUE} bredvid.",
        "Det är flödets tid, inte budgetens: att minskade kostnader kan tas hem (sänkta ramar) är ett antagande i flödet.",
        "För den som bär kostnaden är tiden ofta längre än för alla betalare tillsammans: se {PAYBACK.BYACTOR}.",
      ],
      gives: "År, med decimaler; ett års belopp antas komma jämnt under året.",
      edges: [
        "En summa som når noll och sjunker under igen räknas inte.",
        "Ett flöde som aldrig är negativt har återbetalningstiden 0.",
        "Är pengarna inte tillbaka det sista året blir svaret #SAKNAS!, med beloppet som fattas.",
      ],
      example: "En miljon direkt, 400 000 kronor per år från år 2, vid 3 %.",
      symbols: {
        cumulative: "ackumulerat diskonterat flöde till och med år t",
        lastNegative: "det sista år då det ackumulerade flödet är under 0",
      },
    },
    "PAYBACK.BYYEAR": {
      use: ["Det som {PAYBACK} ser på, år för år: flödet, nuvärdet och summan hittills. Rita den sista kolumnen."],
      limits: [
        "Den säger inte när pengarna är tillbaka: det gör {PAYBACK}, tiden från vilken den sista kolumnen är noll eller mer.",
      ],
      gives: "En tabell med en rad per år. Har flödet kalenderår har den första kolumnen det också.",
      edges: ["Utan kalkylränta är nuvärdet flödet självt."],
      example: "En miljon direkt och 400 000 kronor per år från år 2, vid 3 %.",
      symbols: { cumulative: "det ackumulerade diskonterade flödet till och med år t" },
    },
    "PAYBACK.BYACTOR": {
      use: [
        "Vem som betalar, vems kostnader som minskar, nettot för var och en och när var och en har igen sina pengar. En tabell i stället för en PAYBACK för varje aktör.",
      ],
      limits: [
        "En minskad kostnad hos någon annan är inte pengar som kommunen kan använda.",
        "Den visar inte vem som borde betala, och inte vad aktörerna kan komma överens om.",
      ],
      gives: "En tabell: en rad per aktör och en summa, nuvärden i kronor, återbetalningstid i år.",
      edges: [
        "En aktör som inte betalar något har en tom återbetalningstid. En som betalar och vars minskade kostnader aldrig når det har #SAKNAS! i sin cell.",
        "Insatta medel som ett flöde betalas av den första aktören i tabellen med minskade kostnader.",
      ],
      example: "Kommunen satsar en miljon år 0; tre betalares kostnader minskar år 1 till 3.",
      symbols: { actor: "en aktör" },
    },
    IRR: {
      use: [
        "Den ränta vid vilken flödet är värt exakt noll: flödets egen avkastning, om det som kommer tillbaka kan placeras till samma ränta.",
      ],
      limits: [
        "Den är inte den internränta som SKR rekommenderar varje år för aktiverade investeringar. Den är en kapitalkostnad för tillgångar; en social investering är ingen tillgång.",
        "Den förutsätter att det som kommer tillbaka ger lika mycket som insatsen, vilket sällan stämmer. {YIELD} placerar det till kommunens egen avkastning i stället.",
        "Den kan inte jämföra insatser av olika storlek: en liten med hög ränta kan vara värd mindre. Använd {PRESENTVALUE}.",
      ],
      gives: "Andel per år.",
      edges: [
        "Ett flöde som byter tecken mer än en gång kan ha flera räntor; då är ingen av dem svaret, och meningen räknar upp dem.",
        "Ett flöde som aldrig byter tecken har ingen ränta. I ett flöde av bara nollor gör varje ränta nuvärdet till 0: det finns inget att räkna på.",
      ],
      example: "En miljon direkt, 400 000 kronor per år från år 2.",
      symbols: { internal: "flödets internränta, som söks" },
    },
    YIELD: {
      use: [
        `Vad pengarna ger per år under en bestämd period, när det som kommer tillbaka under tiden placeras så som kommunen placerar sina pengar. Den svarar på utlåtandets fråga: är insatsen lika bra som vanlig kapitalplacering under ${period}?`,
      ],
      limits: [
        `Det som kommer efter perioden räknas inte: en insats för små barn ser dålig ut på ${period}, vad den än är värd. Visa också {PRESENTVALUE} över hela kalkylperioden.`,
        "Den säger inte att pengarna går att placera: eget kapital är inte likvida medel.",
      ],
      gives: "Andel per år, real om flödet och avkastningen är det.",
      edges: [
        "År som flödet inte har räknas som 0; år efter perioden hoppas över.",
        "Utan utlägg finns det inget som ger avkastning: #SAKNAS!",
      ],
      example: `En miljon direkt och 400 000 kronor per år från år 2, jämfört med placeringar som ger 2 %; över ${period}.`,
    },
    "YIELD.TEST": {
      use: [
        `SANT om insatsen är lika bra som, eller bättre än, kommunens vanliga kapitalplacering under perioden, ${period} om inget annat sägs. Kriteriet föreslogs när Stockholm behandlade sociala investeringar 2013.`,
        "Det är ett nuvärdestest: SANT precis när nuvärdet av provets år, vid avkastningen på kapitalplaceringen, inte är negativt.",
      ],
      limits: [
        `${beginning(period)} är en policy, ingen lagregel. De flesta tidiga insatser når sin kostnad senare.`,
        "Den prövar det flöde som anges. Med bara kommunens hemtagbara del blir svaret ofta FALSKT där det är SANT för alla betalare.",
      ],
      gives: "SANT eller FALSKT.",
      edges: ["En skillnad som är så liten som datorns avrundning räknas som ingen skillnad.", "Utan utlägg: #SAKNAS!"],
      example: "Samma flöde som i {YIELD}: en miljon direkt och 400 000 kronor per år från år 2.",
      symbols: { yield: "avkastningen, se {YIELD}" },
    },
    BENEFITCOST: {
      use: ["Kronor i nytta per krona i kostnad, båda som nuvärden. Över 1 är nyttorna värda mer än vad de kostar."],
      limits: [
        "En kvot döljer storleken: 3 på 100 000 är mindre än 1,5 på tio miljoner. Visa nettonuvärdet bredvid.",
        "Om något räknas som lägre kostnad i stället för som nytta ändras kvoten men inte nettot. Säg vad som räknas var.",
        "Säg vems nyttor det är: för alla betalare är kvoten högre än för den som betalar.",
      ],
      gives: "Kronor per krona.",
      edges: ["Kostnader värda 0 ger #SAKNAS!: det finns inget att dela med."],
      example: "En halv miljon år 0 och 1; kostnaderna minskar med 400 000 kronor per år från år 2.",
    },
  },
};
