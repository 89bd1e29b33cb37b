import type { indexSheet as english } from "../en/indexSheet";

/** Vad bladet för ekonomikontorets eget prisindex och internränta säger. */
export const indexSheet: typeof english = {
  sheet: "Index och räntor",
  title: "Prisindex för kommunal verksamhet (PKV) och internränta",
  intro: "Ekonomikontoret fyller i, en rad per år. Det som redan står här har en källa; de nyare åren är era.",
  where: (address) =>
    `PKV: SKR publicerar det i cirkulären om ekonomin (i avtal används vanligen oktoberutgåvan). ${address}`,
  whereRate: (address) => `Internränta: SKR:s årliga cirkulär. ${address}`,
  note: "SKR:s internränta gäller bara aktiverade investeringar; här är den ett lågt alternativ till kalkylräntan.",
  use: "Räkna om ett belopp mellan år: =SOCIAL.PRICEINDEX(från; till; de två kolumnerna År och Index). Exempel, från första till sista ifyllda år:",
  heads: { year: "År", index: "PKV som index", change: "PKV, ändring", rate: "SKR:s internränta", source: "Källa" },
  published: "Publicerat",
  forecast: "Prognos när det publicerades",
  part: "Eget prisindex och internränta",
  says: "Panelen räknar om priser med konsumentprisindex, eller med ert eget blad för de år som står där. Kommunernas prisindex (PKV) och SKR:s internränta är tabeller som ekonomikontoret fyller i, på ett eget blad.",
  make: "Gör ett blad för PKV och internränta",
  made: "Bladet är gjort.",
  shown: "Bladet fanns redan, och visas.",
  failed: (reason) => `Det gick inte: ${reason}`,
};
