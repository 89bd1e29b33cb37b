import { answerWords } from "../../../locales/answerWords";
import { questions } from "../../../stories/scenarioFormat";
import { cardOf } from "../../answer/card";
import { dueSource } from "../../dueSource";
import { personsText } from "../../persons";
import type { About } from "../about";
import { row, text, type Row, type Section } from "../document";

const human: readonly string[] = questions.human;

/** What the measure means that has no price: who avoids exclusion, and what the municipality has written. */
export function uncounted(about: About, isInShort: boolean): Section {
  const { scenario, words, say } = about;
  const { uncounted: says } = say;
  const { title, none } = answerWords[words.language].uncounted;
  const written = scenario.answers.filter(({ id, text: said }) => human.includes(id) && said !== "");
  if (isInShort) {
    const said = written.map(({ text: words }) => text(words));
    const missing = written.length === 0 ? [text(none, "warning")] : [];
    return { id: "uncounted", title, parts: [text(says.inShort(changeText(about))), ...said, ...missing] };
  }
  const rows: Row[] = [
    row([says.excluded, says.persons, changeText(about), sourceOf(about)]),
    ...written.map(({ text: said }) => row([said, says.words, says.unmeasured, says.ownWords])),
  ];
  const parts: Section["parts"] = [
    { kind: "table", caption: says.caption, head: says.head, rows, widths: [46, 13, 20, 21] },
  ];
  if (written.length === 0) parts.push(text(says.none, "warning"));
  return { id: "uncounted", title, parts };
}

function changeText({ scenario, words, say }: About): string {
  const { expected, low, high } = cardOf(scenario, "cashable")!.horizon.successes;
  const shown = (count: number) => personsText(count, words);
  if (low === null || high === null) return say.uncounted.noSpread(shown(expected));
  return say.uncounted.spread(shown(expected), shown(low), shown(high));
}

function sourceOf({ scenario, say, words, today }: About): string {
  const effect = scenario.inputs.find(({ id }) => id === "effect");
  return dueSource(effect?.source ?? "", words.language, today) || say.uncounted.noSource;
}
