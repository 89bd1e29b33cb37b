import type { fund as english } from "../../en/help/fund";

const ledger = {
  closing: "utgående saldo år t; före år 0 det ingående saldot",
  repaid: "återfört år t",
  waiting: "det som väntar från året innan, med kö; annars 0",
  available: "det som kan beviljas år t",
  granted: "beviljat år t",
};
const noCash =
  "En fond är en markering av eget kapital. Den betalar inga fakturor, och det som betalas ut är en vanlig kostnad sitt år som sänker resultatet: {FINANCING} visar hur.";

export const fund: typeof english = {
  title: "Fond och disposition",
  functions: {
    DISPOSITION: {
      use: [
        "Vad som återstår av en del av det egna kapitalet som fullmäktige har disponerat i ett bokslut, när de följande årens utbetalningar räknas av. Så gjorde Stockholm med Järvavisionen, och så löste Norrköping redovisningen.",
      ],
      limits: [
        "En disposition ändrar inget i resultatet: varje utbetalning är en kostnad sitt år, och det enda som täcker den är årets eget överskott, resultatreserven eller synnerliga skäl. Se {FINANCING}.",
        "Inget kommer tillbaka till den: för det finns {FUND} och {FUND.BYSAVINGS}.",
      ],
      gives:
        "En tabell, en rad per år: ingående, utbetalning, vad dispositionen täcker, vad den inte täcker, utgående.",
      edges: [
        "Den dateras till det första år då den kan användas: året efter det bokslut som beslutar den, eftersom fullmäktige godkänner årsredovisningen våren efter.",
        "När den är slut står utbetalningarna som ej täckta.",
      ],
      example: "15 miljoner disponerade, 6 miljoner utbetalda per år.",
      symbols: { covered: "avräknat år t", left: "det som finns kvar i början av år t" },
    },
    FUND: {
      use: [
        "En social investeringsfond år för år när varje beviljat belopp återförs enligt plan: en andel av det, i lika delar under några år. Det som återförs kan beviljas samma år som det kommer.",
      ],
      limits: [
        noCash,
        "Återföring enligt plan kommer oavsett om kostnaderna minskade. När återföringen följer kostnadsminskningen, använd {FUND.BYSAVINGS}.",
        "Kravet på återföring verkar hålla sökande borta: Norrköping avskaffade det för insatser som startar efter 2021. Med andelen 0 kommer inget tillbaka.",
        "Här är ett beviljat belopp borta ur fonden. I verkligheten betalas det ut under flera år; utgående saldo är det som inte är intecknat.",
      ],
      gives:
        "En tabell, en rad per år, från ingående till utgående saldo. Ingående + dispositioner + återfört − beviljat = utgående.",
      edges: [
        "Det som inte kan beviljas faller bort, eller väntar till nästa år med kö.",
        "En andel över 100 % är en fond med marginal.",
        "Återföring efter det sista året finns inte med i tabellen.",
      ],
      example: "40 miljoner, ansökningar om 30, 30 och 10, beviljade belopp återförs helt under de två följande åren.",
      symbols: ledger,
    },
    "FUND.BYSAVINGS": {
      use: [
        "Fonden enligt Norrköpings regel: när kostnaderna minskar sänks nämndernas ramar, och det överskottet, eller en andel av det, återförs till fonden i bokslutet, högst det som beviljats tidigare.",
      ],
      limits: [
        noCash,
        "De minskade kostnaderna är kommunens egna och hemtagbara. Det som minskar hos regionen eller staten kommer aldrig till fonden.",
        "Den tror på de minskade kostnader den får. Att mäta dem var mycket svårare än väntat, sade Norrköpings ordförande.",
        "Regeln avskaffades i Norrköping för insatser som startar efter 2021.",
      ],
      gives: "Samma tabell som {FUND}. Det som återförs ett år kan beviljas från nästa.",
      edges: [
        "Kostnader som ökar återför inget; de tas inte heller ur fonden.",
        "Det kommer aldrig tillbaka mer än vad som beviljats före året.",
        "Från ett visst år: ange Återföring från år; före det kommer inget tillbaka.",
      ],
      example:
        "30 miljoner, ansökningar om 10 i fyra år, kostnader som minskar allt mer, till 10 per år, varav hälften återförs.",
      symbols: ledger,
    },
    "FUND.SCENARIOS": {
      use: [
        "Hur stor måste fonden vara? Samma ansökningar mot flera ingående saldon, en rad för varje. En tabell i stället för en {FUND} för varje storlek.",
      ],
      limits: [
        noCash,
        "Den säger när fonden inte räcker, inte vilka ansökningar som är värda att bevilja.",
        "Omsättningen är hur många gånger pengarna användes, inte vad som kom ut av dem.",
      ],
      gives:
        "En tabell, en rad per ingående saldo: beviljat, aldrig beviljat, första år med brist, utgående saldo, omsättning (beviljat per insatt krona) och vad som i genomsnitt ligger outnyttjat.",
      edges: [
        "Ett saldo som räcker har inget år med brist: #SAKNAS! i sin cell.",
        "Med kö är ej beviljat det som fortfarande väntar vid slutet.",
      ],
      example:
        "Ansökningar om 30, 30 och 10 miljoner mot 20, 40 och 60 miljoner, beviljade belopp återförs under de två följande åren.",
      symbols: { ...ledger, numberOfYears: "antal år", turnover: "omsättning", idle: "outnyttjat i snitt" },
    },
    PRIORITISE: {
      use: [
        "Vilka ansökningar en begränsad budget bör bevilja. Bland alla urval som ryms i budgeten hittar den det som är värt mest, vilket inte alltid är de första efter värde per krona.",
      ],
      limits: [
        "Den ser det som har ett nettonuvärde. Det som inte räknas i kronor, och det som fullmäktige vill av andra skäl, finns inte med.",
        "En ansökan beviljas helt eller inte alls, och var och en antas vara värd lika mycket vad som än beviljas i övrigt.",
      ],
      gives:
        "En tabell med ansökningarna efter värde per krona; beviljas är 1 eller 0, och kostnad hittills summerar det som beviljas.",
      edges: [
        "Värdet är nettonuvärdet: kostnaden är redan avdragen, som i {APPRAISE}. Det som inte är värt något beviljas inte.",
        "Av urval som är värda lika mycket beviljas det billigare, sedan det med tidigare rader.",
        "Det som inte kostar något har inget värde per krona: #SAKNAS! i den cellen.",
      ],
      example: "Tio miljoner till tre ansökningar. A ger mest per krona, men B och C är tillsammans värda mer.",
      symbols: {
        grantedSet: "det som beviljas",
        application: "en ansökan",
        valueOf: "dess nettonuvärde",
        costOf: "dess kostnad",
      },
    },
    DISPOSABLE: {
      use: [
        "Hur mycket av årets resultat som kan markeras för sociala investeringar utan att kommunens eget resultatmål bryts.",
      ],
      limits: [
        "Det är policy, inte lag. En disposition ändrar inget i resultatet, så lagen sätter ingen gräns för den; målet är fullmäktiges eget.",
        "Att det kan markeras betyder inte att pengarna finns: eget kapital är inte likvida medel.",
        "Lagens egen gräns för resultatreserven är {RESERVE.MAX}.",
      ],
      gives: "Kronor, aldrig under 0.",
      edges: ["Tidigare underskott och det som går till reserven kommer först.", "Ett resultat under målet ger 0."],
      example: "Ett resultat på 120 miljoner, skatter och statsbidrag på 5 000 miljoner, ett mål på 2 %.",
    },
  },
};
