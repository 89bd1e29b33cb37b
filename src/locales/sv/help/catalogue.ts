import type { catalogue as english } from "../../en/help/catalogue";

export const catalogue: typeof english = {
  title: "Siffror med källa, och uppföljning",
  functions: {
    UNITCOST: {
      use: [
        "Vad något kostar, efter sin kod: först ur kommunens egen tabell med enhetskostnader, annars ur katalogen. Med ett prisår räknas beloppet om dit med konsumentpriserna (KPI), eller med en serie som anges: en egen, till exempel prisindex kommunal verksamhet (PKV), kan också föra det förbi det sista publicerade året.",
      ],
      limits: [
        "Beloppet är redan omräknat: räkna inte om det igen, och skriv det året i {costTable}ens kolumn för prisår.",
        "Konsumentpriserna stiger mindre än kostnader som följer lönerna. En gammal siffra omräknad med KPI är en låg siffra.",
        "Se först på enhet, betalare och kvalitet med {UNITCOSTS}: en kostnadstabell vill ha kronor per person och år, och ett vårddygn är inte det. Kvalitet C kommer från medier eller opinionsbildning, eller är härledd.",
        "Där finns både transfereringar och verkliga resurser. Summera dem inte för samhället.",
        "Ett genomsnitt är inte det som faller bort när en person färre behöver det. För det finns den hemtagbara andelen i kostnadstabellen.",
      ],
      gives: "Kronor per kostnadens enhet (dygn, månad, hushåll och år …).",
      edges: [
        "En okänd kod ger #SAKNAS! med de närmaste koderna; en som utgått anger sin efterträdare.",
        "För ett år utanför indexet gissar funktionen inte: ange en egen serie som når dit, och skriv i källan att beloppet vilar på en prognos.",
        "En kostnad i en annan valuta räknas inte om: #SAKNAS! säger vad den är, och {UNITCOSTS} visar den som jämförelse.",
      ],
      sources: "Varje siffra har sin egen källa, kvalitet och dag för översyn: se kolumnen Källa i {UNITCOSTS}.",
      example: "Ekonomiskt bistånd, genomsnitt per hushåll och år, omräknat till 2020 års priser.",
      symbols: {
        costInCatalogue: "kostnaden i sitt eget prisår",
        ownYear: "kostnadens eget prisår",
        consumerPrices: "årets konsumentprisindex",
      },
    },
    UNITCOSTS: {
      use: [
        "Vilka siffror som finns: en lista med enhet, betalare, prisår, kvalitet och källa. Sök på svenska eller engelska efter en del av en kod, en benämning eller en betalare.",
        "En tabell i stället för många celler: peka på dess kronkolumn hellre än att anropa {UNITCOST} för varje rad.",
      ],
      limits: [
        "Beloppen står i sitt eget prisår, varje rad i sitt.",
        "Kvalitet A är tryckt av den som ansvarar för siffran, B av någon annan som anger källan, C kommer från medier eller opinionsbildning, eller är härledd.",
        "Att en siffra står här gör den inte till er. Lägg era egna kostnader i kommunens egen tabell: de går först.",
      ],
      gives: "En tabell: kod, benämning, kronor, per, betalare, prisår, kvalitet, källa.",
      edges: ["Hittas inget blir svaret #SAKNAS!", "En egen kostnad med katalogens kod döljer katalogens."],
      sources: "Kolumnen Källa anger varje rads källa.",
      example: "Vad som finns om arvode till familjehem.",
    },
    PRICEINDEX: {
      use: ["Faktorn som räknar om ett belopp från ett års priser till ett annats: multiplicera med den en gång."],
      limits: [
        "KPI är konsumentpriser. Kommunal verksamhet följer lönerna: ta prisindex kommunal verksamhet (PKV) från ekonomikontoret som en egen tabell, eftersom bara några år av det finns här.",
        "Håll en kalkyl i ett prisår med real ränta. Prognoser för priser hör till räkenskaperna: villkoret för prisutveckling i {FINANCING}.",
        "{UNITCOST} har redan räknat om det den ger.",
      ],
      gives: "En faktor: 1,1 betyder att priserna steg med 10 %.",
      edges: [
        "Ett år utanför serien ger #SAKNAS! med dess första och sista år.",
        "Bakåt i tiden är faktorn den inverterade faktorn framåt.",
      ],
      sources: "KPI för de senaste åren, och för åren före 2006, är andrahandsuppgifter och märkta så i katalogen.",
      example: "Från 2012 års priser till 2023 års med KPI.",
      symbols: { levelInYear: "seriens nivå det året" },
    },
    FOLLOWUP: {
      use: [
        "Plan och utfall från första året, med en prognos för åren som kommer. Använd sista kolumnen i {PAYBACK} eller {PRESENTVALUE} för att se hur insatsen nu ser ut.",
      ],
      limits: [
        "Den jämför med planen, inte med vad som hade hänt ändå. För det krävs en jämförelsegrupp.",
        "Prognosen tror att det som planerats över 0 kommer i samma utsträckning som hittills. En långsam start ger då en dålig prognos: bedöm den.",
        "Utfall för färre än fem personer, och skillnader på färre än fem, kan peka ut enskilda. Publicera dem inte.",
      ],
      gives: "En tabell, en rad per år. Summorna hittills är diskonterade, de andra kolumnerna inte.",
      edges: [
        "Antal år med utfall säger hur många år som är kända: en tom cell kan inte göra det, eftersom den är 0.",
        "År som inte är kända än är tomma celler.",
        "Utlägg (planerade till 0 eller mindre) väntas bli som planerat.",
      ],
      example: "Insatsen i {PAYBACK}: dyrare än planerat, och de första minskade kostnaderna mindre. Tre år är kända.",
      symbols: { realisation: "realisationsgrad: hur mycket av det planerade som har kommit", forecast: "prognos" },
    },
  },
};
