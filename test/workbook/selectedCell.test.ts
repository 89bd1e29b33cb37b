import assert from "node:assert/strict";
import { sentence } from "../../src/locales/sentence";
import { whyNot, type Why } from "../../src/taskpane/reached/whyNot";
import type { NodeWorkbook } from "../../src/workbench/node";
import { callsIn, isOneCall } from "../../src/workbook/calls";
import { readReferences } from "../../src/workbook/readReferences";
import { readSelectedCell, type SelectedCell } from "../../src/workbook/watchSelection";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

const parameters = (...names: string[]) => names.map((name) => ({ name }));
const words = [
  { id: "EXCLUDED", parameters: parameters("cohortSize", "exclusionShare") },
  { id: "TAXORE", parameters: parameters("amount", "taxBase") },
  { id: "PAYBACK", parameters: parameters("flows", "discountRate") },
  { id: "PAYBACK.BYACTOR", parameters: parameters("savings", "investments", "discountRate") },
];

/** Writes cells of the sheet The town, selects one, and reads it as the pane does. */
async function select(
  workbook: NodeWorkbook,
  cells: Record<string, string | number>,
  selected: string,
): Promise<SelectedCell> {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("The town");
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    await context.sync();
  });
  await workbook.calculate();
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("The town").getRange(selected).select();
    await context.sync();
  });
  return readSelectedCell();
}

async function why(cell: SelectedCell): Promise<Why | null> {
  const calls = callsIn(cell.formula);
  const referred = await readReferences(cell.from.at.sheetId, calls);
  return whyNot(cell, calls, { words, language: "en", referred });
}

describe("the selected cell", () => {
  it("has the values of what its formula refers to: absolute, of another sheet, by name and nested", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      await workbook.Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        names.add("AtRisk", worksheets.getItem("The town").getRange("D2"));
        const other = worksheets.add("Next year's books");
        other.getRange("A1").values = [[4e9]];
        await context.sync();
      });
      const formula = "=SOCIAL.TAXORE(SOCIAL.EXCLUDED($D$1,AtRisk)*1,'Next year''s books'!A1)";
      const cell = await select(workbook, { D1: 5000, D2: 0.1, D4: formula }, "D4");
      const calls = callsIn(cell.formula);
      assert.deepEqual(
        calls.map(({ id }) => id),
        ["TAXORE", "EXCLUDED"],
      );
      const referred = await readReferences(cell.from.at.sheetId, calls);
      assert.deepEqual(
        ["$D$1", "AtRisk", "'Next year''s books'!A1"].map((text) => referred.get(text)?.values),
        [[[5000]], [[0.1]], [[4e9]]],
      );
      assert.equal(referred.get("AtRisk")!.at.address, "D2");
      assert.equal(await why(cell), null);
    }));

  it("tells why it is refused, in a call within a call, and which cell to look at", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const formula = "=SOCIAL.TAXORE(SOCIAL.EXCLUDED(D1,D2),1E9)";
      const cell = await select(workbook, { D1: 5000, D2: 12.8, D4: formula }, "D4");
      const found = await why(cell);
      assert.ok(found?.kind === "refused");
      assert.deepEqual([found.id, found.at!.address], ["EXCLUDED", "D2"]);
      assert.match(sentence(found.fact, "en", found.id), /exclusionShare.*12\.8/);
    }));

  it("tells which place of a range is wrong: text in year 2 of a flow", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const flow = { D1: -100, D2: 60, D3: "later", D4: 60, E1: "=SOCIAL.PAYBACK(D1:D4,0.03)" };
      const found = await why(await select(workbook, flow, "E1"));
      assert.ok(found?.kind === "refused");
      assert.equal(found.at!.address, "D3");
    }));

  it("tells that there is no answer: money that never comes back", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const found = await why(await select(workbook, { D1: -100, D2: 60, E1: "=SOCIAL.PAYBACK(D1:D2)" }, "E1"));
      assert.ok(found?.kind === "refused");
      assert.deepEqual(found.fact, { code: "never-pays-back", left: 40 });
    }));

  it("of a table that spills is known by its place, and a missing answer in it by its reason", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const savings = { D1: "Year", E1: "City", D2: 0, E2: 0, D3: 1, E3: 40, F1: 100, F2: 0 };
      const cells = { ...savings, H1: "=SOCIAL.PAYBACK.BYACTOR(D1:E3,F1:F2,0)" };
      const cell = await select(workbook, cells, "L2");
      assert.deepEqual([cell.at.address, cell.from.at.address, cell.from.row, cell.from.column], ["L2", "H1", 1, 4]);
      assert.equal(cell.formula, cells.H1);
      const found = await why(cell);
      assert.ok(found?.kind === "refused");
      assert.deepEqual(found.fact, { code: "never-pays-back", left: 60 });
    }));

  it("says which argument is in error itself, and which only Excel can work out", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const inError = await why(await select(workbook, { D1: "=1/0", D4: "=SOCIAL.EXCLUDED(D1,0.1)" }, "D4"));
      assert.ok(inError?.kind === "argumentError");
      assert.deepEqual([inError.name, inError.at.address], ["cohortSize", "D1"]);
      const calculated = await why(await select(workbook, { D1: 5, D4: "=SOCIAL.EXCLUDED(D1*2,12)" }, "D4"));
      assert.deepEqual(calculated, { kind: "notAsked", name: "cohortSize" });
    }));

  it("leaves out what refers to nothing, and asks no further", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const cell = await select(workbook, { D4: "=SOCIAL.EXCLUDED(Nowhere,12)" }, "D4");
      assert.equal((await readReferences(cell.at.sheetId, callsIn(cell.formula))).size, 0);
    }));
});

describe("a formula", () => {
  it("has calls within calls, with quotes, brackets and sheet names in their arguments", () => {
    const formula = `=IF(A1="x)",1,SOCIAL.TAXORE(MAX($Z$6:$Z$9),SOCIAL.LOSTTAX('A, B'!C1,{1,2})))`;
    const told = callsIn(formula).map(({ id, given }) => [id, given.map(({ kind, text }) => `${kind} ${text}`)]);
    assert.deepEqual(told, [
      ["TAXORE", ["calculated MAX($Z$6:$Z$9)", "call SOCIAL.LOSTTAX('A, B'!C1,{1,2})"]],
      ["LOSTTAX", ["reference 'A, B'!C1", "constants {1,2}"]],
    ]);
    assert.deepEqual(callsIn("=SOCIAL.UNITCOSTS()"), [{ id: "UNITCOSTS", given: [] }]);
  });

  it("has literal arguments, and some that are left out", () => {
    const [call] = callsIn('=SOCIAL.X(12.8%,-3,"a ""b""",TRUE,,Sheet1!$B$2#)');
    assert.deepEqual(
      call!.given.map((one) => (one.kind === "literal" ? one.value : one.kind)),
      [0.128, -3, 'a "b"', true, "leftOut", "reference"],
    );
  });

  it("is one call, or something more", () => {
    assert.ok(isOneCall("=SOCIAL.TAXORE(SOCIAL.EXCLUDED(A1,B1),C1)"));
    assert.equal(isOneCall("=SOCIAL.EXCLUDED(A1,B1)*2"), false);
    assert.equal(isOneCall("=2*SOCIAL.EXCLUDED(A1,B1)"), false);
  });
});
