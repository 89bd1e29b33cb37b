import type { TablesHelp } from "../../en/help/tables";

export const tablesHelp: TablesHelp = {
  title: "Så läses celler och tabeller",
  intro: "Det som gäller för alla funktioner, på ett ställe.",
  sections: {
    flow: {
      link: "flöde",
      title: "Ett flöde",
      says: [
        "En rad eller en kolumn med belopp, år 0 först. En tom cell är 0 och behåller sitt år (Excels egen NETNUVÄRDE hoppar över tomma celler och flyttar fram alla senare år). En inledande text utan siffror är en rubrik och hoppas över, så att en kolumn ur en spilld tabell kan användas med sin rubrik (”Prognos 2025” är också en). Ett streck, ”..” och ett belopp med enhet är varken rubriker eller tal: de avvisas.",
        "Budgetar har kalenderår: två kolumner, år och belopp, eller två rader med åren överst. De får stå i vilken ordning som helst, ett år som saknas däremellan är 0, och det tidigaste är år 0; svaret visar kalenderår, men argument som återföring från år räknas ändå från år 0. Av flera flöden med år ska budgeterat resultat, skatter och statsbidrag ha alla år. En hel kolumn slutar med sitt sista belopp.",
        "Flera flöden i samma anrop måste vara lika långa. Ett ensamt tal gäller år 0, med 0 därefter; för budgeterat resultat, skatter och statsbidrag samt antal år för återställning gäller det alla år.",
      ],
    },
    discountRate: {
      link: "kalkylränta",
      title: "En kalkylränta",
      says: [
        "Ett tal, till exempel 3 %, eller två kolumner: från år och ränta, sorterade efter år. Ett års ränta är den på den sista raden som har börjat gälla. År 0 diskonteras inte. Räntan är real när beloppen är i fasta priser.",
        "I en insatstabell eller villkorstabell är en ränta ett tal.",
      ],
    },
    blank: {
      link: "tom cell",
      title: "En tom cell är 0",
      says: [
        "En tom cell, en tom text och 0 betyder samma sak i alla områden, eftersom Excel för Windows och Mac lämnar dem vidare som samma sak. Inget hänger på att en cell är tom. En hänvisning till en tom cell är 0, inte ett utelämnat argument.",
      ],
    },
    costTable: {
      link: "kostnadstabell",
      title: "En kostnadstabell",
      says: [
        "Vad utanförskap kostar och vem som betalar: en rad per kostnad, med 4, 5, 6, 8, 9, 10, 11 eller 12 kolumner i den här ordningen. En aktör kan ha många rader. En rubrikrad utan siffror hoppas över, liksom rader där både aktör och kronor är tomma; en tabell där ingen rad är kvar tas inte emot.",
        "Ett namn med kolon hör till det som står före: ”Kommunen: Socialnämnden” är en av nämnderna i ”Kommunen”.",
      ],
    },
    actorTable: {
      link: "aktörstabell",
      title: "En aktörstabell",
      says: [
        "En rubrikrad med År (eller Ålder), aktörerna och Summa, sedan en rad per år. {SAVINGS} och {EXCLUSIONCOST.BYAGE} ger en sådan. Som argument får summan saknas; första kolumnen stiger med 1, och dess första rad är kalkylens år 0.",
      ],
    },
    programme: {
      link: "insatstabell",
      title: "En insatstabell",
      says: [
        "Insatsen: två till fem kolumner, förutsättning, värde, lågt, högt, grupp. En förutsättning namnges på svenska eller engelska, med stora eller små bokstäver. Utelämna raden för att få värdet nedan; en rad som finns räknas, och ett tomt värde i den är 0, eller tas inte emot där 0 inte skulle betyda något. Lågt och högt används bara av {TORNADO} och {SIMULATE}; förutsättningar i samma grupp rör sig tillsammans.",
      ],
    },
    terms: {
      link: "villkorstabell",
      title: "En villkorstabell",
      says: [
        "Hur kommunen finansierar och återför: villkor och värde, på samma sätt som i en insatstabell. Utelämna ”Resultatmål” för att behålla det budgeterade resultatet; finns raden hålls resultatet vid den andelen av skatter och statsbidrag.",
      ],
    },
    prices: {
      link: "fasta priser",
      title: "Fasta och löpande priser",
      says: [
        "Det en insats kostar och de kostnader den minskar räknas i fasta priser, ett prisårs priser, och diskonteras med en real ränta. Kommunens räkenskaper (resultat, balanskrav, fond, skatt) är i löpande priser. {FINANCING} och {FINANCING.COMPARE} tar kostnader och minskade kostnader i fasta priser och räknar om dem med villkoret för prisutveckling; nettonuvärdet räknas tillbaka till fasta priser.",
      ],
    },
    errors: {
      link: "fel",
      title: "#VÄRDEFEL! och #SAKNAS!",
      says: [
        "#VÄRDEFEL! betyder att något som angetts måste ändras: fel slag, utanför det tillåtna, ett okänt namn. #SAKNAS! betyder att det inte finns något svar: pengarna kommer aldrig tillbaka, inget att dela med, en okänd kod. Markera cellen och klicka på varningstecknet för att läsa meningen som säger vilket argument, var i området, vad det måste vara och vad det var.",
        "I en tabell står ett uteblivet svar i sin egen cell och resten räknas ut.",
      ],
    },
    text: {
      link: "tal som text",
      title: "Tal som text",
      says: [
        "Ett tal som skrivits in som text (”12,8 %” med apostrof, inklistrat från en rapport) avvisas: skriv in det som ett tal. Ord för alternativ, förutsättningar och villkor förstås på svenska och engelska.",
      ],
    },
  },
  columns: {
    heading: ["Kolumn", "Vad den innehåller", "Utelämnad"],
    rows: [
      [
        "Aktör",
        "Den som betalar. Ett namn som börjar med Totalt, Summa, Samtliga och liknande är en summa, ingen aktör.",
        "måste finnas",
      ],
      ["Kronor per person och år", "Minst 0, i ett och samma prisår", "måste finnas"],
      ["Från ålder", "Helt tal, åldern räknas med", "måste finnas"],
      ["Till och med ålder", "Helt tal, åldern räknas med; inte under från ålder", "måste finnas"],
      ["Andel av personerna", "Över 0 och högst 100 %", "100 %"],
      ["Hemtagbar andel", "Det som kan tas hem genom sänkta ramar, 0–100 %", "100 %"],
      ["Lågt", "Kronor, för TORNADO och SIMULATE; lågt och högt 0: inget spann", "inget spann"],
      ["Högt", "Kronor; lågt ≤ värde ≤ högt", "inget spann"],
      [
        "Typ",
        "Resurs (en resurs tas i anspråk) eller Transferering (ekonomiskt bistånd: en kostnad för betalaren, inte för samhället)",
        "Resurs",
      ],
      ["Prisår", "Alla rader som anger ett prisår måste ange samma", "inte angivet"],
      ["Samvarierar", "Rader och förutsättningar i samma grupp rör sig tillsammans i SIMULATE", "ingen"],
      ["Effektfaktor", "Hur starkt insatsen sänker kostnaden i förhållande till effekten: 0,5 hälften, 2 dubbelt", "1"],
    ],
  },
  inputs: { heading: ["Förutsättning", "Tillåtet", "Utelämnad"], required: "måste finnas" },
  usual: {
    own: "den första aktören med en kostnad, det som står före ett kolon",
    lag: "samma som insatsens längd",
    coFinancedYears: "alla år",
    capitalReturn: "ingen: avkastningen saknar svar",
    target: "inget: budgeterat resultat behålls",
  },
  anyText: "namnet på en aktör",
};
