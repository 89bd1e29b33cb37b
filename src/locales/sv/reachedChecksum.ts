import type { reachedChecksum as english } from "../en/reachedChecksum";

/** Hur kontrollsummans termer förklaras. */
export const reachedChecksum: typeof english = {
  opening: "Kommunens eget kapital före år 0, så som det är angivet.",
  budgeted: "Årens budgeterade resultat utan insatsen, summerat.",
  net: "Kommunens hemtagbara minskning minus det som finansieringen kostar, i löpande priser, summerat.",
  kept: "Minskningen minus den del som ramarna sänks med: det som stannar i nämnderna, summerat.",
  squeezed: "Det som annan verksamhet avstår varje år för att resultatet ska nå det som behövs, summerat.",
  closing:
    "Ingående eget kapital plus de budgeterade resultaten och nettot av insatsen, minus det som nämnderna behåller, plus det som annan verksamhet avstår.",
  netSum: "nettot av insatsen",
};
