import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import { optimismEdits, rowsToFill, typedRow, type TypedRow } from "../../src/taskpane/uncertainty/optimismEdits";
import { addOptimism } from "../../src/workbook/addOptimism";
import type { Scenario } from "../../src/workbook/scenario";
import { writeCells, type Edit } from "../../src/workbook/writeCells";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { inSheet, smallTown, theScenario } from "./smallTown";

/** What the pane would write where somebody types in the rows of some grades. */
function editsOf({ optimismRows }: Scenario, typed: Record<string, Partial<TypedRow>>): Edit[] {
  const rows = rowsToFill(optimismRows);
  const fields = rows.map((row) => ({ ...typedRow(row, "sv"), ...typed[row.grade] }));
  const edits = optimismEdits(rows, fields, "sv");
  if ("why" in edits) throw new Error(`${edits.why}: ${edits.typed}`);
  return edits;
}

describe("the table of the correction for optimism", () => {
  it("is filled in from the pane: a fifth on the costs of grade C, a half from its effect, and a grade of one's own", () =>
    inWorkbook(smallTown("sv"), async () => {
      const empty = await theScenario();
      assert.deepEqual(empty.optimism, {});
      assert.deepEqual(editsOf(empty, {}), []);
      const typed = { C: { costs: "20 %", benefits: "50 %" }, "": { grade: "D", benefits: "75 %" } };
      assert.deepEqual(await writeCells(editsOf(empty, typed)), { outcome: "written" });
      const filled = await theScenario();
      assert.deepEqual(filled.optimism, { C: { costs: 0.2, benefits: 0.5 }, D: { costs: 0, benefits: 0.75 } });
      assert.deepEqual(filled.problems, []);
      await writeCells(editsOf(filled, { C: { costs: "", benefits: "" } }));
      assert.deepEqual((await theScenario()).optimism, { D: { costs: 0, benefits: 0.75 } });
    }));

  it("does not write over a formula unless asked, nor where rows have moved", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { optimismRows } = await theScenario();
      const [first, second] = optimismRows;
      await inSheet(workbook, (sheet) => (sheet.getRange(first!.costsAt.address).formulas = [["=1/4"]]));
      await workbook.calculate();
      const scenario = await theScenario();
      assert.equal(scenario.optimism.A!.costs, 0.25);
      const edits = editsOf(scenario, { A: { costs: "10 %" } });
      assert.equal((await writeCells(edits)).outcome, "formula");
      assert.equal((await writeCells(edits, true)).outcome, "written");
      await inSheet(workbook, (sheet) => (sheet.getRange(second!.at.address).values = [["B2"]]));
      assert.equal((await writeCells(editsOf(scenario, { B: { costs: "10 %" } }))).outcome, "moved");
    }));

  for (const language of languages) {
    it(`is added, empty, to a sheet that has none, below all that stands there (${language})`, () =>
      inWorkbook(smallTown(language), async (workbook) => {
        const before = await theScenario();
        await inSheet(workbook, (sheet) => sheet.names.getItem("OptimismBias").delete());
        const without = await theScenario();
        assert.deepEqual([without.optimismRows, without.missing], [[], []]);
        await addOptimism(without);
        const added = await theScenario();
        const grades = (scenario: Scenario) => scenario.optimismRows.map(({ grade }) => grade);
        assert.deepEqual(grades(added), grades(before));
        assert.deepEqual([added.optimism, added.problems, added.plan], [{}, [], before.plan]);
        await writeCells(editsOf(added, { B: { costs: "10 %" } }));
        assert.deepEqual((await theScenario()).optimism, { B: { costs: 0.1, benefits: 0 } });
      }));
  }
});

describe("where Excel refuses in the middle", () => {
  for (const member of ["numberFormat", "add"]) {
    it(`the sheet gets no table, at ${member}`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        await inSheet(workbook, (sheet) => sheet.names.getItem("OptimismBias").delete());
        const before = await theScenario();
        const used = () => usedAddress(workbook);
        const stood = await used();
        refuse(workbook, { member, times: 1 }, "no more");
        await assert.rejects(addOptimism(before), /no more/);
        assert.equal(await used(), stood);
        assert.deepEqual(await theScenario(), before);
      }));
  }
});

async function usedAddress({ Excel }: NodeWorkbook): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Scenario").getUsedRange(true).load("address");
    await context.sync();
    return used.address;
  });
}

describe("what is typed in the table of the correction", () => {
  const place = { sheetId: "1", address: "A1" };
  const row = { costs: "", benefits: "", at: place, costsAt: place, benefitsAt: place };
  const rows = [
    { ...row, grade: "A" },
    { ...row, grade: "" },
  ];
  const wrong = (first: Partial<TypedRow>, second: Partial<TypedRow> = {}) => {
    const empty = { grade: "", costs: "", benefits: "" };
    const edits = optimismEdits(
      rows,
      [
        { ...empty, grade: "A", ...first },
        { ...empty, ...second },
      ],
      "sv",
    );
    return "why" in edits ? edits.why : edits.length;
  };

  it("must be a share, of the effect no more than all of it; costs may more than double", () => {
    assert.equal(wrong({ costs: "mycket" }), "unreadable");
    assert.equal(wrong({ costs: "-10 %" }), "negative");
    assert.equal(wrong({ benefits: "120 %" }), "notShare");
    assert.equal(wrong({ costs: "120 %", benefits: "100 %" }), 2);
  });

  it("must say which grade it is for, and each grade once", () => {
    assert.equal(wrong({}, { costs: "10 %" }), "noGrade");
    assert.equal(wrong({}, { grade: "A", costs: "10 %" }), "twice");
    assert.equal(wrong({}, { grade: "D", costs: "10 %" }), 2);
  });
});
