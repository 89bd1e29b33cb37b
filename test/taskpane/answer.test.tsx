import assert from "node:assert/strict";
import { renderToStaticMarkup } from "react-dom/server";
import { answer as english } from "../../src/locales/en/answer";
import type { Language } from "../../src/locales/language";
import { answer as swedish } from "../../src/locales/sv/answer";
import { AnswerLine } from "../../src/taskpane/answer/AnswerLine";
import { cardOf } from "../../src/taskpane/answer/card";
import { CohortCost } from "../../src/taskpane/answer/CohortCost";
import { Staircase } from "../../src/taskpane/answer/Staircase";
import { CardView } from "../../src/taskpane/answer/CardView";
import { originsNote, originsText } from "../../src/taskpane/assumptions/originsText";
import { originsOf } from "../../src/taskpane/assumptions/origins";
import { counting } from "../../src/taskpane/counting";
import { neededText, personsText, roundedUp } from "../../src/taskpane/persons";
import { Speaking, wordsOf } from "../../src/taskpane/words";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

/** 100 young people, 30 of them at risk, at 100 000 each; one who succeeds saves the municipality a million a year. */
const measured = () => understand(sheetContent());

function spread(low: number, high: number): Scenario {
  const scenario = measured();
  const inputs = scenario.inputs.map((input) => (input.id === "effect" ? { ...input, low, high } : input));
  return { ...scenario, inputs };
}

function withMeasure(change: (measure: NonNullable<Scenario["measure"]>) => object): Scenario {
  const scenario = measured();
  const measure = scenario.measure!;
  return { ...scenario, measure: { ...measure, ...change(measure) } };
}

/** Half of what falls can be taken home. */
const halfCashable = () =>
  withMeasure(({ costs }) => ({ costs: { ...costs, rows: costs.rows.map((row) => ({ ...row, cashable: 0.5 })) } }));

/** Intl writes no-break spaces, which are hard to see in a test; tags are not heard. */
const plain = (html: string) => html.replace(/<[^>]*>/g, "").replace(/[\u00a0\u202f]/g, " ");

function said(view: typeof AnswerLine | typeof CardView, scenario: Scenario, language: Language = "sv"): string {
  const View = view;
  return plain(
    renderToStaticMarkup(
      <Speaking language={language}>
        <View scenario={scenario} />
      </Speaking>,
    ),
  );
}

describe("what exclusion costs, first of all", () => {
  const stockholm = { cohortSize: 9406, cohortShare: 0.128, lifetimeCost: 15_750_000, cohortAge: 6 };
  const taxless = { earnings: 0, taxRate: 0, employmentGap: 1, equalised: 0, workFrom: 20, workTo: 64 };
  const cost = (cohort: Scenario["cohort"], language: Language = "sv") => {
    const scenario = { ...measured(), cohort };
    return plain(
      renderToStaticMarkup(
        <Speaking language={language}>
          <CohortCost scenario={scenario} measure={scenario.measure!} />
        </Speaking>,
      ),
    );
  };

  it("is that of the whole cohort, with its source or that there is none, beside that of those whom the measure reaches", () => {
    const text = cost({ ...stockholm, ...taxless });
    assert.match(text, /^Vad utanförskapet kostar18 963 mkr1 204 av 9 406 i årskullen, 15 750 000 kr var under livet/);
    assert.ok(text.includes("Källor: Källa saknas"), text);
    assert.match(text, /Bland dem som insatsen når: [\d ]+ mkr30 av 100 deltagare/);
    assert.match(cost({ ...stockholm, ...taxless }, "en"), /SEK 18,963 million1,204 of 9,406 in the cohort/);
  });

  it("is that of those whom the measure reaches alone, where there is no cohort or it is not filled in", () => {
    for (const cohort of [null, { ...stockholm, ...taxless, cohortSize: 0 }]) {
      const text = cost(cohort);
      assert.match(text, /^Vad utanförskapet kostar[\d ]+ mkr30 av 100 deltagare/);
      assert.ok(!text.includes("årskullen"));
    }
  });
});

describe("the answers on top", () => {
  afterEach(() => counting.tell("cashable"));

  it("stand in a line: whose, within what time, the verdict, how many must and how many will, and what is counted", () => {
    // one success: 1 000 000 in year 1 and in year 2 = 970 874 + 942 596 = 1 913 470; 10 000 000 / 1 913 470 = 5.23
    assert.equal(
      said(AnswerLine, measured()),
      "Kommunen, mandatperioden, hemtagbart: troligen · 5,3 krävs, 6,0 väntas",
    );
    assert.equal(
      said(AnswerLine, measured(), "en"),
      "Kommunen, term of office, can be taken home: probably · 5.3 needed, 6.0 expected",
    );
  });

  it("cut cost and lower costs at the end of the term of office: two years of it left are one year of savings", () => {
    // 10 000 000 / 970 874 = 10.3, of which whole people are 11
    assert.ok(said(AnswerLine, { ...measured(), termYears: 2 }).includes("nej · 11 krävs, 6,0 väntas"));
    assert.ok(said(CardView, { ...measured(), termYears: 2 }).includes("Kommunen, mandatperioden (2 år)"));
  });

  it("read the years left of the term from the sheet, and refuse what cannot be", () => {
    const left = (years: number | string) => {
      const sheet = sheetContent();
      const values = [...sheet.values.slice(0, 2), ["År kvar av mandatperioden", years], ...sheet.values.slice(3)];
      const names = new Map(sheet.names).set("Choices", "=Insats!A1:B3");
      return understand({ ...sheet, values, formulas: values, names });
    };
    assert.deepEqual([left(2).termYears, left(2).problems], [2, []]);
    assert.deepEqual([left("").termYears, left("").problems], [4, []]);
    const [wrong] = left(7).problems;
    assert.ok(wrong?.code === "refused" && wrong.fact.code === "too-high");
    assert.equal(wrong.at!.address, "B3");
  });

  it("follow what is counted: where half can be taken home, twice as many must succeed", () => {
    assert.ok(said(AnswerLine, halfCashable()).includes("hemtagbart: nej · 11 krävs, 6,0 väntas"));
    counting.tell("own");
    assert.ok(said(AnswerLine, halfCashable()).includes("hela minskningen: troligen · 5,3 krävs, 6,0 väntas"));
  });

  it("say that money is back of what can be taken home only: of all that falls, that it matches", () => {
    // 6 who succeed spare 6 million in year 1 and in year 2, of 10 that are paid: 1 + 4 / 6 years; half of it is never 10
    assert.equal(cardOf(halfCashable(), "cashable")!.payback, null);
    assert.ok(Math.abs(cardOf(halfCashable(), "own")!.payback! - (1 + 4 / 6)) < 1e-9);
    assert.ok(said(CardView, halfCashable()).includes(swedish.notBack.cashable));
    counting.tell("own");
    assert.ok(said(CardView, halfCashable()).includes(swedish.back.own("1,7")));
  });

  it("say yes only where the low effect is enough, and no where it is not enough at all", () => {
    const verdict = (scenario: Scenario) => cardOf(scenario, "cashable")!.term.verdict;
    assert.equal(verdict(spread(0.18, 0.3)), "yes"); // 5.4 succeed at the low effect, 5.23 must
    assert.equal(verdict(spread(0.1, 0.3)), "likely"); // 3
    assert.equal(verdict(withMeasure(({ programme }) => ({ programme: { ...programme, effect: 0.1 } }))), "no");
  });

  it("count four years of what is paid and saved, however long the horizon and however many the intakes", () => {
    const long = withMeasure(({ programme }) => ({ programme: { ...programme, horizon: 40, intakes: 10 } }));
    const { term, horizon } = cardOf(long, "cashable")!;
    assert.deepEqual([term.years, term.intakes], [4, 4]);
    assert.deepEqual([horizon.years, horizon.intakes], [40, 10]);
    assert.equal(term.successes.expected, 4 * 6);
  });

  it("say it in a card with what it rests on, and that nothing can be taken home in time", () => {
    const text = said(CardView, spread(0.1, 0.3));
    assert.ok(text.includes("5,3 måste lyckas, 6,0 väntas (3,0–9,0 vid låg och hög effekt)"), text);
    assert.ok(text.includes(swedish.rows.all(3)));
    const late = said(
      CardView,
      withMeasure(({ programme }) => ({ programme: { ...programme, horizon: 8, lag: 5 } })),
    );
    assert.ok(late.includes(swedish.never.cashable(4)), late);
    assert.ok(said(CardView, measured(), "en").includes(english.noSpread));
  });

  it("lead from the net, and from each step to it, to how it was reached, on the basis that is counted", () => {
    const scenario = halfCashable();
    const html = renderToStaticMarkup(
      <Speaking language="sv">
        <CardView scenario={scenario} />
        <Staircase scenario={scenario} measure={scenario.measure!} />
      </Speaking>,
    );
    const asked = [...html.matchAll(/data-number="(measure [^"]*)"/g)].map(([, id]) => id);
    const steps = ["measure savings own", "measure savings cashable", "measure cost cashable", "measure npv cashable"];
    assert.deepEqual(asked, ["measure npv cashable", ...steps]);
    // 12 million fall, 6 can be taken home, 10 are paid: 6 − 10 (nearly, in present value)
    assert.match(plain(html), /kan tas hem5,7insatsen kostar−10,0netto−4,3/);
  });

  it("say so where more must succeed than can be reached", () => {
    const dear = withMeasure(({ programme }) => ({ programme: { ...programme, costPerParticipant: 1e6 } }));
    assert.ok(said(CardView, dear).includes("53 (högst 30 kan nås) måste lyckas"));
  });

  it("are silent without a measure, and the line says that something is missing", () => {
    const without = understand(sheetContent({ without: ["Costs"] }));
    assert.equal(cardOf(without, "cashable"), null);
    assert.equal(said(AnswerLine, without), swedish.line.missing);
  });
});

describe("what an answer rests on", () => {
  const from = (sources: Record<string, string>): Scenario => {
    const scenario = measured();
    const inputs = scenario.inputs.map((input) => ({ ...input, source: sources[input.id ?? ""] ?? input.source }));
    return { ...scenario, inputs };
  };

  it("is counted: invented, without a source, one's own, from a source; and the effect is told apart", () => {
    const plain = originsOf(measured(), "2026-12-01");
    const told = originsOf(
      from({ effect: "Påhittat exempel", participants: "Egen uppgift 2025", exclusionShare: "Skolverket" }),
      "2026-12-01",
    );
    assert.equal(told.counts.invented, plain.counts.invented + 1);
    assert.equal(told.counts.own, plain.counts.own + 1);
    assert.equal(told.effect, "invented");
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((one, other) => one + other, 0);
    assert.equal(sum(told.counts), sum(plain.counts), "each is one of the four");
    assert.match(originsText(told.counts, swedish), /^1 påhittad · \d+ utan källa · 1 egen · \d+ från källa$/);
  });

  it("is old where its prices are from more than ten years ago", () => {
    assert.equal(originsOf(measured(), "2035-12-31").old, 0);
    assert.ok(originsOf(measured(), "2036-01-01").old > 0);
  });

  it("is due the day after the day that its source says, and the count goes with all that leaves the pane", () => {
    const inYears = from({ effect: "SBU 2020. Ses över senast 2027-11-30", participants: "SCB. Review by 2027-02-28" });
    const due = (day: string) => originsOf(inYears, day).due;
    assert.deepEqual([due("2027-02-28"), due("2027-03-01"), due("2027-11-30"), due("2027-12-01")], [0, 1, 1, 2]);
    const note = (day: string) => originsNote(inYears, { language: "sv" }, day);
    assert.ok(note("2027-12-01").endsWith(` ${swedish.meeting.due(2)}`));
    assert.doesNotMatch(note("2027-02-28"), /ses över/);
  });
});

describe("a number of persons", () => {
  const words = wordsOf("sv");

  it("has one decimal below ten: 1.3 of 60 is not 1", () => {
    assert.equal(personsText(1.3, words), "1,3");
    assert.equal(personsText(360.4, words), "360");
    assert.equal(personsText(3, words), "3,0");
    assert.equal(personsText(0, words), "0");
  });

  it("who must succeed is rounded up, never by binary noise", () => {
    assert.equal(roundedUp(165.2), 166);
    assert.equal(roundedUp(12.0000000000001), 12);
    assert.equal(roundedUp(5.21), 5.3);
    assert.equal(neededText(0.01, words), "0,1");
  });
});
