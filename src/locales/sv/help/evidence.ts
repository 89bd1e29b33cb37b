import type { evidence as english } from "../../en/help/evidence";

export const evidence: typeof english = {
  title: "Vad som fungerar, och er egen kommun",
  functions: {
    EVIDENCE: {
      use: [
        "Vad insatser har visats göra, och inte göra: fynd med vad de har jämförts med, hur säkra de är och var de står. Sök på svenska eller engelska efter en del av en kod, en insats, ett utfall eller ett land.",
      ],
      limits: [
        "Ingen säkerställd skillnad är ett fynd, och inget bevis för att effekt saknas. Den visas aldrig som 0.",
        "Fynd om samma insats står tillsammans, de svenska först, och bland lika fynd de där det gick sämre eller där ingen skillnad är säkerställd.",
        "En studie någon annanstans, eller av få personer, lovar mer än vad insatsen ger här och i stor skala.",
        "En källa som är märkt som inte kontrollerad har setts, men sidan ska läsas om innan någon litar på siffran.",
      ],
      gives: "En tabell: kod, insats, utfall, effekt, enhet, med insats, jämförelse, säkerhet, kvalitet, land, källa.",
      edges: [
        "Effekten är hur utfallet ändras mot jämförelsen. Andelar och relativa förändringar är bråk: −0,25 är en fjärdedel mindre.",
        "Hittas inget blir det #SAKNAS!.",
      ],
      sources: "Kolumnen Källa anger varje rads källa.",
      example: "Kommunala sommarjobb: inte fler i arbete senare, och för några en lägre lön.",
    },
    EFFECT: {
      use: [
        "Effekten i ett fynd så som förutsättningen effekt i {APPRAISE} och {AVERTED} vill ha den: hur mycket mindre andelen blir som det går illa för.",
      ],
      limits: [
        "Den är mätt mot en jämförelsegrupp, så det som hade hänt ändå är redan borträknat: utelämna dödvikt.",
        "Den är effekten i studien, på studiens deltagare. Sänk den om era är andra, och ge den ett lågt och ett högt värde.",
        "En effekt i standardavvikelser, i kronor eller som oddskvot kan inte bli en sådan andel, och gissas inte.",
      ],
      gives: "En andel: 0,44 betyder att av hundra som det annars hade gått illa för klarar sig 44.",
      edges: [
        "Ett gott utfall, som att vara i arbete, vänds: det som minskar är andelen utan.",
        "Ingen säkerställd skillnad, ett sämre utfall och fynd av annat slag ger #SAKNAS! som säger vad fyndet är; en okänd kod ger de närmaste.",
      ],
      example: "IPS: 55,3 av 100 fick arbete mot 19,5 med annat stöd, så de utan arbete minskade från 80,5 till 44,7.",
      symbols: {
        reduction: "den relativa minskningen av det dåliga utfallet",
        goodTreated: "andel med gott utfall, med insatsen",
        goodControl: "andel med gott utfall, i jämförelsen",
        badTreated: "andel med dåligt utfall, med insatsen",
        badControl: "andel med dåligt utfall, i jämförelsen",
      },
    },
    MUNICIPALITY: {
      use: [
        "Folkmängd, län och skattesatser för någon av de 290 kommunerna, med år och källa, och de uppgifter som kommunen själv har hämtat in i arbetsboken.",
      ],
      limits: [
        "Kommunens egna uppgifter går före och ersätter tilläggets.",
        "Skattesatserna kan gälla olika år: se kolumnen År innan de läggs ihop.",
        "Åldrar, resultat, eget kapital och sociala uppgifter finns inte här: hämta dem ur en export från Kolada eller SCB.",
      ],
      gives:
        "En uppgifts värde, eller en tabell över alla: uppgift, värde, enhet, år, källa. Skattesatser är andelar av beskattningsbar inkomst.",
      edges: [
        "En kod som tappat sin nolla förstås: 114 är 0114.",
        "Av flera år av en egen uppgift tas det senaste; tabellen har alla.",
        "Ett okänt namn eller en okänd uppgift ger #SAKNAS! med de närmaste.",
      ],
      sources: "Kolumnen Källa anger varje rads källa.",
      example: "Luleå, med de uppgifter som följer med tillägget.",
    },
  },
};
