import type { programme as english } from "../../en/help/programme";
import { yieldYears } from "../../../model/appraisal";
import { inWords } from "../../inWords";
import { tables } from "../tables";

export const programme: typeof english = {
  title: "Insatsen: vilka kostnader den minskar",
  functions: {
    AVERTED: {
      use: [
        "Hur många som undviker utanförskap tack vare en insats: de som deltar, fullföljer, annars hade hamnat i utanförskap och som insatsen hjälper.",
      ],
      limits: [
        "En effekt som är mätt mot en jämförelsegrupp är netto: utelämna dödvikten. Hämtad ur före–efter-siffror behöver den en dödvikt, eftersom en del hade klarat sig ändå.",
        "Effekten är den relativa minskningen av andelen som annars hamnar i utanförskap: 30 % av 35 % är 10,5 procentenheter.",
        "Undanträngning av andra är betydande vid subventionerade anställningar: det arbete en får kan en annan förlora.",
        "Resultatet är ett väntat antal. Hur osäkert det är börjar {APPRAISE} visa vid en låg och en hög effekt.",
      ],
      gives: "Personer, ett tal med decimaler.",
      edges: ["Det som utelämnas räknas som att alla fullföljer och inget går bort.", "Utan deltagare blir svaret 0."],
      example: "120 deltar, 35 % av dem hade hamnat i utanförskap, effekten är 30 % och 85 % fullföljer.",
    },
    SAVINGS: {
      use: [
        "Vilken aktörs kostnader som minskar, hur mycket, år för år, när ett antal personer undviker utanförskap. En tabell för alla aktörer och år: använd den i {PAYBACK.BYACTOR}, eller kommunens egna kolumner i {FINANCING}.",
        "Med Bara hemtagbart räknas bara det som kan tas hem genom sänkta ramar.",
      ],
      limits: [
        "En kostnad som undviks är inte pengar på kontot. Lokaler, personal och avtal faller bort senare eller inte alls: den hemtagbara andelen säger hur mycket som gör det.",
        "Den är odiskonterad. Diskontera med {PRESENTVALUE}.",
        "Att effekten varar är ett antagande: avklingningen säger hur fort den tonar bort.",
      ],
      gives: "En {actorTable}: år 0 till antal år − 1, kronor per år i {prices}.",
      edges: [
        "Med Bara hemtagbart räknas inget före hemtagningen, så många år efter fördröjningen.",
        "Fördröjningen räknas från år 0, insatsens start: med fördröjning 1 kommer den första minskningen år 1.",
        "En kostnadsrad räknas när årets ålder (startålder + år) ligger inom den.",
      ],
      example:
        "Tio personer i 18-årsåldern undviker utanförskap; effekten börjar år 1 och avtar med 10 % per år; det hemtagbara.",
      symbols: {
        actor: "en aktör",
        costRow: "en rad i kostnadstabellen som hör till aktören",
        rowFrom: "från-åldern på den raden",
        rowTo: "till-åldern på den raden",
        rowShare: "andel av personerna på den raden",
        rowCost: "kronor per person och år på den raden; gånger den hemtagbara andelen med Bara hemtagbart",
        rowFactor: "effektfaktorn på den raden",
      },
    },
    BREAKEVEN: {
      use: [
        "Hur många som måste lyckas för att en insats ska bära sin kostnad. Den vänder på frågan när effekten inte är känd: är det antalet troligt?",
      ],
      limits: [
        "Den säger inte att så många kommer att lyckas.",
        "Svaret hänger på vems minskade kostnader det gäller och under vilka år: inom en mandatperiod, för kommunen ensam, är det många gånger fler än för alla betalare under ett liv.",
        "Minskade kostnader under kommande år bör vara nuvärden. De publicerade livstidssummorna är odiskonterade.",
      ],
      gives: "Personer, inte avrundat: avrunda uppåt till hela med AVRUNDA.UPPÅT.",
      edges: ["Om ingens framgång minskar några kostnader finns ingen brytpunkt: #SAKNAS!", "Kostnaden 0 ger 0."],
      example:
        "Föräldrastöd för 10 miljoner och vad en persons utanförskap kostar alla betalare under en mandatperiod på fyra år. Kostnaden är tryckt; årskostnaden är en rekonstruktion.",
      symbols: { mustSucceed: "personer som måste lyckas" },
    },
    APPRAISE: {
      use: [
        `Allt om en insats från en enda cell: personer, kostnad, minskade kostnader, vad som kan tas hem, nettonuvärde, kvot, återbetalningstid, brytpunkt, avkastning på ${inWords(yieldYears, "sv")} år. För den egna aktören med sina nämnder (det hemtagbara och hela minskningen), för alla betalare och utan transfereringar.`,
        "Den ersätter ett fyrtiotal celler: välj den framför en funktion för varje mått.",
      ],
      limits: [
        "Den egna aktörens kolumner bär kostnaden utom det andra betalar (medfinansiering); de andra bär hela.",
        "Det kommunen får tillbaka är den hemtagbara kolumnen och inget annat: en kostnad som minskar men inte kan tas hem är en frigjord resurs, inte pengar.",
        "”Alla betalare” är aktörerna i {costTable}en, inte samhället: förlorad produktion, livskvalitet och de som inte betalar finns inte med. ”Utan transfereringar” utelämnar det som bara flyttar pengar.",
        "Nettonuvärdet säger inte vilket år räkenskaperna bär vad: se {APPRAISE.BYYEAR} och {FINANCING.COMPARE}.",
        "Den visar ett värde för varje förutsättning. {SENSITIVITY}, {TORNADO} och {SIMULATE} visar vad som hänger på dem.",
        "I de egna kolumnerna avtar minskningen när människor flyttar (utflyttning per år); de andra behåller den.",
      ],
      gives: `En tabell med ${inWords(Object.keys(tables.appraisalRows).length, "sv")} mått; pengar är nuvärden i {prices}, vid insatstabellens kalkylränta (3 % om den saknas där).`,
      edges: [
        "Ett mått utan svar är #SAKNAS! i sin cell, med sin mening, och resten räknas ut.",
        "Utan avkastning på kapitalplacering saknar avkastningen och dess prov svar.",
        "En effekt som krävs på över 100 % kan inte nås: insatsen kan inte bära sin kostnad.",
        `Avkastningen gäller bruttoflöden: det som minskar och det som läggs ut år 0 till ${yieldYears}.`,
      ],
      example: "En insats för 120 unga under tio år, och vad utanförskap kostar tre betalare.",
      symbols: {
        costInYear: "insatsens kostnad år t",
        savedInYear: "minskade kostnader år t, för kolumnens aktörer: se {SAVINGS}",
        net: "nettonuvärde",
        ratio: "nyttokostnadskvot",
        mustSucceed: "antal som måste lyckas",
        savedByOne: "nuvärdet av de kostnader som minskar när en person undviker utanförskap, medelvärde av intagen",
        intakes: "antal intag",
        effectNeeded: "effekt som krävs",
        reached: "deltagare i ett intag",
        completing: "andel som fullföljer",
        risk: "andel som annars hamnar i utanförskap",
        deadweight: "dödvikt",
        displaced: "undanträngning av andra",
      },
    },
    "APPRAISE.BYYEAR": {
      use: [
        "Insatsen år för år: vad den kostar och vad som minskar, i varje perspektiv och för varje aktör. Använd kommunens kostnad och den hemtagbara kolumnen i {FINANCING} och {FINANCING.COMPARE}, och kolumnerna med minskade kostnader i {FOLLOWUP}.",
        "Med Bara hemtagbart är de egna aktörernas kolumner det som varje nämnds ram kan sänkas med; summan är den hemtagbara kolumnen.",
      ],
      limits: [
        "Den är odiskonterad och i {prices}. {APPRAISE} är tabellens nuvärde.",
        "”Andra kommuner” är det som minskar där de utflyttade bor; det tillhör ingen i tabellen.",
        "Den visar väntade värden: inget år blir precis så.",
      ],
      gives:
        "En tabell med en rad per år över kalkylperioden, eller över insatsens år om de är fler: år, hela kostnaden, kommunens kostnad, de fyra perspektiven, en kolumn per aktör och andra kommuner.",
      edges: [
        "Aktörernas kolumner och andra kommuner är tillsammans alla betalare, eller med Bara hemtagbart det hemtagbara av dem.",
        "Perspektivens kolumner är desamma med och utan Bara hemtagbart.",
        "Insatsens egen kostnad ökar också med den reala ökningen av enhetskostnader.",
      ],
      example: "Insatsen i {APPRAISE}, år för år, med det som varje aktör kan ta hem.",
      symbols: {
        costInYear: "insatsens hela kostnad år t",
        running: "intag som pågår år t",
        reached: "deltagare i ett intag",
        perParticipant: "kostnad per deltagare",
        programmeYears: "insatsens längd",
        fixed: "fasta kostnader",
        intakes: "antal intag",
        growth: "real ökning av enhetskostnader",
        ownCost: "kommunens kostnad år t",
        coFinanced: "medfinansiering år t; 0 efter de medfinansierade åren",
        savedInYear:
          "minskade kostnader år t; termer före fördröjningen, och före hemtagningen i den hemtagbara kolumnen, är 0",
        averted: "personer som undviker utanförskap i ett intag: se {AVERTED}",
        lag: "fördröjning",
        dropOff: "avklingning per år",
        moving: "utflyttning per år, i de egna kolumnerna; annars 0",
        costAtAge:
          "vad kolumnens aktörer betalar för en person vid åldern x: andel × kronor × effektfaktor, gånger den hemtagbara andelen där den räknas",
      },
    },
  },
};
