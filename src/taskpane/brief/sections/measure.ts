import { idsOf } from "../../../model/ids";
import { answerWords } from "../../../locales/answerWords";
import { decisionWords } from "../../../locales/decisionWords";
import { averted } from "../../../model/averted";
import { appraise } from "../../../model/appraisal";
import { countedYears } from "../../../model/programme";
import { stairsOf } from "../../answer/stairs";
import { known } from "../../decision/known";
import { million } from "../../chart/units";
import { personsText } from "../../persons";
import { millions, persons, pricesOf, rateOf, spoken, type About, type Told } from "../about";
import { row, text, type Cell, type Chart, type Section } from "../document";

/** What is done, on which evidence, and what happens without it, beside those it is compared with. */
export function measure(about: About, isInShort: boolean): Section {
  const { scenario, words, say } = about;
  const { programme, costs } = scenario.measure;
  const { participants, intakes, programmeYears } = programme;
  const { all, own } = appraise(programme, costs);
  const parts: Section["parts"] = [
    text(
      say.measure.says(
        personsText(participants, words),
        intakes,
        programmeYears,
        spoken(all.cost, about),
        spoken(own.cost, about),
      ),
    ),
    text(evidenceText(about)),
  ];
  if (!isInShort) parts.push(nothing(about));
  return { id: "measure", title: say.measure.title, parts };
}

/** The effect with its spread, its source and grade, and how it was measured, in words. */
function evidenceText({ scenario, words, say }: About): string {
  const { known: says } = decisionWords[words.language];
  const told = (["bestScience", "researchers"] as const).map((id) => known(id, scenario, says, words, "cashable"));
  const grade = scenario.inputs.find(({ id }) => id === "effect")?.grade ?? "";
  const { grades } = say.measure;
  const graded = grade === "A" || grade === "B" || grade === "C" ? grades[grade] : grades[""];
  const sentences = [...told, graded].filter((sentence) => sentence !== null);
  return sentences.map((said) => (/[.!?]$/.test(said) ? said : `${said}.`)).join(" ");
}

/** No measure as a column of its own. */
function nothing(about: About): Section["parts"][number] {
  const { scenario, others, say } = about;
  const told = [scenario, ...others];
  const { rows, ...says } = say.measure;
  const without = (id: keyof typeof rows): Cell => (id === "excluded" ? excluded(scenario, false) : millions(0));
  return {
    kind: "table",
    caption: says.caption(countedYears(scenario.measure.programme), rateOf(about), pricesOf(about)),
    head: [says.outcome, says.nothing, ...told.map(({ name }) => name)],
    rows: idsOf(rows).map((id) =>
      row([rows[id], without(id), ...told.map((one) => outcome(id, one))], id === "net" ? "sum" : "plain"),
    ),
    widths: [46, 18, ...told.map(() => 36 / told.length)],
  };
}

function outcome(id: keyof About["say"]["measure"]["rows"], told: Told): Cell {
  if (id === "excluded") return excluded(told, true);
  const { cashable, own, all } = appraise(told.measure.programme, told.measure.costs);
  switch (id) {
    case "cost":
      return millions(own.cost);
    case "own":
      return millions(own.savings);
    case "cashable":
      return millions(cashable.savings);
    case "net":
      return millions(cashable.npv);
    case "others":
      return millions(all.savings - own.savings);
  }
}

/** How many of those whom the measure reaches become excluded, without and with it. */
function excluded({ measure: { programme } }: Told, isDone: boolean): Cell {
  const { participants, exclusionShare, intakes } = programme;
  const one = participants * exclusionShare - (isDone ? averted(programme) : 0);
  return persons(one * intakes);
}

/** From what falls to what is left, as bars. */
export function staircase(about: About): Section {
  const { scenario, words } = about;
  const { title, rows, unit } = answerWords[words.language].staircase;
  const { programme } = scenario.measure;
  const stairs = stairsOf(scenario.measure);
  const amounts = stairs.map(({ amount }) => amount / million);
  const chart: Chart = {
    kind: "chart",
    id: "staircase",
    title,
    says: stairs.map(({ id }, at) => `${rows[id]} ${words.number(amounts[at]!, "years")}`).join(", "),
    shape: "bars",
    axes: {
      marks: about.say.measure.outcome,
      amounts: unit(programme.own, rateOf(about), pricesOf(about), countedYears(programme)),
    },
    marks: stairs.map(({ id }) => rows[id]),
    // a cost goes down from what can be taken home
    series: [{ name: title, values: amounts, from: stairs.map(({ id, to }) => (id === "cost" ? to / million : 0)) }],
  };
  return { id: "staircase", title, parts: [chart] };
}
