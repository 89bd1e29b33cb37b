import { decisionWords } from "../../../locales/decisionWords";
import { known } from "../../decision/known";
import type { About } from "../about";
import { row, text, type Section } from "../document";

/** The questions that a decision should answer, with the municipality's words and what the numbers show. */
export function questions({ scenario, words, say }: About): Section {
  const { title, ...says } = say.questions;
  const { answers } = scenario;
  if (answers.length === 0) return { id: "questions", title, parts: [text(says.missing, "warning")] };
  const { known: told } = decisionWords[words.language];
  const answered = answers.filter(({ text: said }) => said !== "").length;
  return {
    id: "questions",
    title,
    parts: [
      text(says.says(answered, answers.length), answered < answers.length ? "warning" : "plain"),
      {
        kind: "table",
        caption: says.caption,
        head: says.head,
        rows: answers.map(({ id, label, text: said }) =>
          row([label, said || says.unanswered, known(id, scenario, told, words, "cashable") ?? say.none]),
        ),
        widths: [30, 32, 38],
      },
    ],
  };
}
