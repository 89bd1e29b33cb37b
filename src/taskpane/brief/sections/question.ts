import { findMunicipality } from "../../../catalogue/municipality";
import { answerWords } from "../../../locales/answerWords";
import { breakEvenWithin } from "../../../model/breakEvenWithin";
import { purseFlows } from "../../../model/measureByYear";
import { cumulative, payback } from "../../../model/payback";
import type { Perspective } from "../../../model/perspective";
import { countedYears } from "../../../model/programme";
import type { Counting } from "../../../workbook/counting";
import type { Enough } from "../../../model/enough";
import { cardOf } from "../../answer/card";
import { personsText, roundedUp } from "../../persons";
import { million } from "../../chart/units";
import { millions, persons, pricesOf, rateOf, spoken, type About, type Wording } from "../about";
import { row, text, type Part, type Row, type Section } from "../document";

/** What stands where the decider has worded nothing: the two sentences as the numbers say them, and the own municipality. */
export function sentencesOf(about: About): Wording {
  const { scenario, say, words } = about;
  const { programme, costs } = scenario.measure;
  const years = countedYears(programme);
  const { cost } = breakEvenWithin(programme, costs, "own", years);
  const participants = personsText(programme.participants * programme.intakes, words);
  const { verdict } = cardOf(scenario, "cashable")!.horizon;
  return {
    question: say.question.question(programme.own, scenario.name, participants, spoken(cost, about)),
    proposal: say.question.proposal[verdict](years),
    inhabitants: findMunicipality(programme.own)?.name ?? "",
  };
}

/** The question and the proposal. What the decider has worded is marked, and the numbers' own sentence stands below it. */
export function question(about: About): Section {
  const { wording, say } = about;
  const own = sentencesOf(about);
  const parts = (["question", "proposal"] as const).flatMap((which): Part[] => {
    const worded = wording[which].trim();
    if (worded === "") return [text(own[which], "strong")];
    return [text(worded, "edited"), text(`${say.question.edited} ${own[which]}`, "small")];
  });
  return { id: "question", title: say.question.title, parts };
}

/** Whether the effect is enough: first by what can be taken home, in the term and over the horizon. */
export function answers(about: About, areAll: boolean): Section {
  const { scenario, words, say } = about;
  const { answers: says } = say;
  const { own } = scenario.measure.programme;
  const [cashable, whole] = (["cashable", "own"] as const).map((counted: Counting) => cardOf(scenario, counted)!);
  const { term, horizon, all } = cashable!;
  const rows: Row[] = [
    answerRow(says.term(own, term.years), "cashable", term, about),
    answerRow(says.horizon(own, horizon.years), "cashable", horizon, about),
    ...(areAll ? [answerRow(says.whole(own, horizon.years), "own", whole!.horizon, about)] : []),
    answerRow(says.all(all.years), "all", all, about),
  ];
  return {
    id: "answers",
    title: answerWords[words.language].title,
    parts: [
      {
        kind: "table",
        caption: says.caption(rateOf(about), pricesOf(about)),
        head: says.head,
        rows,
        widths: [38, 13, 13, 19, 12, 13],
      },
      ...(areAll ? [text(says.note, "small")] : []),
    ],
  };
}

function answerRow(name: string, whose: Perspective, asked: Enough, about: About): Row {
  const { words, say } = about;
  const { persons: needed, successes, verdict, saved, cost, years } = asked;
  const shown = (count: number) => personsText(count, words);
  const { expected, low, high } = successes;
  const spread =
    low === null || high === null
      ? say.uncounted.noSpread(shown(expected))
      : say.uncounted.spread(shown(expected), shown(low), shown(high));
  const back = backAfter(whose, years, about);
  return row([
    name,
    answerWords[words.language].verdicts[verdict],
    needed === null ? say.answers.never : persons(roundedUp(needed)),
    spread,
    millions(saved - cost),
    back === null ? say.answers.never : { amount: back, format: "years" },
  ]);
}

/** Years, undiscounted, until what is saved is as much as what is paid; null where it never is within the years. */
function backAfter(whose: Perspective, years: number, { scenario }: About): number | null {
  const { net } = purseFlows(scenario.measure.programme, scenario.measure.costs, whose);
  return payback(net.slice(0, years), 0);
}

/** The net of the municipality so far, year by year, in millions. */
export function netSoFar(about: About) {
  const { programme, costs } = about.scenario.measure;
  const so = (whose: Counting) => cumulative(purseFlows(programme, costs, whose).net).map((sum) => sum / million);
  return { cashable: so("cashable"), own: so("own") };
}
