import type { it as english } from "../../en/help/it";

export const it: typeof english = {
  title: "För IT: lägga ut, fördela, uppdatera, backa",
  intro:
    "Tillägget är en mapp med statiska filer och ett manifest. Det har ingen egen server, ingen databas och inga konton.",
  sections: [
    {
      title: "Vilket Excel",
      says: [
        "Det som krävs är kravuppsättningarna ExcelApi 1.12, SharedRuntime 1.1 och CustomFunctionsRuntime 1.3, och i Windows WebView2. Manifestet frågar efter de två senare, så att ett Excel utan dem inte erbjuder tillägget. Saknas den första säger panelen det själv, och funktionerna fungerar ändå.",
      ],
      table: {
        heading: ["Excel", "Fungerar", "Att veta"],
        rows: [
          [
            "Microsoft 365 för Windows och Mac",
            "Ja",
            "På Mac visas inte alltid en funktions mening om ett fel; panelen visar den.",
          ],
          ["Excel på webben", "Ja", "En begäran är högst 5 MB; en hänvisning till en hel kolumn ger #BERÄKNA!."],
          [
            "LTSC 2021, LTSC 2024",
            "Oprövat",
            "Microsofts sidor säger emot varandra om den delade körmiljön. Gör provet innan ni fördelar tillägget där.",
          ],
          ["2019 och äldre, iPad", "Nej", "Kravuppsättningarna saknas."],
        ],
      },
    },
    {
      title: "Bygga och lägga ut",
      says: [
        "npm ci och npm run build -- --env url=https://… skriver mappen dist/ för den adressen; utan adress är den bara för localhost. npm ci --ignore-scripts räcker: inget paket behöver köra något när det installeras.",
        "Kopiera dist/ till en webbserver med https på den adressen. Inget behöver köras där. I dist/ finns nginx.conf att ta in i ett serverblock, web.config för IIS och staticwebapp.config.json för Azure Static Web Apps; alla tre anger huvudena nedan. npm run serve visar mappen med dem på den egna datorn.",
        "Datorerna måste nå adressen och appsforoffice.microsoft.com, som Excels eget bibliotek hämtas från; ingen annan.",
        "licenses.txt har licenserna för allt som ingår i skripten, och sbom.cdx.json är materialförteckningen i CycloneDX. Källkartorna ligger i build/maps och ska inte läggas ut.",
      ],
    },
    {
      title: "Fördela",
      says: [
        "Ladda upp manifest.xml i administrationscentret för Microsoft 365: Inställningar, Integrerade appar, Ladda upp anpassade appar. Välj vilka som ska få tillägget; det kan ta ett dygn eller mer innan alla har det. För ett prov i Windows tar en delad mapp samma fil. En appkatalog i SharePoint Server duger inte: den går förbi funktioner och knappar.",
        "Tillägget ber om att få läsa och skriva i den öppna arbetsboken (ReadWriteDocument), och inget annat.",
      ],
    },
    {
      title: "Uppdatera",
      says: [
        "Kopiera de nya filerna över de gamla, mappen scripts/ först, och behåll den förra versionens filer där i en månad: de är namngivna efter sitt innehåll och stör inget, och en panel som öppnades tidigare hittar sina delar.",
        "functions.js behåller sitt namn och efterfrågas på nytt varje gång. Lämnar någon cache ändå ut en äldre märker panelen det, läser in allt på nytt en gång och säger till om det inte hjälper. Version och bygge står under Om i panelens meny och längst ned på varje sida i den här hjälpen.",
        "Excel behåller sin lista över funktioner och argument i upp till ett dygn om inte manifestets version har höjts: höj versionen i package.json för ett bygge som ändrar en funktion, och ladda upp manifestet igen.",
      ],
    },
    {
      title: "Backa",
      says: [
        "Kopiera tillbaka den förra versionens dist/. Inga uppgifter behöver omvandlas.",
        "Ett scenario har ett format. En senare version öppnar alla tidigare format, erbjuder sig att uppgradera och behåller bladet som det var. En tidigare version läser ett senare format men ändrar inget i det, och säger det. En utgiven funktion behåller namn, argumentens ordning och svarets form, så att formler fungerar åt båda hållen; en funktion som den tidigare versionen saknar visar #NAMN? tills den senare är tillbaka.",
      ],
    },
    {
      title: "Vad som lagras var",
      says: ["Inget lagras på någon server."],
      table: {
        heading: ["Vad", "Var"],
        rows: [
          ["Scenarier, egna enhetskostnader, svar, tabellernas språk", "I arbetsboken, där den lagras"],
          ["Språket som en person har valt för panelen", "I webbläsarens lagring på personens dator"],
          ["Tilläggets filer", "I webbläsarens cache"],
        ],
      },
    },
    {
      title: "Ingen telemetri",
      says: [
        "Tillägget skickar inget någonstans: ingen användning, inga fel, inga siffror. Ett test öppnar alla panelens delar bakom huvudena nedan och fallerar om något efterfrågas från en annan adress än den egna och Microsofts bibliotek. Microsofts bibliotek försöker rapportera sin egen användning från panelen; regeln nedan nekar det. Vad Excel självt rapporterar till Microsoft följer era inställningar för Office.",
      ],
    },
    {
      title: "Utan nät",
      says: [
        "En arbetsbok går att öppna: cellerna behåller de värden som den sparades med. För att räkna om måste Excel ha hämtat biblioteket och tilläggets filer, ur sin cache eller från nätet. En arbetsbok som öppnas i ett Excel utan tillägget visar de värden som den sparades med, och #NAMN? när den räknas om. LibreOffice räknar om tabeller redan när det öppnar filen; det som det sparar har formler, namn och inställningar kvar, och värdena kommer tillbaka med tillägget. Ska filen läsas utan tillägget: frys formlerna först, under Till mötet.",
      ],
    },
  ],
  headers: {
    title: "Huvuden",
    says: [
      "Stilar läggs in av panelen medan den körs, därav 'unsafe-inline' för stilar; inget skript som står i en sida eller görs av text får köras. De värdar som får visa panelen i en ram är de som Excel på webben har; Microsoft ger inte ut någon lista för Excel, så börja titta här om panelen är tom där.",
    ],
    heading: ["Fil", "Huvud", "Värde"],
    every: "alla",
  },
};
