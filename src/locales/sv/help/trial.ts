import type { trial as english } from "../../en/help/trial";

export const trial: typeof english = {
  title: "En timmes prov i ett riktigt Excel",
  intro:
    "Inget Excel körs där tillägget byggs och testas. Gå igenom det här en gång i varje Excel som kommunen använder, innan alla får tillägget: i Windows, på Mac och på webben. Anteckna version, bygge och vad som skilde sig.",
  sections: [
    {
      title: "Innan du börjar",
      says: [
        "En ny, tom arbetsbok, lagrad där ni lagrar andra. Skriv upp Excels version (Arkiv, Konto) och bygget under Om i panelens meny.",
      ],
    },
    {
      title: "Stegen",
      says: ["Siffrorna är Stockholms från 2012; komma och semikolon är ett svenskt Excels."],
      table: {
        heading: ["Minut", "Gör", "Du ska se"],
        rows: [
          ["0", "Öppna Excel; titta på fliken Start", "Gruppen Sociala investeringar med fem knappar"],
          [
            "2",
            "I en cell: =SOCIAL.EXCLUDED(9406; 12,8%)",
            "1204, inom några sekunder; det första anropet startar tillägget",
          ],
          ["4", "=SOCIAL.EXCLUSIONCOST(SOCIAL.EXCLUDED(9406; 12,8%); 15750000)", "18963000000"],
          ["6", "=SOCIAL.PAYBACK({-100;30;40;50}; 0)", "2,6"],
          [
            "8",
            "=SOCIAL.PAYBACK({-100;30;40;50}; 4)",
            "#VÄRDEFEL!; cellens varning säger att 4 betyder 400 % (på Mac kanske bara panelen säger det)",
          ],
          ["10", "=SOCIAL.IRR({-100;230;-132})", "#SAKNAS!; meningen nämner två räntor, 10 % och 20 %"],
          [
            "12",
            "Skriv =SOCIAL. och välj en funktion; öppna dess argument",
            "Namn och beskrivningar på Excels språk; en länk till hjälpsidan som går att öppna",
          ],
          ["15", "Tryck på Öppna panelen", "Panelen; under Om i dess meny står version och bygge"],
          [
            "17",
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
            "50",
            "Öppna arbetsboken i ett annat Excel på listan, om det går samtidigt",
            "En ändring i det ena syns i det andra",
          ],
          [
            "55",
            "Stäng av nätet och öppna arbetsboken igen",
            "Värdena står kvar; panelen kan säga att den inte går att hämta",
          ],
          [
            "58",
            "Byt språk i Office, eller i panelen med dess eget val",
            "Panelen och nya tabeller talar det; formlerna fungerar fortfarande",
          ],
        ],
      },
    },
    {
      title: "Vad du ska rapportera",
      says: [
        "Steget, vad du såg i stället, Excels version och bygget. En bild av hela fönstret hjälper. Inga uppgifter om personer behövs.",
      ],
    },
  ],
};
