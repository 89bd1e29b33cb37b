import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import { appraise } from "../../src/model/appraisal";
import { averted } from "../../src/model/averted";
import { compareFinancing } from "../../src/model/comparison";
import { scenarioVersion, identityName } from "../../src/stories/scenarioFormat";
import type { Scenario } from "../../src/workbook/scenario";
import { readScenarios, type Scenarios } from "../../src/workbook/readScenarios";
import { watchScenarios } from "../../src/workbook/watchScenarios";
import { deleteScenario, duplicateScenario } from "../../src/workbook/scenarioSheets";
import { writeCells } from "../../src/workbook/writeCells";
import { writeSheet } from "../../src/workbook/writeSheet";
import { newScenarioSheet } from "../../src/stories/templateScenario";
import { inWorkbook } from "./inWorkbook";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

describe("a scenario on a sheet", () => {
  for (const language of languages) {
    it(`is read through the sheet's own names (${language})`, () =>
      inWorkbook(smallTown(language), async () => {
        const scenario = await theScenario();
        assert.deepEqual([scenario.missing, scenario.problems, scenario.lock], [[], [], null]);
        assert.equal(scenario.effectBasis, "comparison");
        assert.equal(scenario.priceYear, 2025);
        assert.equal(scenario.measure!.programme.participants, 100);
        const effect = inputOf(scenario, "effect");
        assert.deepEqual([effect.value, effect.low, effect.high], [0.2, 0.1, 0.3]);
        assert.match(effect.source, /^(Example value|Exempelvärde)/);
        assert.equal(scenario.costs.length, 3);
        assert.equal(scenario.taxBase[0], 10e9);
      }));
  }

  it("says in its cells what the model says of its inputs", () =>
    inWorkbook(smallTown("sv"), async ({ cell }) => {
      const { measure, plan, discountRate } = await theScenario();
      const { cashable, own, all } = appraise(measure!.programme, measure!.costs);
      const close = (address: string, expected: number) =>
        assert.ok(Math.abs((cell("Scenario", address) as number) - expected) < 1e-6, address);
      close("R9", cashable.npv);
      close("S9", own.npv);
      close("T9", all.npv);
      close("R21", compareFinancing(plan!, discountRate).appropriation.npv);
      close("AM3", averted(measure!.programme));
    }));

  it("counts prices from the price year to the year of the decision: two years from 2025 to 2027", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.deepEqual([before.yearZero, before.plan!.terms.priceGap], [2025, 0]);
      await writeCells([{ at: inputOf(before, "yearZero").valueAt, value: 2027 }]);
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual([after.yearZero, after.plan!.terms.priceGap], [2027, 2]);
      assert.equal(inputOf(after, "priceGap").isChanged, false);
      assert.deepEqual(after.plan!.savings, before.plan!.savings); // the books count from that year
    }));

  it("lays the measure's own flows in the books: two intakes of two years, and those who move out", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      await inSheet(workbook, (sheet) => {
        for (const [id, value] of Object.entries({ intakes: 2, programmeYears: 2, fixedCost: 900, participants: 10 }))
          sheet.getRange(inputOf(before, id).valueAt.address).values = [[value]];
      });
      await workbook.calculate();
      const { plan, measure } = await theScenario();
      // 10 × 50 000 over two years for each intake, and 900 over three years
      assert.deepEqual(plan!.costs.slice(0, 4), [250300, 500300, 250300, 0]);
      const perIntake = 10 * 0.9 * 0.3 * 0.2 * 150000 * 0.5; // the social services' cashable half
      const stayed = (since: number) => 0.97 ** since * 0.9 ** (since - measure!.programme.lag);
      const expected = [0, 1, 2, 3, 4].map((year) => {
        const since = [year, year - 1].filter((one) => one >= measure!.programme.lag);
        return since.reduce((sum, one) => sum + perIntake * stayed(one), 0);
      });
      plan!.savings
        .slice(0, 5)
        .forEach((saved, year) => assert.ok(Math.abs(saved - expected[year]!) < 1e-6, `${year}: ${saved}`));
    }));

  it("is still found when rows are inserted above and within its blocks", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      await inSheet(workbook, (sheet) => {
        sheet.getRange("A1:A2").getEntireRow().insert("Down");
        sheet.getRange("A16:A16").getEntireRow().insert("Down");
      });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual([after.missing, after.problems], [[], []]);
      assert.notEqual(inputOf(after, "effect").at.address, inputOf(before, "effect").at.address);
      assert.deepEqual(after.measure, { ...before.measure, programmeCells: after.measure!.programmeCells });
      assert.deepEqual(after.plan, before.plan);
    }));

  it("with a cell in error says which; with a word among the numbers, what it must be and where", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const effect = inputOf(await theScenario(), "effect").valueAt;
      await inSheet(workbook, (sheet) => (sheet.getRange(effect.address).formulas = [["=1/0"]]));
      await workbook.calculate();
      const inError = await theScenario();
      assert.deepEqual(inError.problems[0], { code: "cell-error", at: effect, error: "#DIV/0!" });
      assert.deepEqual([inError.measure, inError.plan], [null, null]);
      await inSheet(workbook, (sheet) => (sheet.getRange(effect.address).values = [[25]]));
      await workbook.calculate();
      const [problem] = (await theScenario()).problems;
      assert.ok(problem?.code === "refused");
      assert.deepEqual([problem.fact.code, problem.at], ["share-outside", effect]);
    }));

  it("without one of its names says which is missing, and shows what does not hang on it", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      await inSheet(workbook, (sheet) => sheet.names.getItem("Terms").delete());
      const scenario = await theScenario();
      assert.deepEqual(scenario.missing, ["Terms"]);
      assert.ok(scenario.plan && scenario.measure);
      await inSheet(workbook, (sheet) => sheet.names.getItem("Costs").delete());
      assert.equal((await theScenario()).measure, null);
    }));

  it("of a newer format is read-only", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      await inSheet(workbook, (sheet) => {
        const version = sheet.names.getItem(identityName).getRange().getCell(0, 1);
        version.values = [[scenarioVersion + 1]];
      });
      assert.equal((await theScenario()).lock, "newer");
    }));

  it("is none without its property", () =>
    inWorkbook({ ...smallTown("en"), sheets: [smallTown("en").sheets[0]!] }, async () => {
      assert.equal((await readScenarios()).scenarios.length, 0);
    }));

  it("made by the pane is the same as one that was opened, and does not touch a sheet of its name", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const opened = await theScenario();
      await writeSheet(newScenarioSheet("sv"));
      await workbook.calculate();
      const { scenarios, activeSheetId } = await readScenarios();
      const made = scenarios.find(({ name }) => name === "Scenario 2")!;
      assert.equal(activeSheetId, made.sheetId);
      const text = (scenario: typeof made) =>
        JSON.stringify({ ...scenario, name: "" }).replaceAll(scenario.sheetId, "sheet");
      assert.equal(text(made), text(opened));
    }));

  it("that is made, copied or deleted while the workbook is followed comes and goes", () =>
    inWorkbook(smallTown("sv"), async () => {
      let names: string[] = [];
      const onScenarios = ({ scenarios }: Scenarios) => (names = Array.from(scenarios, ({ name }) => name));
      const becomes = async (...wanted: string[]) => {
        for (let wait = 0; wait < 200 && names.join() !== wanted.join(); wait++) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        assert.deepEqual(names, wanted);
      };
      const stop = await watchScenarios({ onScenarios, onNews: () => undefined, onFailure: assert.fail });
      await becomes("Scenario");
      const made = await writeSheet(newScenarioSheet("sv"));
      await becomes("Scenario", "Scenario 2");
      await duplicateScenario(made, "Kopia");
      await becomes("Scenario", "Scenario 2", "Kopia");
      await deleteScenario(made);
      await becomes("Scenario", "Kopia");
      await stop();
    }));

  it("is followed: a changed cell gives the comparison of the new numbers, and nothing is told twice", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const seen: Scenarios[] = [];
      let arrived = () => {};
      const next = () => new Promise<void>((resolve) => (arrived = resolve));
      const first = next();
      const onScenarios = (read: Scenarios) => {
        seen.push(read);
        arrived();
      };
      const stop = await watchScenarios({ onScenarios, onNews: () => undefined, onFailure: assert.fail });
      await first;
      const effect = inputOf(seen[0]!.scenarios[0]!, "effect");
      const second = next();
      await inSheet(workbook, (sheet) => (sheet.getRange(effect.valueAt.address).values = [[0.3]]));
      await second;
      for (let wait = 0; wait < 200 && seen.at(-1)!.calculating; wait++) await new Promise((go) => setTimeout(go, 20));
      const npv = ({ scenarios: [scenario] }: Scenarios) => compareFinancing(scenario!.plan!, 0).fund.npv;
      const cost = 100 * 50000 + 500000;
      assert.ok(Math.abs((npv(seen.at(-1)!) + cost) / (npv(seen[0]!) + cost) - 0.3 / 0.2) < 1e-9);
      const count = seen.length;
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("The town").getRange("B1").values = [[6000]];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(seen.length, count);
      await stop();
    }));

  it("that takes an input from another follows it; a third that does not keeps its identity", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const seen: Scenarios[] = [];
      const stop = await watchScenarios({
        onScenarios: (read) => seen.push(read),
        onNews: () => undefined,
        onFailure: assert.fail,
      });
      const until = async (isSeen: (scenarios: Scenario[]) => boolean) => {
        for (let wait = 0; wait < 200; wait++) {
          const scenarios = seen.at(-1)?.scenarios ?? [];
          if (isSeen(scenarios)) return scenarios;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return assert.fail("the scenarios did not follow");
      };
      const effectIn = (scenario: Scenario | undefined) => scenario && inputOf(scenario, "effect").value;
      const [first] = await until((scenarios) => scenarios.length === 1);
      await duplicateScenario(first!.sheetId, "Följer");
      await duplicateScenario(first!.sheetId, "Fri");
      const named = (scenarios: Scenario[], name: string) => scenarios.find((scenario) => scenario.name === name);
      const free = named(await until((scenarios) => scenarios.length === 3), "Fri");
      const { address } = inputOf(first!, "effect").valueAt;
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Följer").getRange(address).formulas = [[`='${first!.name}'!${address}`]];
        await context.sync();
      });
      await inSheet(workbook, (sheet) => (sheet.getRange(address).values = [[0.35]]));
      const isFollowed = (scenarios: Scenario[]) =>
        [scenarios[0], named(scenarios, "Följer")].every((scenario) => effectIn(scenario) === 0.35);
      const after = await until(isFollowed);
      assert.equal(named(after, "Fri"), free);
      await stop();
    }));
});
