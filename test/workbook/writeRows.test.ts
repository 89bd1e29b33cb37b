import assert from "node:assert/strict";
import { costWithCode } from "../../src/catalogue/findCosts";
import { storyWords } from "../../src/locales/storyWords";
import { costCells } from "../../src/stories/costCells";
import { insertedCost } from "../../src/stories/insertedCost";
import type { Scenario } from "../../src/workbook/scenario";
import { writeRows } from "../../src/workbook/writeRows";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inSheet, smallTown, theScenario } from "./smallTown";

const insertion = { timesAYear: 30, fromAge: 20, toAge: 24, priceYear: 2025 };
const prison = insertedCost(costWithCode("prison-day-2019", [])!, insertion, "sv")!;
const row = costCells(prison, storyWords["sv"]);
const into = ({ sheetId, costs }: Scenario) => ({
  sheetId,
  block: "Costs" as const,
  seen: costs.map(({ actor }) => actor),
});

describe("writing rows of costs", () => {
  it("30 days in prison go into a free row, with code, grade and source, and the sums follow", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.deepEqual(await writeRows({ ...into(before), rows: [row], replaces: false }), { outcome: "written" });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual(after.problems, []);
      assert.deepEqual(after.costs.map(({ actor, code, grade }) => [actor, code, grade]).at(-1), [
        "Kriminalvården",
        "prison-day-2019",
        "B",
      ]);
      assert.deepEqual(after.costs.slice(0, 3), before.costs);
      assert.equal(after.measure!.costs.rows.length, before.measure!.costs.rows.length + 1);
      assert.ok(Math.abs(after.measure!.costs.rows.at(-1)!.amount - prison.amount) < 1e-9);
    }));

  it("more than there are free rows: five rows into three free ones, the name grows and the results stay", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const npv = workbook.cell("Scenario", "R9");
      const five = new Array(5).fill(row) as (typeof row)[];
      assert.equal((await writeRows({ ...into(before), rows: five, replaces: false })).outcome, "written");
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual([after.missing, after.problems], [[], []]);
      assert.equal(after.costs.length, 3 + 5);
      assert.equal(after.measure!.costs.rows.length, 3 + 5);
      assert.deepEqual(after.plan!.costs, before.plan!.costs);
      assert.equal(workbook.cell("Scenario", "R9"), npv); // the municipality's own: prison is another payer's
    }));

  it("in place of those that stand there, leaving no row of the old", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.equal((await writeRows({ ...into(before), rows: [row], replaces: true })).outcome, "written");
      await workbook.calculate();
      assert.deepEqual(
        (await theScenario()).costs.map(({ actor }) => actor),
        ["Kriminalvården"],
      );
    }));

  it("a formula in a row goes only when the person has said so", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      const second = before.costs[1]!.at.address.replace("A", "B");
      await inSheet(workbook, (sheet) => (sheet.getRange(second).formulas = [["=50000+10000"]]));
      const replacing = { ...into(before), rows: [row], replaces: true };
      assert.equal((await writeRows(replacing)).outcome, "formula");
      assert.equal((await theScenario()).costs.length, 3);
      assert.equal((await writeRows({ ...replacing, overFormula: true })).outcome, "written");
      assert.equal((await theScenario()).costs.length, 1);
    }));

  it("nothing is written where the table is another one than was read, or its sheet is gone", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      await inSheet(workbook, (sheet) => (sheet.getRange(before.costs[0]!.at.address).values = [["Annan"]]));
      assert.equal((await writeRows({ ...into(before), rows: [row], replaces: false })).outcome, "moved");
      assert.equal((await theScenario()).costs.length, 3);
      await inSheet(workbook, (sheet) => sheet.delete());
      assert.equal((await writeRows({ ...into(before), rows: [row], replaces: false })).outcome, "failed");
    }));

  for (const [member, after] of [
    ["insert", 0],
    ["numberFormat", 2],
    ["values", 4],
  ] as const) {
    it(`where Excel refuses in the middle, at ${member}, the table is as it was`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        const second = (await theScenario()).costs[1]!.at.address.replace("A", "B");
        await inSheet(workbook, (sheet) => (sheet.getRange(second).formulas = [["=50000+10000"]]));
        await workbook.calculate();
        const before = await theScenario();
        const five = new Array(5).fill(row) as (typeof row)[];
        refuse(workbook, { member, after, times: 1 }, "no more");
        const written = await writeRows({ ...into(before), rows: five, replaces: false });
        assert.deepEqual(written, { outcome: "failed", reason: "GeneralException: no more" });
        await workbook.calculate();
        assert.deepEqual(await theScenario(), before);
        assert.equal((await writeRows({ ...into(before), rows: five, replaces: false })).outcome, "written");
      }));
  }

  it("says so when the rows that were put in cannot be taken out", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      let written = 0;
      workbook.host.ground.refuses = (_target, member) =>
        member === "delete" || (member === "values" && ++written > 1) ? "no more" : null;
      const five = new Array(5).fill(row) as (typeof row)[];
      const outcome = await writeRows({ ...into(before), rows: five, replaces: false });
      assert.deepEqual(outcome, { outcome: "halfway", reason: "GeneralException: no more" });
    }));

  it("a payer's name that looks like a formula stays a text", () =>
    inWorkbook(smallTown("sv"), async () => {
      const before = await theScenario();
      const hostile = costCells({ ...prison, actor: "=1+1" }, storyWords["sv"]);
      assert.equal((await writeRows({ ...into(before), rows: [hostile], replaces: false })).outcome, "written");
      assert.equal((await theScenario()).costs.at(-1)!.actor, "=1+1");
    }));
});
