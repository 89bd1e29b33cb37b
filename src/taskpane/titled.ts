import type { Perspective } from "../model/perspective";
import { inSentence } from "./explained/explanation";
import type { Words } from "./words";

/** A heading, with the words for whose money what stands below it is about. */
export function titled(title: string, whose: readonly Perspective[], words: Words): string {
  const { perspectives } = words.tables;
  return `${title} (${whose.map((one) => inSentence(perspectives[one], { words })).join("; ")})`;
}
