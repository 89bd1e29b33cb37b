import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { charts as chartsInSwedish } from "../../src/locales/sv/charts";
import { reached as say } from "../../src/locales/sv/reached";
import { roundedNumber, type Format } from "../../src/locales/numbers";
import { actorsByYear, measureByYear } from "../../src/model/measureByYear";
import { ByAge } from "../../src/taskpane/chart/ByAge";
import { Cumulative } from "../../src/taskpane/chart/Cumulative";
import { Mark } from "../../src/taskpane/chart/Mark";
import { Purse } from "../../src/taskpane/chart/Purse";
import { Results } from "../../src/taskpane/chart/Results";
import { ChecksumTable } from "../../src/taskpane/comparison/ChecksumTable";
import { columnsOf, usualChoice } from "../../src/taskpane/comparison/columns";
import { appraise } from "../../src/model/appraisal";
import { completeProgramme } from "../../src/model/programmeInputs";
import { tornado, type Swing } from "../../src/model/tornado";
import { counting } from "../../src/taskpane/counting";
import { countings } from "../../src/workbook/counting";
import { findingsInSteps, knowledgeInSteps } from "../../src/simulation/findings";
import { atOnce } from "../simulation/atOnce";
import { simulate } from "../../src/simulation/shared";
import { Decision } from "../../src/taskpane/decision/Decision";
import { assess } from "../../src/taskpane/followUp/assess";
import { Years as FollowedYears } from "../../src/taskpane/followUp/Years";
import { FundView } from "../../src/taskpane/fund/FundView";
import { numbersOf, type Known } from "../../src/taskpane/reached/numbers";
import type { GroupId } from "../../src/taskpane/explained/shownNumber";
import { shareOfDraws } from "../../src/taskpane/uncertainty/digits";
import { Distribution } from "../../src/taskpane/uncertainty/Distribution";
import { millions } from "../../src/taskpane/uncertainty/figures";
import { axisOf, cellId, narrowSide } from "../../src/taskpane/uncertainty/heat";
import { HeatMap } from "../../src/taskpane/uncertainty/HeatMap";
import { Knowing } from "../../src/taskpane/uncertainty/Knowing";
import { PaybackCurve } from "../../src/taskpane/uncertainty/PaybackCurve";
import { requestOf } from "../../src/taskpane/uncertainty/request";
import { SpreadTable } from "../../src/taskpane/uncertainty/SpreadTable";
import { Tornado } from "../../src/taskpane/uncertainty/Tornado";
import type { Answer } from "../../src/taskpane/uncertainty/useSimulation";
import { Speaking, wordsOf } from "../../src/taskpane/words";
import type { FollowUpContent } from "../../src/workbook/followUp";
import { understand } from "../../src/workbook/understand";
import type { Scenario } from "../../src/workbook/scenario";
import { sheetContent, uncertainSheet } from "./sheetContent";

const followUp: FollowUpContent = {
  sheetId: "two",
  name: "Uppföljning",
  known: 2,
  knownAt: { sheetId: "two", address: "B2" },
  faults: [],
  years: [0, 1, 2].map((year) => ({
    year,
    costPlanned: 5e6,
    costActual: 4e6,
    reachedActual: 100,
    avertedActual: 9,
    learnt: "",
    ownPlanned: year * 4e6,
    ownActual: year * 3e6,
    learntAt: { sheetId: "two", address: "C2" },
  })),
};
const words = wordsOf("sv");
const small = understand(sheetContent());
const scenario: Scenario = {
  ...small,
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
      queue: true,
    },
    requests: [0, 1].map((start) => ({
      name: `${start}`,
      start,
      amount: 4e6,
      payoutYears: 2,
      saving: 1e6,
      savingDelay: 1,
      savingYears: 3,
    })),
  },
};

function html(view: ReactNode): string {
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Speaking language="sv">{view}</Speaking>
    </FluentProvider>,
  );
}

/** A number in a cell of a table: which one its link asks for, and what stands there. */
interface Cell {
  id: string;
  text: string;
}

/** Every cell of the tables; one without a link has an empty id. */
function cellsIn(text: string): Cell[] {
  return [...text.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, inside]) => {
    const link = /^<button[^>]*data-number="([^"]*)"[^>]*tabindex="-1"[^>]*>(.*)<\/button>$/.exec(inside!);
    return { id: link?.[1] ?? "", text: (link?.[2] ?? inside!).replace(/<[^>]*>/g, "") };
  });
}

/** The names of the rows that are stops of the Tab key. */
function rowsIn(text: string): string[] {
  return [...text.matchAll(/<th scope="row"[^>]*><button[^>]*data-number="([^"]*)"/g)].map(([, id]) => id!);
}

/** What every number comes to that can be explained and has an answer, by the id of its link. */
function amountsOf(shown: Scenario, known: Known): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const [group, { rows, variants, explain }] of numbersOf(shown, known, { say, words })) {
    for (const { id: row } of rows) {
      for (const { id: variant } of variants.length > 0 ? variants : [{ id: "" }]) {
        const amount = explain(row, variant)?.steps.at(-1)!.amount ?? null;
        if (amount !== null) amounts.set(`${group} ${row} ${variant}`, amount);
      }
    }
  }
  return amounts;
}

/** Each link leads to the very number that stands there, and each number of these groups stands there. */
function assertLinked(
  text: string,
  groups: readonly GroupId[],
  shownAs: (amount: number) => string,
  amounts = amountsOf(scenario, { followUp, answer: null, asked: null, against: null }),
) {
  const isMeant = (id: string) => groups.includes(id.slice(0, id.indexOf(" ")) as GroupId);
  const cells = cellsIn(text);
  assert.deepEqual(
    cells.filter(({ id }) => id === ""),
    [],
    "a number without a link",
  );
  for (const { id, text: stands } of cells.filter((cell) => isMeant(cell.id))) {
    assert.ok(amounts.has(id), id);
    assert.equal(stands, shownAs(amounts.get(id)!), id);
  }
  const meant = [...amounts.keys()].filter(isMeant);
  assert.deepEqual(
    cells
      .map(({ id }) => id)
      .filter(isMeant)
      .sort(),
    meant.sort(),
  );
  for (const id of rowsIn(text)) assert.ok(amounts.has(id), id);
}

/** Every chart of a scenario. */
function Charts({ scenario: shown }: { scenario: Scenario }) {
  const { measure, plan } = shown;
  const flows = {
    ...measureByYear(measure!.programme, measure!.costs),
    ...actorsByYear(measure!.programme, measure!.costs, false),
  };
  return (
    <>
      <Results plan={plan!} scenario={shown} />
      <Cumulative measure={measure!} scenario={shown} />
      <Purse flows={flows} measure={measure!} scenario={shown} />
      <Mark plan={plan!} scenario={shown} />
      <ByAge costs={measure!.costs} scenario={shown} />
    </>
  );
}

const as =
  (format: Format, per = 1) =>
  (amount: number) =>
    words.number(amount / per, format);

describe("a number in a table of the pane", () => {
  it("of the charts is a link to how it was reached", () => {
    const { counted: called } = chartsInSwedish.purse;
    for (const counted of countings) {
      const other = counted === "own" ? "cashable" : "own";
      counting.tell(counted);
      const text = html(<Charts scenario={scenario} />);
      const told = [...amountsOf(scenario, { followUp, answer: null, asked: null, against: null })].filter(
        ([id]) => !id.startsWith(`cumulative ${other}`) && !id.endsWith(called[other]("")),
      );
      assertLinked(text, ["results", "cumulative", "purse", "mark", "byAge"], as("kronor"), new Map(told));
    }
    counting.tell("cashable");
    const text = html(<Charts scenario={scenario} />);
    assert.ok(rowsIn(text).includes("results appropriation 2"), "a year is a stop of the Tab key");
  });

  it("of the comparison's checksum is a link to how it was reached", () => {
    const { shown } = columnsOf(scenario, [scenario], usualChoice, "cashable");
    assertLinked(html(<ChecksumTable columns={shown} />), ["checksum"], as("kronor"));
  });

  it("of the follow-up's years is a link to how it was reached, where it is known", () => {
    const { years } = assess(followUp, scenario)!;
    const text = html(<FollowedYears years={years} />);
    assertLinked(text.replace(/<td[^>]*><\/td>/g, ""), ["followUpYears"], as("kronor"));
    assert.equal(cellsIn(text).filter(({ id }) => id === "").length, 3, "what is not known yet");
  });

  describe("of the uncertainty", () => {
    const ranged = understand(uncertainSheet());
    const request = requestOf(ranged, { draws: 3000, seed: 3 })!;
    const swings = tornado(request.programme, request.costs, "npv", "cashable");
    const { npv: base } = appraise(completeProgramme(request.programme.given), request.costs).cashable;
    let answer: Answer;
    let amounts: Map<string, number>;
    before(async () => {
      const progress = await simulate(request);
      const knowledge = atOnce(knowledgeInSteps(progress));
      answer = { request, progress, findings: atOnce(findingsInSteps(progress, 3)), knowledge };
      amounts = amountsOf(ranged, { followUp: null, answer, asked: null, against: null });
    });
    const only = (group: string, isShown: (id: string) => boolean) =>
      new Map([...amounts].filter(([id]) => !id.startsWith(`${group} `) || isShown(id)));

    it("is a link in the table of what pays to find out", () => {
      const { npvCashable } = answer.knowledge!;
      const text = html(<Knowing purse="cashable" knowledge={npvCashable} costs={request.costs} />);
      const isShown = (id: string) => id.endsWith(" npvCashable") && amounts.get(id)! >= 1000;
      const told = only("knowing", isShown);
      assert.ok([...told.keys()].some((id) => id.startsWith("knowing ")));
      assertLinked(text, ["knowing"], (worth) => millions(worth, null, words), told);
    });

    it("is a link in the map of two inputs", () => {
      const text = html(<HeatMap request={request} purse="cashable" swings={swings} />);
      const [, across] = swings as [Swing, Swing];
      const { values } = axisOf(across, narrowSide, request.programme.given);
      const columns = values.map((value) => cellId.across(across.of, value));
      const told = only(
        "heat",
        (id) => id.startsWith("heat cashable|") && columns.some((column) => id.endsWith(` ${column}`)),
      );
      assertLinked(text, ["heat"], (npv) => roundedNumber(npv / 1e6, 0.1, "sv"), told);
    });

    it("is a link at both ends of what drives it, with its name as the stop of the Tab key", () => {
      const text = html(
        <Tornado purse="cashable" swings={swings} base={base} costs={request.costs} scenario={ranged} />,
      );
      const links = [...text.matchAll(/data-number="(drives [^"]*)"( tabindex="-1")?[^>]*>([^<]*)</g)];
      assert.equal(links.length, 3 * swings.length + 1, "and the sentence's");
      for (const [, id, isCell, stands] of links) {
        assert.ok(amounts.has(id!), id);
        if (isCell) assert.equal(stands, millions(amounts.get(id!)!, 0, words), id);
      }
    });

    it("is a link in the tables of spread, of the outcomes' parts and of payback by year", () => {
      const { findings, progress } = answer;
      const of = { how: { shown: "", exported: "" }, scenario: ranged };
      const charts = html(
        <>
          <Distribution purse="cashable" finding={findings.measures.npvCashable} {...of} />
          <PaybackCurve findings={findings} counted="cashable" draws={progress.done} {...of} />
        </>,
      );
      const told = new Map(
        [...only("distribution", (id) => id.startsWith("distribution npvCashable"))].filter(
          ([id]) => !id.startsWith("curve own"),
        ),
      );
      assertLinked(
        charts,
        ["distribution", "curve"],
        (share) => words.number(shareOfDraws(share * progress.done, progress.done), "wholeShare"),
        told,
      );
      const table = cellsIn(html(<SpreadTable findings={findings} counted="cashable" />));
      assert.ok(table.every(({ id }) => amounts.has(id)));
    });
  });

  it("that a sentence is about has its link after the sentence, and there is such a number", () => {
    const amounts = amountsOf(scenario, { followUp, answer: null, asked: null, against: null });
    const views = { charts: Charts, fund: FundView, decision: Decision };
    const idsIn = (text: string) =>
      [...text.matchAll(/data-number="([^"]*)"[^>]*>Så räknades det</g)].map(([, id]) => id!);
    const asking: Scenario = { ...scenario, answers: [{ ...scenario.answers[0]!, id: "capital" }] };
    const ids = Object.values(views).flatMap((View) => idsIn(html(<View scenario={asking} scenarios={[asking]} />)));
    assert.deepEqual(
      ids.filter((id) => !amounts.has(id)),
      [],
    );
    for (const group of ["results", "measure", "purse", "mark", "byAge", "fund", "fundYears", "comparison"]) {
      assert.ok(
        ids.some((id) => id.startsWith(`${group} `)),
        group,
      );
    }
  });

  it("of the fund's years is a link to how it was reached, in the chart's table too", () => {
    const text = html(<FundView scenario={scenario} scenarios={[scenario]} />);
    const [chart, years] = [text.indexOf("figure-fund-balance"), text.lastIndexOf("<details")];
    assert.ok(chart > 0 && years > chart);
    assertLinked(text.slice(years), ["fundYears"], as("years", 1e6));
    const inChart = cellsIn(text.slice(chart, years));
    assert.deepEqual(inChart[0], { id: "fundYears balance 0", text: words.number(5e6 - 2e6, "kronor") });
  });
});
