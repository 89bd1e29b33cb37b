import type { exclusion as english } from "../../en/help/exclusion";

const cohortSymbols = {
  age: "ålder",
  costRow: "en rad i kostnadstabellen",
  rowShare: "andel av personerna på den raden",
  rowCost: "kronor per person och år på den raden",
  rowFrom: "från-åldern på den raden",
  rowTo: "till-åldern på den raden",
  actor: "en aktör; bara dess egna rader",
  share: "aktörens andel",
};
const gross =
  "Kostnaden är brutto: vad utanförskap kostar utan någon insats. Den säger inget om hur många en insats hjälper ({AVERTED}), och inget om vad kommunen kan ta hem ({SAVINGS} med Bara hemtagbart).";

export const exclusion: typeof english = {
  title: "Årskullen: vad utanförskap kostar",
  functions: {
    EXCLUDED: {
      use: [
        "Hur många i en årskull som väntas hamna i utanförskap om inget görs. Den publicerade kommunala kalkylen avrundar uppåt, och det gör funktionen också, så att de tryckta siffrorna kommer fram.",
      ],
      limits: [
        "Andelen är ett genomsnitt över en stor grupp. Den egna stadsdelen eller klassen kan avvika mycket.",
        "12,8 % är en rekonstruktion: den återskapar sex publicerade orter men står inte i något dokument som lästs.",
        "Den säger inte vilka det gäller, och inte vad som kan göras: det är effekten i {AVERTED}.",
      ],
      gives: "Hela personer. (På andra ställen kan personer vara decimaltal: de är väntade antal.)",
      edges: [
        "Produkten rensas från datorns avrundning innan den avrundas uppåt: 100 × 7 % är 7, inte 8.",
        "Andelen 0 ger 0 personer.",
      ],
      example: "Stockholms sexåringar 2012. Årskullen och resultatet är tryckta; andelen är en rekonstruktion.",
    },
    EXCLUSIONCOST: {
      use: [
        "Vad utanförskap kostar över åldrarna i en {costTable}, för alla aktörer i den tillsammans, som nuvärde vid startåldern. Utan ränta, ökning och utträde är det den raka summan, som den publicerade siffran på nära 19 miljarder för Stockholms sexåringar.",
        "Med ett tal i stället för en tabell är det antal personer × livstidskostnad.",
      ],
      limits: [
        gross,
        "Den publicerade siffran är odiskonterad. Vid 4 % är den drygt en fjärdedel så stor, eftersom det mesta ligger decennier fram i tiden: visa båda.",
        "Förlorade skatteintäkter ingår inte. {LOSTTAX} är en annan summa; lägg aldrig ihop dem utan att säga det.",
        "En tabell med både transfereringar och verkliga resurser summerar vad betalarna betalar. Samhället som helhet förlorar inte transfereringarna: {APPRAISE} visar båda.",
      ],
      gives: "Kronor, i kostnadstabellens prisår.",
      edges: [
        "Åldrar före startåldern är passerade och räknas inte; över alla till-åldrar är kostnaden 0.",
        "Med ränta, ökning eller utträde måste startåldern anges, eftersom svaret hänger på den.",
        "En livstidskostnad (ett tal) tar inga fler argument: den är redan summerad.",
      ],
      example:
        "Stockholms sexåringar, räknat till 6 års ålder vid 4 %. Årskullen är tryckt; andelen och 350 000 kronor per år från 20 till 64 är en rekonstruktion av den tryckta summan.",
      symbols: cohortSymbols,
    },
    "EXCLUSIONCOST.BYACTOR": {
      use: [
        "Vem som betalar för utanförskap: odiskonterat, som nuvärde och som andel. En tabell i stället för en cell för varje aktör.",
      ],
      limits: [
        gross,
        "Andelarna beror på vilket slags utanförskap det gäller: ungefär en tredjedel var kommunens i Luleå, ungefär en sjundedel i en studie av mobbning. För inte över en andel från det ena till det andra.",
        "Den visar vem som bär kostnaden i dag, inte vem som tjänar på en insats.",
      ],
      gives: "En tabell: en rad per aktör, i kostnadstabellens ordning, och en summa. Andelen är andelen av nuvärdet.",
      edges: [
        "Är summan 0 blir andelarna #SAKNAS! i sina celler.",
        "Finns det inget att visa (alla kostnader ligger före startåldern) blir svaret #SAKNAS!",
      ],
      example: "Tio personer, tre betalare, räknat till 6 års ålder vid 3 %.",
      symbols: cohortSymbols,
    },
    "EXCLUSIONCOST.BYAGE": {
      use: [
        "Samma kostnad år för år i personernas liv, en kolumn per aktör: när kostnaderna kommer, och hur mycket som faller inom en mandatperiod eller en plan.",
      ],
      limits: [gross, "Beloppen är nuvärden när det finns en ränta. Utelämna räntan för att se varje års belopp."],
      gives: "En {actorTable} efter ålder, från startåldern till den högsta till-åldern.",
      edges: ["Åldrar utan kostnad är rader med 0, så att första kolumnen stiger med 1."],
      example: "Tio personer, skola till 19 och socialtjänst till 21, räknat till 16 års ålder vid 3 %.",
      symbols: cohortSymbols,
    },
    LOSTTAX: {
      use: [
        "Skatt som inte betalas när personer står utan arbete. Den hålls isär från kostnaden för utanförskap, som i de publicerade siffrorna, där den tillkommer.",
        "Beloppet är lön minus den skattepliktiga ersättning som betalas i stället: bara skillnaden går förlorad.",
      ],
      limits: [
        "För en enskild kommun tar inkomstutjämningen tillbaka det mesta. Genomsnittskommunen behåller ungefär 10 %; en del förlorar när fler arbetar. Ange ungefär 90 % som utjämnas, eller 0 för offentlig sektor som helhet.",
        "Den är ingen resurskostnad: skatt flyttar pengar. För samhället räknas förlorad produktion i stället, och aldrig båda.",
        "Den som får arbete kan ta det från någon annan: se undanträngning i {AVERTED}.",
      ],
      gives: "Kronor, som nuvärde vid startåldern.",
      edges: [
        "Andelen som utjämnas kan vara över 100 % (högst 120 %): då tjänar kommunen på att skatten faller bort, och svaret blir negativt.",
        "En från-ålder över till-åldern avvisas.",
      ],
      example:
        "Tio personer som tjänar 180 000 kronor mindre per år från 20 till 64, för en kommun; räknat till 6 års ålder vid 3 %.",
      symbols: { age: "ålder" },
    },
    "COHORT.TRACE": {
      use: [
        "Hur en grupp fördelar sig på tillstånd (i skola, i riskzonen, i utanförskap …), omgång för omgång, när varje tillstånd har fasta sannolikheter för nästa. En Markovmodell för en kohort, som i hälsoekonomi.",
      ],
      limits: [
        "Sannolikheterna beror bara på tillståndet, inte på hur länge en person har varit där. Dela tillståndet i två (nytt, varaktigt) när det spelar roll.",
        "Övergångar för svenska årskullar är sällan publicerade. Säg var dina kommer ifrån.",
      ],
      gives:
        "En tabell: en rad per omgång med starten först, en kolumn per tillstånd. Personer, eller andelar om starten är andelar.",
      edges: [
        "Varje rad i övergångstabellen måste summera till 1; meningen säger vilken rad som inte gör det.",
        "Gruppen är lika stor i varje omgång.",
      ],
      example:
        "Två tillstånd, etablerad och i utanförskap: 10 % hamnar i utanförskap och 20 % av dem som är där lämnar det varje omgång; 100 börjar som etablerade.",
      symbols: { trace: "personer i varje tillstånd efter omgång k", cycle: "omgång" },
    },
    "COHORT.COST": {
      use: [
        "Vad tillstånden längs ett förlopp kostar, som nuvärde; ett belopp per aktör när kostnaderna har en kolumn för var och en.",
      ],
      limits: [
        "När i omgången personerna räknas ändrar svaret. Att räkna i början (den första formeln), i slutet (den andra) eller medelvärdet (den tredje, livstabellsmetoden) förekommer alla: säg vilket.",
      ],
      gives: "Kronor: ett belopp, eller ett per aktör på en rad.",
      edges: [
        "Det behövs en kostnad för varje tillstånd, lika många som förloppet har kolumner.",
        "Ett förlopp behöver minst starten och en omgång.",
      ],
      example: "Förloppet i {COHORT.TRACE}, där en person i utanförskap kostar 150 000 kronor per omgång; vid 3 %.",
      symbols: { cycles: "antal omgångar: förloppets rader utom starten" },
    },
  },
};
