import assert from "node:assert/strict";
import { reached as english } from "../../src/locales/en/reached";
import { reached as swedish } from "../../src/locales/sv/reached";
import { appraise, type Appraisal } from "../../src/model/appraisal";
import { perspectives, type Perspective } from "../../src/model/perspective";
import { tryDownturn } from "../../src/model/downturn";
import { tornado, type Swing } from "../../src/model/tornado";
import { presentValue } from "../../src/model/discounting";
import { exclusionCostByAge } from "../../src/model/exclusionCost";
import { alternatives, financing, type Alternative } from "../../src/model/financing";
import { usualTerms } from "../../src/model/terms";
import { actorsByYear, measureByYear } from "../../src/model/measureByYear";
import { cumulative } from "../../src/model/payback";
import { seriesOf } from "../../src/taskpane/chart/series";
import type { Checksum } from "../../src/model/checksum";
import { resultsOf } from "../../src/taskpane/comparison/results";
import { explainedAs, rows as comparisonRows, valueOf, wholeRows } from "../../src/taskpane/comparison/rows";
import { chartWords } from "../../src/locales/chartWords";
import { countings } from "../../src/workbook/counting";
import type { FundRow } from "../../src/taskpane/fund/rows";
import { assess } from "../../src/taskpane/followUp/assess";
import type { Explanation, Speech } from "../../src/taskpane/explained/explanation";
import { numbersOf, type Known } from "../../src/taskpane/reached/numbers";
import { groupIds, type GroupId } from "../../src/taskpane/explained/shownNumber";
import { cardOf } from "../../src/taskpane/answer/card";
import { roundedUp } from "../../src/taskpane/persons";
import { keyOf, keyOfKnown, middlesOf } from "../../src/taskpane/uncertainty/figures";
import { cellId, heatOf } from "../../src/taskpane/uncertainty/heat";
import { requestOf } from "../../src/taskpane/uncertainty/request";
import type { ShownPurse } from "../../src/taskpane/uncertainty/shownPurses";
import type { Answer } from "../../src/taskpane/uncertainty/useSimulation";
import { fundCourses } from "../../src/model/fundCourses";
import { wordsOf } from "../../src/taskpane/words";
import { differencesInSteps, findingsInSteps, type Decision, knowledgeInSteps } from "../../src/simulation/findings";
import { atOnce } from "../simulation/atOnce";
import { simulate } from "../../src/simulation/shared";
import type { FollowUpContent } from "../../src/workbook/followUp";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent, uncertainSheet } from "./sheetContent";
import { isNear, recalculated } from "./steps";

const speeches: Speech[] = [
  { say: swedish, words: wordsOf("sv") },
  { say: english, words: wordsOf("en") },
];
const [speech] = speeches as [Speech];
const small = understand(sheetContent());
const place = { sheetId: "one", address: "A1" };
const coursesOf = (
  { openings, requests, rules }: NonNullable<Scenario["fund"]>,
  { dispositions }: { dispositions: readonly number[] },
) => fundCourses(openings, dispositions, requests, rules);

/** The small town with more of everything: fading, moving, intakes, prices that rise, years with deficits, a fund. */
const rich: Scenario = {
  ...small,
  inputs: small.inputs.map((input) => (input.id === "effect" ? { ...input, low: 0.1, high: 0.3 } : input)),
  discountRate: 0.04,
  cohort: {
    cohortSize: 225,
    cohortShare: 0.128,
    lifetimeCost: 15_000_000,
    cohortAge: 6,
    earnings: 0,
    taxRate: 0,
    employmentGap: 1,
    equalised: 0,
    workFrom: 20,
    workTo: 64,
  },
  measure: {
    ...small.measure!,
    programme: {
      ...small.measure!.programme,
      retention: 0.8,
      deadweight: 0.25,
      displacement: 0.1,
      fixedCost: 400_000,
      coFinancing: 0.3,
      coFinancedYears: 2,
      programmeYears: 2,
      intakes: 3,
      horizon: 12,
      lag: 1,
      cashableLag: 1,
      dropOff: 0.1,
      growth: 0.01,
      discountRate: 0.04,
      moveOut: 0.03,
      capitalReturn: 0.02,
    },
    costs: {
      actors: ["Kommunen: Socialnämnden", "Region", "Staten"],
      rows: [
        {
          actor: 0,
          amount: 300_000,
          fromAge: 16,
          toAge: 20,
          share: 1,
          cashable: 0.5,
          low: 0,
          high: 0,
          transfer: false,
          group: "",
          factor: 1,
        },
        {
          actor: 0,
          amount: 200_000,
          fromAge: 21,
          toAge: 64,
          share: 0.8,
          cashable: 0.5,
          low: 0,
          high: 0,
          transfer: false,
          group: "",
          factor: 1,
        },
        {
          actor: 1,
          amount: 50_000,
          fromAge: 16,
          toAge: 64,
          share: 1,
          cashable: 0.2,
          low: 0,
          high: 0,
          transfer: false,
          group: "",
          factor: 1,
        },
        {
          actor: 2,
          amount: 90_000,
          fromAge: 19,
          toAge: 64,
          share: 1,
          cashable: 1,
          low: 0,
          high: 0,
          transfer: true,
          group: "",
          factor: 1,
        },
      ],
    },
  },
  plan: {
    costs: [6e6, 6e6, 4e6, 0, 0],
    savings: [-1e5, 1e6, 3e6, 4e6, 4e6],
    results: [2e6, -3e6, 1e6, 0, 5e6],
    taxesAndGrants: [4e8, 4e8, 4e8, 4e8, 4e8],
    dispositions: [0, 1e6, 0, 0, 2e6],
    terms: {
      ...usualTerms,
      target: 0.01,
      disposed: 7e6,
      openingReserve: 5e6,
      openingEquity: 3e7,
      frameCut: 0.6,
      savingsReturned: 0.5,
      returnFrom: 1,
      priceGrowth: 0.025,
    },
  },
  taxBase: [1e9, 1e9, 1.1e9, 1.1e9, 1.2e9],
  fund: {
    openings: [5e6, 2e7],
    rules: {
      rule: "plan",
      share: 0.8,
      delay: 1,
      years: 2,
      savingsReturned: 1,
      returnFrom: 0,
      lastRepaying: null,
      queue: false,
    },
    requests: [0, 2].map((start) => ({
      name: `${start}`,
      start,
      amount: 6e6,
      payoutYears: 2,
      saving: 1e6,
      savingDelay: 1,
      savingYears: 3,
    })),
  },
  downturn: { firstYear: 1, lastYear: 2, lowerResult: 6e6, needUp: 0.2, costUp: 0.1 },
};
/** The small town with ranges for the effect, the cost per participant and the cost of exclusion. */
const ranged: Scenario = { ...understand(uncertainSheet()), fund: rich.fund, downturn: rich.downturn };
const corrected = understand(uncertainSheet({ optimism: [["C", 0.25, 0.1]] }));
const scenarios: Record<string, Scenario> = {
  "a town with ranges": ranged,
  "a town with ranges that are corrected for optimism": corrected,
  "the small town": small,
  "a town with everything": rich,
  "a town whose result is kept": { ...rich, plan: { ...rich.plan!, terms: { ...rich.plan!.terms, target: null } } },
  "a fund with a queue": { ...rich, fund: { ...rich.fund!, rules: { ...rich.fund!.rules, queue: true } } },
  "a measure that costs nothing": {
    ...rich,
    measure: { ...rich.measure!, programme: { ...rich.measure!.programme, costPerParticipant: 0, fixedCost: 0 } },
    plan: { ...rich.plan!, costs: [0, 0, 0, 0, 0] },
  },
  "a measure that helps nobody": {
    ...rich,
    measure: { ...rich.measure!, programme: { ...rich.measure!.programme, effect: 0 } },
    plan: { ...rich.plan!, savings: [0, 0, 0, 0, 0] },
  },
  "books without a tax base": { ...rich, taxBase: [] },
};

const followUp: FollowUpContent = {
  sheetId: "two",
  name: "Uppföljning",
  known: 3,
  knownAt: place,
  faults: [],
  years: [0, 1, 2, 3, 4].map((year) => ({
    year,
    costPlanned: year === 4 ? 2e6 : 4e6 - year * 2e6,
    costActual: 5e6,
    reachedActual: 100,
    avertedActual: 9,
    learnt: "",
    learntAt: place,
    ownPlanned: year * 2e6,
    ownActual: year * 1.5e6,
  })),
};

const unknown: Known = { followUp, answer: null, asked: null, against: null };
const other: Scenario = { ...small, sheetId: "other", name: "Ett annat" };

type Fully = Known & { answer: Answer };

/** What is known once everything has been simulated: the other scenario costs 20 000 less for each participant. */
async function knownOf(scenario: Scenario): Promise<Fully> {
  const request = requestOf(scenario, { draws: 2000, seed: 1 })!;
  const progress = await simulate(request);
  const cheaper = structuredClone(request);
  cheaper.programme.given.costPerParticipant -= 20_000;
  const theirs = await simulate(cheaper);
  const findings = atOnce(differencesInSteps(progress, theirs));
  const knowledge = atOnce(knowledgeInSteps(progress));
  return {
    followUp,
    answer: { request, progress, findings: atOnce(findingsInSteps(progress, 3)), knowledge },
    asked: null,
    against: { other, difference: { one: request, other: cheaper, done: progress.done, findings } },
  };
}

interface Case {
  group: GroupId;
  row: string;
  variant: string;
  explanation: Explanation;
}

/** Every number there is of a scenario, explained. */
function casesOf(scenario: Scenario, known: Known, said: Speech = speech): Case[] {
  return [...numbersOf(scenario, known, said)].flatMap(([group, { rows, variants, explain }]) =>
    rows.flatMap(({ id: row }) =>
      (variants.length > 0 ? variants : [{ id: "" }]).flatMap(({ id: variant }) => {
        const explanation = explain(row, variant);
        return explanation ? [{ group, row, variant, explanation }] : [];
      }),
    ),
  );
}

/** The number as the pane's own view has it. */
function shownIn(scenario: Scenario, { group, row, variant }: Case, { answer, against }: Fully): number | null {
  const { measure, plan, fund, downturn } = scenario;
  switch (group) {
    case "cohort": {
      if (row === "published") return 29 * 15_000_000; // 225 × 12.8 % = 28.8, of which whole persons are 29
      const { participants, exclusionShare, intakes, startAge } = measure!.programme;
      let perPerson = 0;
      for (const { amount, share, fromAge, toAge } of measure!.costs.rows)
        perPerson += amount * share * Math.max(0, toAge - Math.max(fromAge, startAge) + 1);
      return participants * exclusionShare * intakes * perPerson;
    }
    case "headline": {
      const { all, term } = cardOf(scenario, row === "own" ? "own" : "cashable")!;
      if (row === "expected") return all.successes.expected;
      const { persons } = row === "all" ? all : term;
      return persons === null ? null : roundedUp(persons);
    }
    case "measure": {
      const appraised = appraise(measure!.programme, measure!.costs)[variant as Perspective];
      const { savings, npv, averted } = appraised;
      if (row === "savingsPerPerson" || row === "netPerPerson") {
        return averted === 0 ? null : (row === "savingsPerPerson" ? savings : npv) / averted;
      }
      return appraised[row as Exclude<keyof Appraisal, "passes">];
    }
    case "comparison": {
      const counting = row === "npvWhole" || row === "paybackWhole" ? "own" : "cashable";
      return valueOf(
        resultsOf(scenario, counting)![variant as Alternative],
        comparisonRows.find(({ id }) => explainedAs(id, counting) === row)!,
      );
    }
    case "checksum":
      return resultsOf(scenario, "cashable")![variant as Alternative].checksum[row as keyof Checksum];
    case "results": {
      const { results, need } = seriesOf(plan!);
      return (row === "need" ? need : results[row as Alternative])[Number(variant)]!;
    }
    case "cumulative": {
      const { cost, ownCost, savings } = measureByYear(measure!.programme, measure!.costs);
      const paid = row === "all" ? cost : ownCost;
      const net = savings[row as "cashable" | "own" | "all"].map((saved, year) => saved - paid[year]!);
      return cumulative(net)[Number(variant)]!;
    }
    case "purse": {
      const { programme } = measure!;
      const { ownCost, savings } = measureByYear(programme, measure!.costs);
      const { actors } = actorsByYear(programme, measure!.costs, false);
      const value = (flow: readonly number[]) => presentValue(flow, programme.discountRate, 0);
      const { counted } = chartWords.sv.purse;
      const whose = countings.find((one) => counted[one](programme.own) === variant);
      if (row === "pays") return whose ? value(ownCost) : 0;
      return value(whose ? savings[whose] : actors.find(({ actor }) => actor === variant)!.saved);
    }
    case "mark":
      return financing(row as Alternative, plan!)[Number(variant)]!.earmarked;
    case "byAge": {
      const of = { startAge: Number(variant), discountRate: 0, growth: 0, exitRate: 0 };
      const { actors, rows } = exclusionCostByAge(1, measure!.costs, of);
      return row === "" ? rows[0]!.reduce((sum, amount) => sum + amount, 0) : rows[0]![actors.indexOf(row)]!;
    }
    case "boards": {
      const { actors } = actorsByYear(measure!.programme, measure!.costs, true);
      const own = actors.filter(({ isOwn }) => isOwn);
      const one = own.filter(({ actor }) => actor === row);
      return (one.length > 0 ? one : own).reduce((sum, { saved }) => sum + (saved[Number(variant)] ?? 0), 0);
    }
    case "fundYears":
      return coursesOf(fund!, plan!)[0]!.years[Number(variant)]![row as "granted"];
    case "fund":
      return coursesOf(fund!, plan!)[Number(variant)]![row as FundRow];
    case "downturn": {
      const [alternative, when] = variant.split("-") as [Alternative, "base" | "down"];
      const tried = tryDownturn(plan!, downturn!, scenario.discountRate)[alternative][when];
      return tried[row as "squeezed"];
    }
    case "followUp": {
      const found = assess(followUp, scenario)!;
      const last = found.years[found.known - 1]!;
      const { actualToDate, plannedToDate } = last;
      const { planned, actual } = found.returned!;
      const all = { actualToDate, plannedToDate, realisation: found.realisation, forecastPayback: found.payback };
      return { ...all, returnedPlanned: planned, returnedActual: actual }[row]!;
    }
    case "followUpYears":
      return assess(followUp, scenario)!.years[Number(variant)]![row as "forecast"];
    case "uncertainty":
      return answer.findings.measures[row as "npvOwn"].spread[variant as "p5"];
    case "drives": {
      const { programme, costs } = answer.request;
      const [end, purse] = variant.split(" ") as ["low" | "high", ShownPurse];
      const swing = tornado(programme, costs, "npv", purse).find(({ of }) => keyOf(of) === row)!;
      return (end === "low" ? swing.atLow : swing.atHigh).npv;
    }
    case "heat": {
      const { programme, costs } = answer.request;
      const [first, second] = tornado(programme, costs, "npv", "cashable") as [Swing, Swing];
      const purse = row.split("|")[0] as ShownPurse;
      const cells = [3, 2].flatMap((across) => {
        const heat = heatOf(answer.request, purse, [first, second], { down: 3, across });
        const down = heat.down.values.findIndex((value) => cellId.down(purse, first.of, value) === row);
        const side = heat.across.values.findIndex((value) => cellId.across(second.of, value) === variant);
        return side < 0 ? [] : [heat.npv[down]![side]!];
      });
      return cells[0]!;
    }
    case "knowing":
      return answer.knowledge![variant as Decision].find((one) => keyOfKnown(one) === row)!.worth;
    case "against":
      return against!.difference!.findings[row.split(" ")[0] as Decision].spread[variant as "mean"];
    case "distribution": {
      const histogram = answer.findings.measures[row as "npvOwn"].histogram!;
      return histogram.counts[middlesOf(histogram, speech.words).indexOf(variant)]! / answer.progress.done;
    }
    case "curve":
      return answer.findings.paidBack[row as ShownPurse][Number(variant)]!;
  }
}

describe("the explanation of every number", () => {
  for (const [name, scenario] of Object.entries(scenarios)) {
    describe(`of ${name}`, () => {
      let known: Fully;
      let cases: Case[];
      before(async () => {
        known = await knownOf(scenario);
        cases = casesOf(scenario, known);
      });

      it("ends in the number that the pane shows", () => {
        const wrong = cases.flatMap((one) => {
          const [told, is] = [one.explanation.steps.at(-1)!.amount, shownIn(scenario, one, known)];
          const isSame = told === null || is === null ? told === is : isNear(told, is);
          return isSame ? [] : [`${one.group} ${one.row} ${one.variant}: ${told} and not ${is}`];
        });
        assert.deepEqual(wrong, []);
      });

      it("can be done again with its own lines, from the first to the last", () => {
        const wrong = cases.flatMap(({ group, row, variant, explanation }) =>
          recalculated(explanation.steps).map((line) => `${group} ${row} ${variant}: ${line}`),
        );
        assert.deepEqual(wrong, []);
      });

      it("has columns that are as long as their years and that sum to what is said", () => {
        for (const { group, row, variant, explanation } of cases) {
          for (const { marks, columns } of explanation.tables) {
            assert.ok(columns.length > 0, `${group} ${row} ${variant}`);
            for (const { name: column, amounts, total } of columns) {
              assert.equal(amounts.length, marks.length, `${group} ${row} ${column}`);
              const sum = amounts.reduce((before, amount) => before + amount, 0);
              assert.ok(total === undefined || isNear(sum, total), `${group} ${row} ${column}`);
              assert.ok(amounts.every(Number.isFinite), `${group} ${row} ${column}`);
            }
          }
        }
      });
    });
  }

  it("covers every view, every row of the comparison with every financing, and every purse", async () => {
    const groups = numbersOf(ranged, await knownOf(ranged), speech);
    assert.deepEqual([...groups.keys()], groupIds);
    const { rows, variants } = groups.get("comparison")!;
    assert.deepEqual(
      rows.map(({ id }) => id),
      [...comparisonRows.map(({ id }) => id), ...Object.values(wholeRows)],
    );
    assert.deepEqual(
      variants.map(({ id }) => id),
      alternatives,
    );
    assert.deepEqual(
      groups.get("measure")!.variants.map(({ id }) => id),
      perspectives,
    );
  });

  it("is worked out for the simulation first when there is an answer", () => {
    const { explain } = numbersOf(rich, unknown, speech).get("uncertainty")!;
    assert.equal(explain("npvCashable", "p5"), null);
  });

  it("says nothing empty or undefined in either language", async () => {
    const known = await knownOf(ranged);
    for (const said of speeches) {
      for (const { group, row, variant, explanation } of [
        ...casesOf(rich, unknown, said),
        ...casesOf(ranged, known, said),
      ]) {
        const { formula, notes, steps, tables, restsOn } = explanation;
        const texts = [
          formula,
          ...notes,
          ...steps.map(({ name }) => name),
          ...restsOn.map(({ label }) => label),
          ...tables.flatMap(({ title, head, columns }) => [title, head, ...columns.map(({ name }) => name)]),
        ];
        for (const text of texts) {
          assert.ok(
            typeof text === "string" && text !== "" && !/undefined|NaN/.test(text),
            `${group} ${row} ${variant}`,
          );
        }
      }
    }
  });

  it("gives every number that hangs on the effect its spread, where the effect has one", () => {
    const { spread } = numbersOf(rich, unknown, speech).get("measure")!.explain("npv", "own")!;
    const at = (effect: number) => appraise({ ...rich.measure!.programme, effect }, rich.measure!.costs).own.npv;
    assert.deepEqual(spread, { low: at(0.1), high: at(0.3) });
  });
});
