import { chartWords } from "../../locales/chartWords";
import type { About } from "./about";
import type { Brief, BriefKind, Chart, Running, Section } from "./document";
import { assumptions, origins } from "./sections/assumptions";
import { chance } from "./sections/chance";
import { cohort } from "./sections/cohort";
import { financing } from "./sections/financing";
import { frames } from "./sections/frames";
import { made } from "./sections/made";
import { measure, staircase } from "./sections/measure";
import { purses } from "./sections/purses";
import { answers, netSoFar, question } from "./sections/question";
import { questions } from "./sections/questions";
import { uncounted } from "./sections/uncounted";

/** The brief of a scenario, or of a comparison: a page, or all of it. Every number is one that the pane shows. */
export function briefOf(kind: BriefKind, about: About, day: string): Brief {
  const { scenario, words, say, version } = about;
  const running: Running = { scenario: scenario.name, day, version };
  const sections = kind === "summary" ? summary(about) : full(about);
  return { kind, language: words.language, title: say.titles[kind], running, sections };
}

function summary(about: About): Section[] {
  return [
    question(about),
    answers(about, false),
    cohort(about, true),
    measure(about, true),
    staircase(about),
    purses(about, true),
    chance(about, true),
    financing(about, true),
    uncounted(about, true),
    origins(about),
  ];
}

function full(about: About): Section[] {
  return [
    question(about),
    cohort(about, false),
    measure(about, false),
    staircase(about),
    purses(about, false),
    withChart(answers(about, true), cumulativeChart(about)),
    chance(about, false),
    financing(about, false),
    frames(about),
    uncounted(about, false),
    questions(about),
    assumptions(about),
    made(about),
  ];
}

function withChart(section: Section, chart: Chart): Section {
  return { ...section, parts: [...section.parts, chart] };
}

/** When the municipality's money is back, as lines over the years. */
function cumulativeChart(about: About): Chart {
  const { words } = about;
  const { year, cumulative, unitFixed, pricesOf } = chartWords[words.language];
  const { priceYear } = about.scenario;
  const { cashable, own } = netSoFar(about);
  const last = (values: readonly number[]) => words.number(values[values.length - 1]!, "years");
  return {
    kind: "chart",
    id: "cumulative",
    title: cumulative.title,
    says: `${cumulative.cashable}: ${last(cashable)}. ${cumulative.own}: ${last(own)}.`,
    shape: "lines",
    axes: { marks: year, amounts: unitFixed(priceYear === null ? "" : pricesOf(priceYear)) },
    marks: cashable.map((_, at) => String(at)),
    series: [
      { name: cumulative.cashable, values: cashable },
      { name: cumulative.own, values: own },
    ],
  };
}

/** The name of the file that a brief is saved as; only what every system takes in a name. */
export function fileNameOf({ title, running }: Brief): string {
  const plain = `${title} ${running.scenario}`.replace(/[^\p{L}\p{N}._ -]+/gu, "").trim();
  return `${plain.slice(0, 100)}.html`;
}
