import type { dataProtection as english } from "../../en/help/dataProtection";

export const dataProtection: typeof english = {
  title: "För dataskyddsombudet",
  intro: "Tillägget räknar i den öppna arbetsboken. Inget som står där lämnar den genom tillägget.",
  sections: [
    {
      title: "Vilka personuppgifter",
      says: [
        "Inga behövs. Tillägget räknar på grupper: hur många personer, vad ett år kostar, hur stor andel som får hjälp. Det har inget fält för namn, personnummer eller ärende.",
        "Svar och anteckningar är fritext, och det är hela arbetsboken också: det någon skriver där finns där. Skriv inga namn. I en liten grupp kan en siffra peka ut en person; tänk för grupper under tio personer på vilka som får läsa arbetsboken.",
      ],
    },
    {
      title: "Vem som ansvarar",
      says: [
        "Kommunen är personuppgiftsansvarig för det som står i dess arbetsböcker, som utan tillägget. De som har gjort tillägget tar inte emot något och behandlar därför inget åt kommunen. Om någon annan lägger ut filerna ser den parten vilka filer som hämtas, enligt nedan.",
      ],
    },
    {
      title: "Vad som lämnar datorn",
      says: ["Bara begäran om filer, utan något ur arbetsboken:"],
      table: {
        heading: ["Till", "Vad", "Vad som syns där"],
        rows: [
          [
            "Adressen där tillägget ligger",
            "Skript, sidor, ikoner",
            "IP-adress, tidpunkt och vilken fil, som för vilken webbsida som helst",
          ],
          ["appsforoffice.microsoft.com", "Excels eget bibliotek", "Detsamma, hos Microsoft"],
        ],
      },
    },
    {
      title: "Vad som sparas, och hur det tas bort",
      says: [
        "I arbetsboken: scenarier med det som hör till dem, som blad, namn och inställningar. De tas bort med bladet eller filen, och följer filens lagring och gallring.",
        "På datorn: språket som en person har valt för panelen. Det tas bort genom att välja att följa Office, eller med webbläsarens data.",
        "Inga kakor, inga identifierare, ingen logg över vad som görs.",
      ],
    },
    {
      title: "Beslut om personer",
      says: [
        "Tillägget fattar inga och profilerar ingen. Det säger vad en insats för en grupp kan kosta och ge. En simulerings dragningar görs ur tabellens egna intervall, inte ur personer.",
      ],
    },
    {
      title: "Hur det går att kontrollera",
      says: [
        "Regeln i filernas huvuden (Content-Security-Policy, connect-src 'self') gör att webbläsaren nekar begäran till andra adresser. Ett test i källkoden öppnar alla panelens delar och fallerar om något efterfrågas från en annan adress, om något annat sparas eller om ett meddelande skickas utan att säga till vem. Källkoden är öppen, och sbom.cdx.json räknar upp vad den är byggd av.",
      ],
    },
  ],
};
