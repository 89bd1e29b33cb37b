import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { uncertainty as english } from "../../src/locales/en/uncertainty";
import type { Language } from "../../src/locales/language";
import { uncertainty as swedish } from "../../src/locales/sv/uncertainty";
import { tornado } from "../../src/model/tornado";
import {
  differencesInSteps,
  findingsInSteps,
  knowledgeInSteps,
  type Finding,
  type Findings,
} from "../../src/simulation/findings";
import { atOnce } from "../simulation/atOnce";
import { simulate } from "../../src/simulation/shared";
import { counting } from "../../src/taskpane/counting";
import { Chances } from "../../src/taskpane/uncertainty/Chances";
import { likelihoodOf } from "../../src/model/likelihood";
import { frequencyOf } from "../../src/taskpane/uncertainty/chance";
import { lastPlace, shareOfDraws } from "../../src/taskpane/uncertainty/digits";
import { millions, percent } from "../../src/taskpane/uncertainty/figures";
import { heatOf } from "../../src/taskpane/uncertainty/heat";
import { correctionText } from "../../src/taskpane/uncertainty/Optimism";
import { rangeCells } from "../../src/taskpane/uncertainty/range";
import { PaybackCurve } from "../../src/taskpane/uncertainty/PaybackCurve";
import { requestOf } from "../../src/taskpane/uncertainty/request";
import { resultTable } from "../../src/taskpane/uncertainty/resultTable";
import { SpreadTable } from "../../src/taskpane/uncertainty/SpreadTable";
import Uncertainty from "../../src/taskpane/uncertainty/Uncertainty";
import { Speaking, wordsOf } from "../../src/taskpane/words";
import { understand } from "../../src/workbook/understand";
import { sheetContent, uncertainSheet } from "./sheetContent";

const settings = { draws: 5000, seed: 7 };

const scenario = (given?: Parameters<typeof uncertainSheet>[0]) => understand(uncertainSheet(given));

/** What the draws say where half of the reduced cost can be taken home. */
async function halfCashable(): Promise<Findings> {
  return atOnce(findingsInSteps(await simulate(requestOf(scenario({ cashable: 0.5 }), settings)!), 3));
}

function html(children: ReactNode, language: Language): string {
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Speaking language={language}>{children}</Speaking>
    </FluentProvider>,
  );
}

describe("chance as people count", () => {
  it("is told in tens, in hundreds where tens are too coarse, and never as certain while one outcome differs", () => {
    assert.deepEqual(frequencyOf(0.72, 0.01), { count: 7, of: 10 });
    assert.deepEqual(frequencyOf(0.93, 0.002), { count: 93, of: 100 });
    assert.equal(frequencyOf(0.9999, 0), "most");
    assert.equal(frequencyOf(1, 0), "all");
    assert.equal(frequencyOf(0.0001, 0), "few");
    assert.equal(frequencyOf(0, 0), "none");
    assert.equal(likelihoodOf(0.72), "likely");
    assert.equal(likelihoodOf(0.5), "even");
    assert.equal(likelihoodOf(0), "almostExcluded");
  });

  it("has no more digits than its error allows: two standard errors of 0.3 mkr leave whole mkr", () => {
    const words = wordsOf("sv");
    assert.equal(millions(12_345_678, 300_000, words), "12");
    assert.equal(millions(12_345_678, 3_000_000, words), "10");
    assert.equal(millions(12_345_678, 10_000, words), "12,3");
    assert.equal(percent(0.7234, 0.02, words), "70\u00a0%");
    assert.equal(percent(0.9999, 0.0001, words), ">\u00a099\u00a0%");
    assert.ok(lastPlace(12, 0.4, 0.1) >= 2 * 0.4);
    assert.deepEqual(frequencyOf(0.93, 0.008), { count: 95, of: 100 }); // a thousand draws: two errors are 1.6 %
    assert.deepEqual(frequencyOf(0.985, 0.008), { count: 95, of: 100 });
    assert.deepEqual([shareOfDraws(345, 1000), shareOfDraws(3456, 10_000)], [0.3, 0.35]);
  });
});

describe("the view of uncertainty", () => {
  it("tells the chance for the municipality as it is counted and for all, in both languages, with what it does not know", async () => {
    const findings = await halfCashable();
    const { npvCashable, npvOwn, npvAll } = findings.measures;
    const often = ({ spread, error }: Finding) => frequencyOf(spread.probability, error.probability);
    const [home, whole] = [often(npvCashable), often(npvOwn)];
    assert.ok(typeof home !== "string" && typeof whole !== "string");
    assert.notDeepEqual(home, whole);
    assert.deepEqual(often(npvAll), whole); // the municipality is the only payer here
    for (const [language, say] of [
      ["sv", swedish],
      ["en", english],
    ] as const) {
      const told = (text: string) => [...text.matchAll(/<strong>([^<]*)</g)].map(([, counted]) => counted);
      const ofAll = say.outcomes.of(whole.count, whole.of);
      const cashable = html(<Chances findings={findings} counted="cashable" purse="cashable" />, language);
      assert.deepEqual(told(cashable), [say.outcomes.of(home.count, home.of), ofAll]);
      assert.ok(cashable.includes(say.pays.cashable) && !cashable.includes(say.pays.own));
      const own = html(<Chances findings={findings} counted="own" purse="own" />, language);
      assert.deepEqual(told(own), [ofAll, ofAll]);
      assert.ok(own.includes(say.pays.own) && !own.includes(say.pays.cashable));
      for (const text of [cashable, own]) assert.ok(text.includes(say.pays.all) && text.includes(say.caveat));
    }
  });

  it("spreads what can be taken home, or all that falls where that is counted, and names which", async () => {
    const findings = await halfCashable();
    const words = wordsOf("sv");
    const middle = ({ spread, error }: Finding) => `>${millions(spread.p50!, error.p50, words)}</button></td>`;
    const [home, whole] = [findings.measures.npvCashable, findings.measures.npvOwn].map(middle);
    assert.notEqual(home, whole);
    const cashable = html(<SpreadTable findings={findings} counted="cashable" />, "sv");
    assert.ok(cashable.includes(home!) && cashable.includes("Nettonuvärde, kommunen, hemtagbart (mkr)"));
    assert.ok(cashable.includes("tillbaka<") && !cashable.includes("hela minskningen"));
    const own = html(<SpreadTable findings={findings} counted="own" />, "sv");
    assert.ok(own.includes("Återbetalningstid, kommunen, hela minskningen (år)") && !own.includes(home!));
    assert.ok(own.includes(whole!) && !own.includes("tillbaka<"), "only what can be taken home comes back");
  });

  it("draws the chart of years for what is counted, and says that the money is back only of what can be taken home", async () => {
    const findings = await halfCashable();
    const of = { findings, draws: settings.draws, how: { shown: "", exported: "" }, scenario: scenario() };
    const cashable = html(<PaybackCurve {...of} counted="cashable" />, "sv");
    const own = html(<PaybackCurve {...of} counted="own" />, "sv");
    assert.ok(cashable.includes("Kommunen, hemtagbart: senast år 3 är pengarna tillbaka i "));
    assert.ok(cashable.includes("Alla betalare: senast år 3 når de minskade kostnaderna insatsens i "));
    assert.ok(
      own.includes("(kommunen, hela minskningen; alla betalare; utan transfereringar)") &&
        !own.includes("pengarna är tillbaka"),
    );
  });

  it("follows the pane's switch: at the high effect 11.5 mkr of the 23 can be taken home, less the 10 of the measure", () => {
    const shown = scenario({ cashable: 0.5 });
    const view = () => html(<Uncertainty scenario={shown} scenarios={[shown]} />, "sv");
    // 100 × 0.3 × 0.4 persons avoid 1 mkr in each of two years, discounted by 3 %: at the high effect 23.0 mkr, half 11.5
    const atHighEffect = (share: number) => share * 30 * 0.4 * (1 / 1.03 + 1 / 1.03 ** 2) - 10;
    const heading = (text: string) => /id="drives"[^>]*>([^<]*)</.exec(text)![1];
    const stands = (text: string) =>
      /data-number="drives effect high [a-z]*" tabindex="-1"[^>]*>([^<]*)</.exec(text)![1];
    const told = (share: number) => millions(atHighEffect(share) * 1e6, 0, wordsOf("sv"));
    assert.equal(heading(view()), "Vad som avgör (kommunen, hemtagbart)");
    assert.equal(stands(view()), told(0.5));
    counting.tell("own");
    try {
      assert.equal(heading(view()), "Vad som avgör (kommunen, hela minskningen)");
      assert.equal(stands(view()), told(1));
    } finally {
      counting.tell("cashable");
    }
  });

  it("before the first answer says how far it has come, and lists what counts as certain", () => {
    const shown = scenario();
    const text = html(<Uncertainty scenario={shown} scenarios={[shown]} />, "sv");
    assert.ok(text.includes(swedish.run.progress("0", wordsOf("sv").number(10_000, "persons"))));
    assert.ok(text.includes(swedish.certain.title) && text.includes("Andel som annars hamnar i utanförskap"));
    assert.ok(text.includes(swedish.optimism.none));
    assert.equal(text.includes(swedish.certain.narrow), false);
    const tight = scenario({ narrow: true });
    assert.ok(html(<Uncertainty scenario={tight} scenarios={[tight]} />, "sv").includes(swedish.certain.narrow));
  });

  it("without a measure says that nothing can be said", () => {
    const shown = understand(sheetContent({ without: ["Costs"] }));
    assert.ok(html(<Uncertainty scenario={shown} scenarios={[shown]} />, "sv").includes(swedish.nothing));
  });

  it("breaks even between the effects where the sign changes: 30 persons × 2 years × effect against 10 mkr", () => {
    const request = requestOf(scenario(), settings)!;
    const swings = tornado(request.programme, request.costs, "npv", "own");
    const swingOf = (input: string) => swings.find(({ of }) => of === input)!;
    const sides = { down: 3, across: 2 };
    const { npv, down, across } = heatOf(request, "own", [swingOf("effect"), swingOf("costPerParticipant")], sides);
    assert.deepEqual(down.values, [0.1, 0.133, 0.167, 0.2, 0.267, 0.333, 0.4]);
    assert.deepEqual([down.given, across.given], [3, 2]);
    const perEffect = 30 * 1e6 * (1 / 1.03 + 1 / 1.03 ** 2);
    down.values.forEach((effect, row) => {
      const [cheapest] = npv[row]!;
      assert.ok(Math.abs(cheapest! - (perEffect * effect - 100 * 80_000)) < 1e-3);
    });
  });
});

describe("the map of two uncertain inputs", () => {
  it("takes a cost row too: twice the cost of exclusion gives twice the savings, the cost of the measure stays", () => {
    const request = requestOf(scenario(), settings)!;
    const swings = tornado(request.programme, request.costs, "npv", "own");
    const [exclusion, effect] = [
      swings.find(({ of }) => typeof of !== "string"),
      swings.find(({ of }) => of === "effect"),
    ];
    const { npv, down } = heatOf(request, "own", [exclusion!, effect!], { down: 2, across: 2 });
    assert.deepEqual(down.values, [500_000, 750_000, 1_000_000, 1_100_000, 1_200_000]);
    const spent = 100 * 100_000;
    npv[0]!.forEach((atHalf, column) => assert.ok(Math.abs(npv[2]![column]! + spent - 2 * (atHalf + spent)) < 1e-3));
  });

  it("can be asked for in the pane, the row of costs by its actor and ages", () => {
    const shown = scenario();
    const text = html(<Uncertainty scenario={shown} scenarios={[shown]} />, "sv");
    assert.match(text, /<option value="cost 0 16–64 1000000"[^>]*>Kommunen, 16–64 år</);
  });
});

describe("a range that is changed where it is seen", () => {
  it("is written beside its input, and beside the actor of its cost row", () => {
    const shown = scenario();
    const { costs } = requestOf(shown, settings)!;
    const addresses = (of: Parameters<typeof rangeCells>[1]) =>
      rangeCells(shown, of, costs)!
        .edits(1, 2)
        .map(({ at, value, label }) => [at.address, value, label!.at.address]);
    assert.deepEqual(addresses("effect"), [
      ["C6", 1, "A6"],
      ["D6", 2, "A6"],
    ]);
    assert.deepEqual(addresses(costs.rows[0]!), [
      ["G13", 1, "A13"],
      ["H13", 2, "A13"],
    ]);
  });

  it("must hold its value: 0.3–0.4 does not hold an effect of 0.2", () => {
    const shown = scenario();
    const { costs } = requestOf(shown, settings)!;
    assert.equal(rangeCells(shown, "effect", costs)!.refusal(0.3, 0.4)!.code, "range-order");
    assert.equal(rangeCells(shown, "effect", costs)!.refusal(0.1, 0.4), null);
    assert.equal(rangeCells(shown, costs.rows[0]!, costs)!.refusal(2e6, 3e6)!.code, "range-order");
  });
});

describe("the correction for optimism", () => {
  const table = [
    ["B", 0.1, 0.5],
    ["C", 0.25, ""],
  ];

  it("takes the addition of the costs' grade C and what the effect's grade B takes: 100 000 + 25 %, 0.2 halved", () => {
    const corrected = requestOf(scenario({ optimism: table }), settings)!.programme;
    assert.equal(corrected.given.costPerParticipant, 125_000);
    assert.equal(corrected.given.effect, 0.1);
    assert.deepEqual(correctionText(scenario({ optimism: table }), wordsOf("en")), ["+25.0%", "−50.0%"]);
  });

  it("is none where the table is empty or its grades are others", () => {
    const plain = requestOf(scenario(), settings);
    assert.deepEqual(requestOf(scenario({ optimism: [["B", "", ""]] }), settings), plain);
    assert.deepEqual(requestOf(scenario({ optimism: [["A", 0.2, 0.2]] }), settings), plain);
    assert.equal(correctionText(scenario(), wordsOf("sv")), null);
  });

  it("of more than the whole effect is refused with its cell", () => {
    const { problems, optimism } = scenario({ optimism: [["B", 0.1, 1.5]] });
    assert.deepEqual(optimism, {});
    assert.deepEqual(
      problems.map((problem) => "at" in problem && problem.at?.address),
      ["C30"],
    );
  });
});

describe("what is put on a sheet", () => {
  it("says how it was drawn, and has rows as wide as the first", async () => {
    const request = requestOf(scenario(), settings)!;
    const progress = await simulate(request);
    const words = wordsOf("sv");
    const how = swedish.run.how("5 000", "7", swedish.run.generator);
    const knowledge = atOnce(knowledgeInSteps(progress));
    const answer = { request, progress, findings: atOnce(findingsInSteps(progress, 3)), knowledge };
    const swings = tornado(request.programme, request.costs, "npv", "own");
    const told = {
      answer,
      swings,
      counted: "own",
      purse: "own",
      how,
      scenario: { ...scenario(), name: "Insats" },
    } as const;
    const table = resultTable({ ...told, compared: { other: undefined, difference: null } }, swedish, words);
    assert.ok(table.notes[0]!.includes("slumpfrö 7") && table.notes[0]!.includes("xoshiro128++"));
    assert.match(table.notes.at(-1)!, /^Underlaget i Insats: /);
    table.values.forEach((row, index) => assert.deepEqual([row.length, table.formats[index]!.length], [6, 6]));
    const measures = structuredClone(answer.findings.measures);
    measures.npvAll.spread.probability = 0.996; // 996 of 1000 are not all
    const lifted = { ...told, answer: { ...answer, findings: { ...answer.findings, measures } } };
    const sure = resultTable({ ...lifted, compared: { other: undefined, difference: null } }, swedish, words);
    assert.equal(
      sure.values.find(([name]) => name === "Nettonuvärde, alla betalare (mkr)")!.at(-1),
      ">\u00a099\u00a0%",
    );
    const [first] = table.values.filter(([name]) => name === "Effekt (riskminskning)");
    assert.deepEqual(first!.slice(1, 3), ["10\u00a0%", "40\u00a0%"]);
  });

  it("names whose money every table is about, what can be taken home where nothing else is counted", async () => {
    const request = requestOf(scenario({ cashable: 0.5 }), settings)!;
    const progress = await simulate(request);
    const findings = atOnce(findingsInSteps(progress, 3));
    const answer = { request, progress, findings, knowledge: atOnce(knowledgeInSteps(progress)) };
    const of = { answer, swings: [], how: "", scenario: { ...scenario(), name: "Insats" } };
    const tableOf = (counted: "cashable" | "own", purse: "cashable" | "own" | "all") => {
      const told = { ...of, counted, purse, compared: { other: undefined, difference: null } };
      return resultTable(told, swedish, wordsOf("sv")).values;
    };
    const names = (table: ReturnType<typeof tableOf>) => table.map(([name]) => String(name));
    const cashable = tableOf("cashable", "cashable");
    assert.deepEqual(names(cashable).slice(1, 7), [
      "Nettonuvärde, kommunen, hemtagbart (mkr)",
      "Nettonuvärde, alla betalare (mkr)",
      "Nettonuvärde, utan transfereringar (mkr)",
      "Återbetalningstid, kommunen, hemtagbart (år)",
      "Återbetalningstid, alla betalare (år)",
      "Återbetalningstid, utan transfereringar (år)",
    ]);
    assert.ok(names(cashable).includes("Vad som avgör (kommunen, hemtagbart)"));
    assert.ok(Number(cashable[1]![1]) < Number(cashable[2]![1]), "half of the reduction is less than all of it");
    const own = tableOf("own", "all");
    assert.equal(own[1]![0], "Nettonuvärde, kommunen, hela minskningen (mkr)");
    assert.equal(own[1]![1], own[2]![1]); // the municipality is the only payer here
    assert.ok(names(own).includes("Vad är mest värt att ta reda på först? (alla betalare)"));
  });

  it("has the difference to the scenario it is compared with: 100 participants at 20 000 less each are 2 mkr in every outcome", async () => {
    const dear = requestOf(scenario(), settings)!;
    const cheap = structuredClone(dear);
    cheap.programme.given.costPerParticipant -= 20_000;
    for (const range of cheap.programme.ranges) {
      if (range.input !== "costPerParticipant") continue;
      range.low -= 20_000;
      range.high -= 20_000;
    }
    const [one, other] = [await simulate(cheap), await simulate(dear)];
    const findings = atOnce(differencesInSteps(one, other));
    const difference = { one: cheap, other: dear, done: one.done, findings };
    const answer = { request: cheap, progress: one, findings: atOnce(findingsInSteps(one, 3)), knowledge: null };
    const told = {
      answer,
      swings: [],
      counted: "own",
      purse: "own",
      how: "",
      scenario: { ...scenario(), name: "Billigare" },
    } as const;
    const compared = { other: { ...scenario(), name: "Dyrare" }, difference };
    const table = resultTable({ ...told, compared }, swedish, wordsOf("sv"));
    const rows = table.values.filter(([name]) => String(name).endsWith("Billigare minus Dyrare"));
    assert.deepEqual(
      rows.map((row) => row.slice(1)),
      [
        [2, 2, 2, 2, 1],
        [2, 2, 2, 2, 1],
        [2, 2, 2, 2, 1],
      ],
    );
    assert.ok(table.notes[1]!.includes("slumpfrö 7"));
  });
});
