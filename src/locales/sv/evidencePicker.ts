import type { evidencePicker as english } from "../en/evidencePicker";

export const evidencePicker: typeof english = {
  title: "Vad insatser har visat sig göra",
  intro:
    "Resultat som lästes den dag som står vid dem. Att ingen effekt är säkerställd betyder inte att den saknas: det säger att ingen har visat någon.",
  search: "Sök (på svenska eller engelska)",
  found: (count) => `${count} resultat`,
  nothing: "Inget resultat stämmer. Pröva färre ord.",
  more: (count) => `Visa ${count} insatser till`,
  unchecked: "Läs om före användning",
  facts: {
    comparison: "Jämfört med",
    design: "Så undersöktes det",
    followUp: "Följt under",
    persons: "Personer",
    certainty: "Tillförlitlighet",
    grade: "Kvalitet",
    country: "Land",
    version: "Utgåva",
    source: "Källa",
    caution: "Att tänka på",
  },
  read: (accessed, review) => `läst ${accessed}, ska läsas om senast ${review}`,
  puts: {
    effect: (effect) => `Lägger in: effekten ${effect}`,
    spread: (low, high) => `lågt ${low}, högt ${high}`,
    noSpread: "inget lågt och högt: källan har inget som går att använda",
    basis: "mätt mot en jämförelsegrupp, så dödvikten blir 0",
    source: (grade) => `källa och kvalitet ${grade}`,
  },
  putsNot: (why) => `Lägger inte in något: resultatet är ${why}.`,
  put: "Lägg in i scenariot",
  choose: "Välj det här resultatet",
  done: (name) => `Effekten är nu den från ”${name}”.`,
  noEffect: "Scenariot har ingen rad för effekten.",
  costs: {
    title: "Vad det har kostat på andra håll",
    line: (name, amount, grade) => `${name}: ${amount} (kvalitet ${grade})`,
    foreign: "Belopp i andra valutor är bara att jämföra med och räknas inte om.",
  },
  suggestions: {
    title: "Vad man vet om effekter i allmänhet",
    intro: "Inget av detta görs om ni inte trycker på det. Varje förslag har sin källa.",
    smallTrials: {
      says: (persons, large, small) =>
        `Studier med högst ${persons} personer visar större effekter än stora studier: i genomsnitt ${small} mot ${large} standardavvikelser. Kommer effekten från en liten studie?`,
      press: (to) => `Sänk effekten till ${to}`,
    },
    scaleUp: {
      says: (tried, atScale) =>
        `En insats som gav ${tried} procentenheter när den prövades gav ${atScale} när offentliga enheter drev den i stor skala.`,
      press: (to) => `Sätt effektens lägsta värde till ${to}`,
    },
    fadeOut: {
      says: (left) => `Av en effekt på barns färdigheter fanns ${left} kvar efter 6–12 månader.`,
      press: (to) => `Sätt den årliga avklingningen till ${to}`,
    },
    catchUp: {
      says: (years) => `Jämförelsegruppen har kommit ikapp ungefär ${years} år efter insatsens slut.`,
      press: (years) => `Räkna ${years} år`,
    },
    displacement: {
      says: (share) => `Subventionerade jobb tog andra jobbs plats: ${share}. Utbildning gjorde det inte.`,
      press: (to) => `Sätt undanträngningen till ${to}`,
    },
    done: "Skrivet, med sin källa.",
    same: "Så är det redan.",
    noRow: "Scenariot har ingen rad för det här.",
    locked: "Scenariot kan inte ändras här.",
    adjusted: (source, fact) => `${source}. Justerat: ${fact}`,
  },
};
