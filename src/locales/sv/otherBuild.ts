import type { otherBuild as english } from "../en/otherBuild";

/** Vad som sägs när panelen och funktionerna hör till olika versioner. */
export const otherBuild: typeof english = {
  updated: "Tillägget har uppdaterats",
  readsAnew: "Det läses in på nytt …",
  differ: "Tilläggets filer hör till olika versioner",
  differSays: (page, functions) =>
    `Panelen är ${page}, funktionerna ${functions}. En gammal fil har blivit kvar någonstans på vägen. Stäng Excel och öppna det igen; hjälper inte det, vänd dig till dem som sköter tillägget. Det som står i arbetsboken påverkas inte.`,
  again: "Läs in på nytt",
};
