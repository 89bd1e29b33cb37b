import type { downturnWords } from "../../locales/downturnWords";
import { dearest, deficitsOf, downturn, type Downturn, type Safety, type Tried } from "../../model/downturn";
import { alternatives, type Alternative, type Plan } from "../../model/financing";
import { listedAlternatives } from "../listedAlternatives";
import type { Words } from "../words";

type Saying = typeof downturnWords.en;

/** In the order in which they answer: safe, safe for now, not safe. */
const safeties: readonly Safety[] = ["ownMoney", "room", "squeezed"];

/** Whether the measure is safe whatever the budget, a sentence for each answer there is. */
export function answers(tried: Record<Alternative, Tried>, says: Saying, words: Words): string[] {
  return safeties.flatMap((safety) => {
    const names = alternatives.filter((name) => tried[name].safety === safety);
    return names.length === 0 ? [] : [says.answers[safety](listedAlternatives(names, words))];
  });
}

/** What the safe ways cost in the balance requirement; amounts under half a krona are none. */
export function price(
  tried: Record<Alternative, Tried>,
  plan: Plan,
  times: Downturn,
  says: Saying,
  words: Words,
): string {
  const names = dearest(tried);
  const most = tried[names[0]!].down.toRestore;
  if (most < 0.5) return says.noPrice;
  const alone = deficitsOf(downturn(plan, times).results);
  const millions = (amount: number) => words.number(amount / 1e6, "years");
  return says.price(listedAlternatives(names, words), millions(most), millions(alone));
}

/** By which a way of financing without or with the downturn is found again. */
export function downturnId(alternative: Alternative, when: "base" | "down"): string {
  return `${alternative}-${when}`;
}
