import { idsOf } from "../../model/ids";
import { alternatives, type Alternative } from "../../model/financing";
import type { Words } from "../words";
import type { Saying } from "./names";

/** A question that no number answers, and what holds for which ways of financing. */
export interface Question {
  question: string;
  answers: { names: string; answer: string }[];
}

/** The questions with their answers for some ways of financing; those with the same answer stand together. */
export function questionsOf(wanted: readonly Alternative[], { notShown }: Saying, { tables }: Words): Question[] {
  const ids = idsOf(notShown.questions);
  return ids.map((id) => {
    const together = new Map<string, string[]>();
    for (const alternative of alternatives) {
      if (!wanted.includes(alternative)) continue;
      const answer = notShown.answers[alternative][id];
      together.set(answer, [...(together.get(answer) ?? []), tables.alternatives[alternative]]);
    }
    const answers = [...together].map(([answer, names]) => ({ names: names.join(", "), answer }));
    return { question: notShown.questions[id], answers };
  });
}
