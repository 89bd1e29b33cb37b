import { chartWords } from "../../../locales/chartWords";
import { presentValue } from "../../../model/discounting";
import { appraise } from "../../../model/appraisal";
import { actorsByYear } from "../../../model/measureByYear";
import { countedYears } from "../../../model/programme";
import { million } from "../../chart/units";
import { millions, pricesOf, type About } from "../about";
import { row, text, type Row, type Section } from "../document";

/** What an actor pays, and what falls for it, SEK in present value. */
interface Purse {
  actor: string;
  pays: number;
  gains: number;
  /** Null for others than the municipality: nobody has said what they can take home. */
  cashable: number | null;
}

/** The municipality, who pays with it, and the others, each with what they pay and gain. */
function pursesOf({ scenario, say }: About): Purse[] {
  const { programme, costs } = scenario.measure;
  const value = (flow: readonly number[]) => presentValue(flow, programme.discountRate, 0);
  const { own, cashable, all } = appraise(programme, costs);
  const { actors, others } = actorsByYear(programme, costs, false);
  const moved = value(others);
  const coFinanced = all.cost - own.cost;
  return [
    { actor: programme.own, pays: own.cost, gains: own.savings, cashable: cashable.savings },
    ...(coFinanced > 0 ? [{ actor: say.purses.coFinancing, pays: coFinanced, gains: 0, cashable: null }] : []),
    ...actors
      .filter(({ isOwn }) => !isOwn)
      .map(({ actor, saved }) => ({ actor, pays: 0, gains: value(saved), cashable: null })),
    ...(moved > 0 ? [{ actor: say.purses.others, pays: 0, gains: moved, cashable: null }] : []),
  ];
}

/** Who pays, who gains, and who does neither. */
export function purses(about: About, isInShort: boolean): Section {
  const { scenario, words, say } = about;
  const { programme } = scenario.measure;
  const all = pursesOf(about);
  const first = all[0]!;
  const rest = all.slice(1);
  const mkr = (amount: number) => words.number(amount / million, "years");
  const ofOthers = rest.reduce((sum, { gains }) => sum + gains, 0);
  const { purse } = chartWords[words.language];
  const says = purse.says(first.actor, mkr(first.pays), mkr(first.gains), mkr(first.cashable ?? 0), mkr(ofOthers));
  const neither = rest.filter(({ pays, gains }) => pays === 0 && gains === 0).map(({ actor }) => actor);
  const parts: Section["parts"] = [text(says)];
  if (!isInShort) {
    parts.push({
      kind: "table",
      caption: say.purses.caption(countedYears(programme), pricesOf(about)),
      head: say.purses.head,
      rows: all.map(purseRow(about)),
      widths: [46, 16, 18, 20],
    });
    parts.push(text(neither.length > 0 ? say.purses.neither(neither.join(", ")) : say.purses.nobodyNeither));
  }
  return { id: "purses", title: say.purses.title, parts };
}

function purseRow({ say }: About): (purse: Purse) => Row {
  return ({ actor, pays, gains, cashable }) =>
    row([actor, millions(pays), millions(gains), cashable === null ? say.none : millions(cashable)]);
}
