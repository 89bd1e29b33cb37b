import type { Comparison } from "../../model/comparison";
import { alternatives, type Alternative } from "../../model/financing";
import type { Counting } from "../../workbook/counting";
import type { Words } from "../words";
import { moneyText, type Money } from "./cellText";
import type { Saying } from "./names";

/** Comparisons of one scenario, in which prices, and how their amounts are written. */
export interface Compared {
  results: Record<Alternative, Comparison>;
  /** What of the municipality's lower costs the net present value counts. */
  counting: Counting;
  priceYear: number | null;
  money: Money;
}

/**
 * What differs between the alternatives and what does not, in plain words.
 *
 * Amounts are the same when they are less than half a krona apart, which is less than any reader sees.
 */
export function difference(compared: Compared, says: Saying, words: Words): string {
  const text = (amount: number) => says.amount[compared.money](moneyText(amount, compared.money, words));
  return `${aboutValue(compared, text, says, words)} ${aboutSqueezed(compared.results, text, says, words)}`;
}

type Text = (amount: number) => string;

function aboutValue({ results, counting, priceYear }: Compared, text: Text, says: Saying, words: Words): string {
  const { difference: say } = says;
  const year = priceYear === null ? says.fixedPrices : says.priceYear(priceYear);
  const prices = `${year} (${says.counted[counting]})`;
  const values = grouped((name) => results[name].npv);
  const npv = (name: Alternative) => text(results[name].npv);
  let largest = values[0]!;
  for (const group of values) if (group.length > largest.length) largest = group;
  const shared = npv(largest[0]!);
  if (values.length === 1) return say.sameForAll(shared, prices);
  if (largest.length === 1) {
    return say.allDiffer(alternatives.map((name) => say.part(midSentence(name, words), npv(name))).join(", "), prices);
  }
  const others = alternatives.filter((name) => !largest.includes(name));
  const rest = others.map((name) => say.other(words.tables.alternatives[name], npv(name))).join(" ");
  return say.sameForSome(capital(listed(largest, says, words)), shared, prices, rest);
}

function aboutSqueezed(results: Compared["results"], text: Text, says: Saying, words: Words): string {
  const { difference: say } = says;
  const groups = grouped((name) => results[name].squeezed);
  const amount = (group: Alternative[]) => results[group[0]!].squeezed;
  groups.sort((one, other) => amount(other) - amount(one));
  const most = groups[0]!;
  const least = groups[groups.length - 1]!;
  if (groups.length === 1) return say.squeezedSame(text(amount(most)));
  return say.squeezedDiffers(
    listed(most, says, words),
    text(amount(most)),
    listed(least, says, words),
    text(amount(least)),
  );
}

/** The alternatives with the same amount together, in their order. */
function grouped(amount: (name: Alternative) => number): Alternative[][] {
  const groups: Alternative[][] = [];
  for (const name of alternatives) {
    const same = groups.find((group) => Math.abs(amount(group[0]!) - amount(name)) < 0.5);
    if (same) same.push(name);
    else groups.push([name]);
  }
  return groups;
}

function listed(names: readonly Alternative[], says: Saying, words: Words): string {
  const spoken = names.map((name) => midSentence(name, words));
  const last = spoken.pop()!;
  return spoken.length === 0 ? last : says.difference.and(spoken.join(", "), last);
}

function midSentence(name: Alternative, words: Words): string {
  return words.tables.alternatives[name].toLocaleLowerCase(words.language);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
