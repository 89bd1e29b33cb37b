import { answerWords } from "../../../locales/answerWords";
import { assumptionWords } from "../../../locales/assumptionWords";
import { originOf, type Origin } from "../../../catalogue/assumptions";
import { originsOf } from "../../assumptions/origins";
import { agedTexts, originOrder, originsText } from "../../assumptions/originsText";
import { assumptionsOf, type Assumption } from "../../assumptions/assumptions";
import { dueSource } from "../../dueSource";
import { nameOf, pricesOf, unitOf } from "../../inputs/assumptions/names";
import { typedText } from "../../kinds";
import type { About } from "../about";
import { row, text, type Row, type Section } from "../document";

/** How many of the assumptions come from where; red as long as one is invented. */
export function origins({ scenario, words, say, today }: About): Section {
  const found = originsOf(scenario, today);
  const says = answerWords[words.language];
  const tone = found.counts.invented > 0 ? "warning" : "plain";
  const aged = agedTexts(found, says).map((said) => text(said));
  return {
    id: "assumptions",
    title: say.assumptions.title,
    parts: [text(originsText(found.counts, says), tone), ...aged],
  };
}

/** Every assumption with its source and grade, the invented first and in red. */
export function assumptions(about: About): Section {
  const { scenario, say } = about;
  const all = assumptionsOf(scenario).map((one) => ({ one, origin: originOf(one) }));
  all.sort((first, other) => originOrder.indexOf(first.origin) - originOrder.indexOf(other.origin));
  const counted = origins(about);
  return {
    ...counted,
    parts: [
      ...counted.parts,
      {
        kind: "table",
        caption: say.assumptions.caption,
        head: say.assumptions.head,
        rows: all.map(({ one, origin }) => assumptionRow(one, origin, about)),
        widths: [27, 16, 15, 14, 30, 8],
      },
    ],
  };
}

function assumptionRow(one: Assumption, origin: Origin, { words, say, today }: About): Row {
  const says = assumptionWords[words.language];
  const { value, low, high, kind, source, grade } = one;
  const shown = (amount: number) => valueText(amount, kind, words);
  const unit = [unitOf(one, says), pricesOf(one, says)].filter((said) => said !== "").join(", ");
  return row(
    [
      nameOf(one, says, words),
      typeof value === "number" ? shown(value) : String(value),
      low === null || high === null ? say.none : `${shown(low)}–${shown(high)}`,
      unit,
      dueSource(source, words.language, today) || says.noSource,
      grade ?? say.none,
    ],
    origin === "invented" ? "warning" : "plain",
  );
}

/** Kronor and persons with their thousands apart, all else as it would be typed. */
function valueText(value: number, kind: Assumption["kind"], words: About["words"]): string {
  const isCounted = kind === "kronor" || kind === "anyKronor" || kind === "persons";
  return isCounted && Number.isInteger(value) ? words.number(value, "kronor") : typedText(value, kind, words.language);
}
