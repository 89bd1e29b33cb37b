import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import { stories } from "../../src/stories";
import { readScenarios } from "../../src/workbook/readScenarios";
import { renameScenario } from "../../src/workbook/scenarioSheets";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

const row = (address: string) => Number(/\d+/.exec(address)![0]);

describe("a scenario's sheet that a person has edited", () => {
  for (const language of languages)
    it(`has the measure's own flows in its books when nobody has: every story, and a new one (${language})`, async () => {
      for (const story of [...stories(language), smallTown(language)])
        await inWorkbook(story, async () => {
          for (const scenario of (await readScenarios()).scenarios) {
            assert.ok(scenario.plan, story.id);
            assert.equal(scenario.bookedOtherwise, null, story.id);
          }
        });
    });

  it("and only whose inputs are others has books that follow, year by year", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const before = await theScenario();
      const others = { growth: 0.02, intakes: 3, programmeYears: 2, moveOut: 0.1, horizon: 7, lag: 2, deadweight: 0.1 };
      for (const [id, value] of Object.entries(others)) {
        const input = before.inputs.find((one) => one.id === id);
        if (input) await writeCells([{ at: input.valueAt, value }]);
      }
      await workbook.calculate();
      const after = await theScenario();
      assert.notDeepEqual(after.plan, before.plan);
      assert.deepEqual([after.problems, after.bookedOtherwise], [[], null]);
    }));

  it("whose rows of inputs are sorted is understood by their words, and so are the books", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const [top, bottom] = before.blocks.Programme!.split(":").map(row) as [number, number];
      await workbook.Excel.run(async (context) => {
        const rows = context.workbook.worksheets
          .getItem("Scenario")
          .getRange(`A${top + 1}:H${bottom}`)
          .load("formulas");
        await context.sync();
        rows.formulas = [...(rows.formulas as string[][])].sort(([one], [other]) => one!.localeCompare(other!, "sv"));
        await context.sync();
      });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual(after.measure!.programme, before.measure!.programme);
      assert.deepEqual([after.problems, after.bookedOtherwise], [[], null]); // the books ask for the inputs by their names
    }));

  it("two of whose rows have changed places has the same measure and the same books", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const fixed = row(inputOf(before, "fixedCost").at.address);
      const perPerson = row(inputOf(before, "costPerParticipant").at.address);
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Scenario");
        const [one, other] = [fixed, perPerson].map((at) => sheet.getRange(`A${at}:H${at}`).load("formulas"));
        await context.sync();
        const cells = [one!.formulas, other!.formulas] as [string[][], string[][]];
        one!.formulas = cells[1];
        other!.formulas = cells[0];
        await context.sync();
      });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual([after.measure!.programme, after.problems], [before.measure!.programme, []]);
      assert.equal(after.bookedOtherwise, null);
    }));

  it("where values were pasted over the formulas of the books says so when an input changes", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const { at } = before.books.ownSavings!;
      const cells = at.address.replace(/\d+/, (first) => String(Number(first) + 1));
      const range = `${cells}:${cells.replace(/\d+/, (first) => String(Number(first) + 9))}`;
      await inSheet(workbook, (sheet) => (sheet.getRange(range).values = before.plan!.savings.map((saved) => [saved])));
      assert.equal((await theScenario()).bookedOtherwise, null); // the same amounts
      await writeCells([{ at: inputOf(before, "effect").valueAt, value: 0.3 }]);
      await workbook.calculate();
      const after = await theScenario();
      // nothing is saved in year 0, so year 1 is the first that is another
      const second = cells.replace(/\d+/, (first) => String(Number(first) + 1));
      assert.deepEqual(after.bookedOtherwise, { column: "ownSavings", at: { ...at, address: second } });
    }));

  it("where a day was typed or pasted among the amounts asks about it, in the grid's own address", () =>
    inWorkbook(smallTown("sv"), async () => {
      const before = await theScenario();
      assert.deepEqual(before.days, []);
      const amount = { ...before.costs[0]!.at, address: before.costs[0]!.at.address.replace("A", "B") };
      const perPerson = inputOf(before, "costPerParticipant").valueAt;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(before.sheetId);
        for (const { address } of [amount, perPerson]) {
          sheet.getRange(address).numberFormat = [["yyyy-mm-dd"]];
          sheet.getRange(address).values = [[45413]];
        }
        sheet.getRange("A1").numberFormat = [["yyyy-mm-dd"]]; // a title is no number
        await context.sync();
      });
      const { days } = await theScenario();
      const asked = days.map(({ at, number }) => [at.address, number]);
      assert.deepEqual(
        asked.sort(),
        [
          [amount.address, 45413],
          [perPerson.address, 45413],
        ].sort(),
      );
    }));

  it("with a block that was moved to another sheet has that block missing, and reads nothing else in its place", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await inSheet(workbook, (sheet) => {
        const town = sheet.context.workbook.worksheets.getItem("The town");
        sheet.names.getItem("Terms").delete();
        sheet.names.add("Terms", town.getRange("A20:B30"));
      });
      const { missing, plan } = await theScenario();
      assert.deepEqual(missing, ["Terms"]);
      assert.ok(plan);
    }));

  for (const name of ["Barn's plan", "O'Brien's", "Plan 🙂", "Å!B", "#REF! 2"])
    it(`and renamed to ${name} is whole and is written to`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        const before = await theScenario();
        await renameScenario(before.sheetId, name);
        await workbook.calculate();
        const after = await theScenario();
        assert.deepEqual(after, { ...before, name });
        await writeCells([{ at: inputOf(after, "effect").valueAt, value: 0.3 }]);
        await workbook.calculate();
        const written = await theScenario();
        assert.ok(written.plan!.savings[2]! > before.plan!.savings[2]!);
        assert.equal(written.bookedOtherwise, null);
      }));

  it("half of whose costs are deleted counts the other half; with all rows gone the block is missing", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { costs, blocks } = await theScenario();
      await inSheet(workbook, (sheet) =>
        sheet.getRange(`${row(costs[1]!.at.address)}:${row(costs[2]!.at.address)}`).delete("Up"),
      );
      await workbook.calculate();
      const half = await theScenario();
      assert.deepEqual([half.problems, half.missing, half.bookedOtherwise], [[], [], null]);
      assert.deepEqual(half.measure!.costs.actors, [costs[0]!.actor]);
      const [top, bottom] = half.blocks.Costs!.split(":").map(row) as [number, number];
      assert.ok(blocks.Costs);
      await inSheet(workbook, (sheet) => sheet.getRange(`${top}:${bottom}`).delete("Up"));
      await workbook.calculate();
      const gone = await theScenario();
      assert.deepEqual([gone.missing, gone.measure], [["Costs"], null]);
    }));

  it("with the first half of its inputs deleted says which input it lacks", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const [top] = before.blocks.Programme!.split(":").map(row) as [number, number];
      await inSheet(workbook, (sheet) => sheet.getRange(`${top}:${top + 4}`).delete("Up"));
      await workbook.calculate();
      const { problems, measure } = await theScenario();
      const [problem, ...others] = problems;
      assert.ok(problem?.code === "refused");
      assert.deepEqual([measure, problem.fact.code, problem.at?.address, others], [null, "missing", `A${top}`, []]);
    }));

  it("with a column put in within a block says that the block is too wide, and where it stands", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await inSheet(workbook, (sheet) => sheet.getRange("B:B").insert("Right"));
      await workbook.calculate();
      const { problems, measure, missing, blocks } = await theScenario();
      const [problem] = problems;
      assert.ok(problem?.code === "refused");
      assert.deepEqual([measure, missing, problem.fact.code], [null, [], "named-columns"]);
      assert.equal(problem.at?.address, blocks.Programme!.split(":")[0]);
    }));

  it("with the cells of an input merged, which empties the value, says that it lies outside its range", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { valueAt } = inputOf(await theScenario(), "effect");
      await inSheet(workbook, (sheet) => (sheet.getRange(valueAt.address).values = [[""]]));
      await workbook.calculate();
      const { problems, measure } = await theScenario();
      const [problem] = problems;
      assert.ok(problem?.code === "refused");
      assert.deepEqual([measure, problem.fact.code], [null, "range-order"]);
    }));
});
