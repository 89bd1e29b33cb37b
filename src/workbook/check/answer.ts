/** What a probe found: a word, a time, a refusal's code, or a name of a version. */
export type Answer =
  | { kind: "word"; word: AnswerWord }
  | { kind: "milliseconds"; milliseconds: number }
  | { kind: "refused"; code: string }
  | { kind: "text"; text: string };

export type AnswerWord = "yes" | "no" | "zero" | "null" | "emptyText" | "notSeen" | "before" | "answered";

export const yes: Answer = { kind: "word", word: "yes" };
export const no: Answer = { kind: "word", word: "no" };
export const yesOrNo = (is: boolean): Answer => (is ? yes : no);
export const word = (said: AnswerWord): Answer => ({ kind: "word", word: said });
export const text = (said: string): Answer => ({ kind: "text", text: said });
