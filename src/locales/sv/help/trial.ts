import type { trial as english } from "../../en/help/trial";
import { check } from "../check";
import { pane } from "../pane";

const { probes, answers, invariants, seen, support } = check;
const place = `${pane.sides.check} i panelens meny`;

export const trial: typeof english = {
  title: "En timmes prov i ett riktigt Excel",
  intro:
    "Inget Excel körs där tillägget byggs och testas. Gå igenom det här en gång i varje Excel som kommunen använder, innan alla får tillägget: i Windows, på Mac och på webben. Panelen kontrollerar det som ett program kan se; resten är för dina ögon.",
  sections: [
    {
      title: "Innan du börjar",
      says: [
        `En ny, tom arbetsbok, lagrad där ni lagrar andra. ${place} antecknar Excels version, bygget och det som kom fram i en text som går att kopiera; den innehåller inget ur arbetsboken.`,
      ],
    },
    {
      title: "Stegen",
      says: ["Siffrorna är Stockholms från 2012; komma och semikolon är ett svenskt Excels."],
      table: {
        heading: ["Minut", "Gör", "Du ska se"],
        rows: [
          ["0", "Öppna Excel; titta på fliken Start", "Gruppen Sociala investeringar med fem knappar"],
          ["1", "Tryck på Öppna panelen, en gång", "Panelen. Kom ihåg om ett tryck räckte"],
          [
            "3",
            `Välj ${place}, tryck på ${check.run} och svara ja`,
            `Inom en minut: varje formel ger det den ska. Kontrollens blad är borta igen`,
          ],
          ["6", `Jämför ${check.probesTitle} med tabellen nedan`, "Samma svar; ett annat är värt att rapportera"],
          ["9", `Tryck på ${support.copy} och klistra in texten där du antecknar`, "Texten"],
          ["11", "I en cell: =SOCIAL.EXCLUDED(9406; 12,8%)", "1204, inom några sekunder, också när panelen är stängd"],
          [
            "13",
            "=SOCIAL.PAYBACK({-100;30;40;50}; 4)",
            "#VÄRDEFEL!; cellens varning säger att 4 betyder 400 % (på Mac kanske bara panelen säger det)",
          ],
          [
            "15",
            "Skriv =SOCIAL. och välj en funktion; öppna dess argument",
            "Namn och beskrivningar på Excels språk; en länk till hjälpsidan som går att öppna",
          ],
          [
            "18",
            "Tryck på Infoga exempel, välj Stockholm",
            "Ett nytt blad med siffror och diagram; panelen säger hur många som måste lyckas",
          ],
          ["20", "Ändra effekten i panelen till 30 %", "Bladets cell ändras, och svaret följer inom en sekund"],
          ["23", "Ändra samma cell i bladet", "Panelen följer"],
          ["25", "Ångra två gånger", "Cell och panel är som förut"],
          ["27", "Öppna alla panelens delar", "Var och en visar siffror eller säger varför inte; ingen är tom"],
          [
            "32",
            "Kör simuleringen med 10 000 simulerade fall",
            "Ett första svar inom en sekund, sedan ett finare; Excel går att använda under tiden",
          ],
          [
            "35",
            "Duplicera scenariot; kopiera också bladet för hand; ta bort ett av dem",
            "Kopiorna är egna scenarier; panelens lista följer",
          ],
          [
            "40",
            "Skydda bladet, och ändra en förutsättning i panelen",
            "Panelen säger att bladet är skyddat, och inget ändras",
          ],
          [
            "43",
            "Börja redigera en cell, och ändra en förutsättning i panelen",
            "Panelen väntar, eller säger att en cell redigeras; inget går förlorat",
          ],
          ["46", "Spara, stäng och öppna arbetsboken", "Samma värden; panelen hittar scenarierna"],
          [
            "49",
            "Öppna arbetsboken i ett annat Excel på listan, om det går samtidigt",
            "En ändring i det ena syns i det andra",
          ],
          [
            "52",
            "Stäng av nätet och öppna arbetsboken igen",
            "Värdena står kvar; panelen kan säga att den inte går att hämta",
          ],
          [
            "54",
            "Byt språk i Office, eller i panelen med dess eget val",
            "Panelen och nya tabeller talar det; formlerna fungerar fortfarande",
          ],
          [
            "56",
            `${place} en gång till, med scenarierna öppna`,
            `För varje scenario ${answers.yes} på varje rad: ${Object.values(invariants).join("; ")}`,
          ],
          ["58", `Besvara frågorna under ${seen.title} och kopiera texten igen`, "Svaren står i texten"],
        ],
      },
    },
    {
      title: `Vad ${check.probesTitle} ska svara`,
      says: [
        "Så beskriver Microsoft olika Excel, eller så har andra rapporterat. Ett annat svar är vad provet är till för att hitta.",
      ],
      table: {
        heading: ["Fråga", "Windows och Mac", "Webben"],
        rows: [
          [probes.activeSheet, answers.yes, answers.yes],
          [probes.selectedRange, answers.yes, answers.yes],
          [probes.propertiesCopied, answers.no, answers.no],
          [probes.namesCopied, answers.yes, answers.yes],
          [probes.workbookNames, answers.no, `${answers.yes} eller ${answers.no}`],
          [probes.textStays, answers.yes, answers.yes],
          [probes.blankCell, answers.zero, answers.null],
          [probes.emptyFormula, answers.emptyText, answers.emptyText],
          [probes.onePage, answers.yes, answers.yes],
          [probes.dirtied, answers.yes, answers.yes],
          [probes.levelTime, "mindre än en sekund", "mindre än en sekund"],
          [probes.spillRange, "cellerna", "cellerna"],
          [probes.errorGiven, "#N/A", "#N/A"],
          [probes.wholeColumn, answers.yes, "#CALC!"],
          [probes.whileCalculating, answers.before, answers.before],
          [probes.eventTime, "mindre än en sekund", "mindre än en sekund"],
          [probes.calculatedTime, "mindre än en sekund", "mindre än en sekund"],
          [probes.simulated, "några sekunder", "några sekunder"],
          [probes.storedName, "_xldudf_SOCIAL_RESERVE_MAX", "_xldudf_SOCIAL_RESERVE_MAX"],
          [probes.payload, answers.yes, answers.refused("RequestPayloadSizeLimitExceeded")],
          [probes.undoGroups, `${answers.yes} från och med ExcelApi 1.20`, `${answers.yes} från och med ExcelApi 1.20`],
        ],
      },
    },
    {
      title: "Det som bara ett riktigt Excel kan visa",
      says: [
        "Inget av tilläggets prov och ingen fråga ovan svarar på det här; anteckna vad du ser. Hur ångra-listan ser ut efter en ändring i panelen, och att den töms när ett scenario kopieras.",
        "Om formlerna räknas om långsammare när panelen är stängd: andra har mätt upp sex gånger.",
        "Om nya funktioner och argument syns efter en uppdatering, vilket kan ta ett dygn, och genast där manifestets version har höjts.",
        "Om panelen är tom på webben, där Excel frågar i en egen ram om värden går att lita på.",
        "Om LTSC 2021 och LTSC 2024 över huvud taget kör funktioner och panel tillsammans.",
        "Om panelen följer med när flera celler på skilda ställen ändras på en gång: markera två förutsättningar med Ctrl och töm båda.",
        "Om en fil som har sparats utan tillägget visar samma siffror när den öppnas med det.",
      ],
    },
    {
      title: "Vad du ska rapportera",
      says: [
        "Steget och vad du såg i stället, tillsammans med den kopierade texten. En bild av hela fönstret hjälper. Inga uppgifter om personer behövs.",
      ],
    },
  ],
};
