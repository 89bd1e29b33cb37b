import type { comparison as english } from "../../locales/en/comparison";
import type { Comparison } from "../../model/comparison";
import { alternatives, type Alternative } from "../../model/financing";
import type { Words } from "../words";

type Saying = typeof english.difference;

/**
 * What differs between the alternatives and what does not, in plain words.
 *
 * Amounts are the same when they are less than half a krona apart: the reader sees whole kronor.
 */
export function difference(comparison: Record<Alternative, Comparison>, says: Saying, words: Words): string {
  return `${aboutValue(comparison, says, words)} ${aboutSqueezed(comparison, says, words)}`;
}

function aboutValue(comparison: Record<Alternative, Comparison>, says: Saying, words: Words): string {
  const values = grouped((name) => comparison[name].npv);
  const kronor = (name: Alternative) => words.number(comparison[name].npv, "kronor");
  let largest = values[0]!;
  for (const group of values) if (group.length > largest.length) largest = group;
  const shared = kronor(largest[0]!);
  if (values.length === 1) return says.sameForAll(shared);
  if (largest.length === 1) {
    return says.allDiffer(alternatives.map((name) => says.part(midSentence(name, words), kronor(name))).join(", "));
  }
  const others = alternatives.filter((name) => !largest.includes(name));
  const rest = others.map((name) => says.other(words.tables.alternatives[name], kronor(name))).join(" ");
  return says.sameForSome(capital(listed(largest, says, words)), shared, rest);
}

function aboutSqueezed(comparison: Record<Alternative, Comparison>, says: Saying, words: Words): string {
  const groups = grouped((name) => comparison[name].squeezed);
  const amount = (group: Alternative[]) => comparison[group[0]!].squeezed;
  groups.sort((one, other) => amount(other) - amount(one));
  const most = groups[0]!;
  const least = groups[groups.length - 1]!;
  const kronor = (group: Alternative[]) => words.number(amount(group), "kronor");
  if (groups.length === 1) return says.squeezedSame(kronor(most));
  return says.squeezedDiffers(listed(most, says, words), kronor(most), listed(least, says, words), kronor(least));
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
  return spoken.length === 0 ? last : says.and(spoken.join(", "), last);
}

function midSentence(name: Alternative, words: Words): string {
  return words.tables.alternatives[name].toLocaleLowerCase(words.language);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
