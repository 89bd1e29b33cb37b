import type { uncertainty as english } from "../../en/help/uncertainty";

export const uncertainty: typeof english = {
  title: "Osäkerhet: vad som hänger på vad",
  functions: {
    SENSITIVITY: {
      use: [
        "Vad ett mått i {APPRAISE} blir när en eller två förutsättningar får andra värden: hur bra måste effekten vara, vid vilken kalkylränta vänder det? En tabell i stället för en APPRAISE för varje värde.",
      ],
      limits: [
        "Den säger inte hur troliga värdena är: det gör {SIMULATE}.",
        "Allt annat står kvar, även det som i verkligheten skulle följa med.",
        "Fördröjningen följer insatsens längd om den inte anges.",
      ],
      gives:
        "Med en förutsättning: värdena nedåt, måttet bredvid. Med två: den förstas värden nedåt, den andras åt höger, måttets namn i hörnet.",
      edges: [
        "Ett värde utan svar är #SAKNAS! i sin cell.",
        "Även förutsättningar som inte står i insatstabellen kan prövas: deras vanliga värde byts ut.",
        "Cellen för det givna värdet visar samma som APPRAISE.",
      ],
      example:
        "Nettonuvärdet av insatsen i {APPRAISE}, det kommunen kan ta hem: tre effekter nedåt, tre avklingningar åt höger.",
    },
    TORNADO: {
      use: [
        "Vad som flyttar svaret mest: varje förutsättning och kostnadsrad som har ett lågt och ett högt värde går från det ena till det andra, resten står kvar. Det största utslaget först. Den säger var det är värt att ta reda på mer.",
      ],
      limits: [
        "En i taget: vad som händer när flera går fel samtidigt visar {SIMULATE}.",
        "En rad utan lågt och högt räknas som säker. Ett smalt spann får en förutsättning att se oviktig ut: fråga om det är trovärdigt.",
        "Spannens ändar bör vara lika troliga som varandra, annars vilseleder bilden.",
      ],
      gives:
        "En tabell, en rad per förutsättning eller kostnadsrad: lågt, högt, måttet vid vart och ett, och utslaget (vid högt minus vid lågt).",
      edges: [
        "Lågt och högt som båda är 0 betyder inget spann.",
        "Ett mått utan svar vid en ände är #SAKNAS! i sin cell.",
        "Grupper spelar ingen roll här, eftersom bara en förutsättning rör sig.",
      ],
      example: "Insatsen med fyra spann, och en av dess kostnader: nettonuvärdet av det kommunen kan ta hem.",
      symbols: {
        measure: "måttet, nettonuvärdet om inget annat namnges",
        low: "förutsättningens låga värde",
        high: "förutsättningens höga värde",
        swing: "utslag",
      },
    },
    SIMULATE: {
      use: [
        "Hur troligt det är att de minskade kostnaderna är större än insatsens, för den egna aktören (det hemtagbara och hela minskningen), för alla betalare och utan transfereringar, när allt som är osäkert varierar samtidigt: medelvärde, spridning, och sannolikheten för ett nettonuvärde över 0 och för att de når den inom kalkylperioden.",
        "Det första svaret kommer direkt och är grovt; cellen förfinar det och stannar. En cell i stället för tusentals dragningar.",
      ],
      limits: [
        "Den är inte säkrare än spannen. En rad utan lågt och högt räknas som säker: det som utelämnats syns inte.",
        "Förutsättningar och kostnadsrader varierar oberoende av varandra, om de inte har samma grupp (insatstabellens femte kolumn, kostnadstabellens elfte); då rör de sig tillsammans.",
        "Lågt och högt är ändarna på det möjliga, värdet det troligaste: en PERT-fördelning, där ändarna är sällsynta.",
        "Återbetalningstiden gäller de dragningar där de minskade kostnaderna når insatsens; andelen som gör det står under sannolikhet.",
        "Vad som driver osäkerheten visar {TORNADO}.",
      ],
      gives:
        "En tabell med åtta rader: nettonuvärdet i de fyra perspektiven, sedan återbetalningstiden i samma ordning.",
      edges: [
        "Samma slumpfrö ger samma tabell på alla datorer.",
        "Når de minskade kostnaderna inte insatsens i någon dragning är de siffrorna #SAKNAS! i sina celler.",
        "När en förutsättning ändras stannar den pågående simuleringen och börjar om.",
        "Dragningarna sprids jämnt i block om tusen (Latin hypercube). Slumptalsgeneratorn är den i {DRAWS}.",
      ],
      example: "Insatsen i {TORNADO}, med 2 000 dragningar.",
      symbols: {
        drawn: "det som dras av en förutsättning",
        low: "förutsättningens låga värde",
        value: "förutsättningens värde",
        high: "förutsättningens höga värde",
        uniform: "jämnt fördelat mellan 0 och 1",
        probability: "sannolikhet",
        net: "nettonuvärdet i dragning k",
      },
    },
    DRAWS: {
      use: [
        "En kolumn med dragningar ur en fördelning, så att vanliga Excelformler på den blir en simulering: räkna med kolumnen som med ett tal och ta sedan medelvärde och percentiler av resultatet.",
        "Samma namn och slumpfrö ger alltid samma dragningar, på varje dator och i varje version. Två scenarier med samma namn skiljer sig därför bara i det som ändrats.",
      ],
      limits: [
        "Fördelningen är vad ni tror. Tre punkter (lågt, troligt, högt) från dem som kan verksamheten är ärligare än ett medelvärde med en decimal.",
        "Olika namn är oberoende. Om två saker stiger tillsammans, skriv den ena som en formel av den andra.",
        "Felet i ett simulerat medelvärde minskar med kvadratroten ur antalet dragningar: fyra gånger så många för halva felet.",
        "För en hel insats, använd {SIMULATE}: en cell i stället för tusentals.",
      ],
      gives: "En kolumn, lika många rader som dragningar.",
      edges: [
        "Lågt = högt är en konstant.",
        "En längre kolumn börjar med en kortare kolumns dragningar.",
        "Slumptalsgeneratorn är xoshiro128++, som startas om för varje namn och tusental dragningar av Philox4x32-10 med fröet som nyckel; dragningarna är låsta av ett test.",
      ],
      example: "Fem dragningar av en effekt mellan 10 och 35 %, troligast 25 %.",
      symbols: { uniform: "jämnt fördelat mellan 0 och 1, ur namnet och slumpfröet" },
    },
  },
};
