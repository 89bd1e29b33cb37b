import { answerWords } from "../../../locales/answerWords";
import { outcomeColumns, questions } from "../../../stories/scenarioFormat";
import type { OutcomeLine } from "../../../workbook/scenario";
import { cardOf } from "../../answer/card";
import { dueSource } from "../../dueSource";
import { typedText } from "../../kinds";
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
  const outcomes = scenario.outcomes ?? [];
  const isSaid = written.length > 0 || outcomes.length > 0;
  if (isInShort) {
    const said = [...outcomesInShort(outcomes, about), ...written.map(({ text: words }) => words)];
    const missing = isSaid ? [] : [text(none, "warning")];
    const sentences = [says.inShort(changeText(about)), ...said];
    return { id: "uncounted", title, parts: [...sentences.map((one) => text(one)), ...missing] };
  }
  const rows: Row[] = [
    row([says.excluded, says.persons, changeText(about), sourceOf(about)]),
    ...outcomes.map((one) => outcomeRow(one, about)),
    ...written.map(({ text: said }) => row([said, says.words, says.unmeasured, says.ownWords])),
  ];
  const head = outcomeColumns.map((column) => words.inputs.outcomes[column][0]!);
  const parts: Section["parts"] = [{ kind: "table", caption: says.caption, head, rows, widths: [46, 13, 20, 21] }];
  if (!isSaid) parts.push(text(says.none, "warning"));
  return { id: "uncounted", title, parts };
}

/** An outcome that has no price; in red as long as nobody says where its change is known from. */
function outcomeRow({ name, unit, change, source }: OutcomeLine, { words, say }: About): Row {
  const shown = typedText(change, "number", words.language) || say.uncounted.unsaid;
  return row([name, unit || say.none, shown, source || say.uncounted.noSource], source === "" ? "warning" : "plain");
}

/** So many outcomes have room on one page. */
const shownInShort = 3;

function outcomesInShort(outcomes: readonly OutcomeLine[], { words, say }: About): string[] {
  if (outcomes.length === 0) return [];
  const told = outcomes.slice(0, shownInShort).map(({ name, unit, change }) => {
    const shown = typedText(change, "number", words.language);
    return shown === "" ? name : `${name}: ${shown} ${unit}`.trim();
  });
  const rest = outcomes.length - told.length;
  return [say.uncounted.outcomes(told.join("; "), rest)];
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
