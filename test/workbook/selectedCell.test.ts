import assert from "node:assert/strict";
import { cellSteps } from "../../src/locales/en/cellSteps";
import { reached } from "../../src/locales/en/reached";
import { reached as swedish } from "../../src/locales/sv/reached";
import { sentence } from "../../src/locales/sentence";
import { argumentGrounds } from "../../src/taskpane/reached/argumentGrounds";
import { tellCall, type CallSums } from "../../src/taskpane/reached/cells/tellCall";
import { whyNot, type Why } from "../../src/taskpane/reached/whyNot";
import { wordsOf } from "../../src/taskpane/words";
import type { NodeWorkbook } from "../../src/workbench/node";
import { callsIn, isOneCall } from "../../src/ranges/calls";
import { addressWithin } from "../../src/workbook/address";
import { readReferences } from "../../src/workbook/readReferences";
import { readSelectedCell, watchSelection, type SelectedCell } from "../../src/workbook/watchSelection";
import { inWorkbook } from "./inWorkbook";
import { smallTown, theScenario } from "./smallTown";

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
  it("is told again when its sheet says something else, and is none while a chart is selected", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const seen: (SelectedCell | null)[] = [];
      const until = async (holds: () => boolean, what: string) => {
        for (let wait = 0; wait < 400 && !holds(); wait++) await new Promise((resolve) => setTimeout(resolve, 10));
        assert.ok(holds(), what);
      };
      await select(workbook, { B1: 5000, B2: "=B1*2" }, "B2");
      const stop = await watchSelection((cell) => seen.push(cell));
      await until(() => seen.at(-1)?.value === 10_000, "is told");
      await select(workbook, { B1: 6000 }, "B2");
      await until(() => seen.at(-1)?.value === 12_000, "is told again");
      workbook.host.faults.isNoRangeSelected = true;
      workbook.host.selectionChanged();
      await until(() => seen.at(-1) === null, "is none");
      workbook.host.faults.isNoRangeSelected = false;
      workbook.host.selectionChanged();
      await until(() => seen.at(-1)?.value === 12_000, "is told when it is one again");
      await stop();
    }));

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

  it("has the values of the others where a name has lost its cells", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      await workbook.Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const gone = worksheets.add("Gone");
        names.add("AtRisk", gone.getRange("D2"));
        await context.sync();
        gone.delete();
        await context.sync();
      });
      const cell = await select(workbook, { D1: 5000, D4: "=SOCIAL.EXCLUDED($D$1,AtRisk)" }, "D4");
      const referred = await readReferences(cell.from.at.sheetId, callsIn(cell.formula));
      assert.deepEqual([...referred.keys()], ["$D$1"]);
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

  it("says what a call was given as the language writes it: percentages, decimal commas and semicolons", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { sheetId } = await theScenario();
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.getRange("AZ1:AZ2").values = [[0.1284], [0.5]];
        sheet.getRange("AZ1").numberFormat = [["0.0%"]];
        await context.sync();
      });
      const calls = callsIn("=SOCIAL.SAVINGS(AZ1,AZ2,{1.5,2},12.8%,MAX(0.5,1))");
      const referred = await readReferences(sheetId, calls);
      const given = argumentGrounds(calls[0]!, [], referred, null, { say: swedish, words: wordsOf("sv") });
      assert.deepEqual(
        given.map(({ text }) => text.replace(/\u00a0/g, " ")),
        ["AZ1 = 12,84 %", "AZ2 = 0,5", "{1,5\\2}", "12,8%", "MAX(0,5;1) (räknas av Excel)"],
      );
    }));

  it("leaves out what refers to nothing, and asks no further", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const cell = await select(workbook, { D4: "=SOCIAL.EXCLUDED(Nowhere,12)" }, "D4");
      assert.equal((await readReferences(cell.at.sheetId, callsIn(cell.formula))).size, 0);
    }));
});

describe("a cell of the books, which read the measure year by year", () => {
  it("is told by the table that it reads: what the measure costs in year 1, and what can be taken home then", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const { sheetId, books } = await theScenario();
      for (const column of ["ownCost", "ownSavings"] as const) {
        await workbook.Excel.run(async (context) => {
          const address = addressWithin(books[column]!.at.address, 2, 0); // the head, year 0, year 1
          context.workbook.worksheets.getItem(sheetId).getRange(address).select();
          await context.sync();
        });
        const cell = await readSelectedCell();
        assert.ok(cell.isReading && cell.from.row === 2);
        assert.ok(Number(cell.value) === books[column]!.amounts[1]);
        const calls = callsIn(cell.formula);
        const referred = await readReferences(sheetId, calls);
        const functions = [{ id: "APPRAISE.BYYEAR", parameters: parameters("programme", "costs", "cashableOnly") }];
        const told = tellCall(
          calls[0]!,
          0,
          cell,
          { words: functions, referred },
          { say: reached, words: wordsOf("en") },
        );
        assert.ok(told.kind === "explained", column);
        assert.equal(told.explanation.steps.at(-1)!.amount, cell.value);
        assert.equal(whyNot(cell, calls, { words: functions, language: "en", referred }), null);
      }
    }));
});

describe("how the number in the selected cell was reached", () => {
  const speech = { say: reached, words: wordsOf("en") };
  const told = async (cell: SelectedCell) => {
    const calls = callsIn(cell.formula);
    const referred = await readReferences(cell.from.at.sheetId, calls);
    return calls.map((call, index) => tellCall(call, index, cell, { words, referred }, speech));
  };
  const lastOf = (one: CallSums) => (one.kind === "explained" ? one.explanation.steps.at(-1)!.amount : one.kind);

  it("is told with the values of the cells: 400 000 a year of a million leave 200 000 after year 2, half of year 3", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const flow = { D1: -1e6, D2: 4e5, D3: 4e5, D4: 4e5, E1: "=SOCIAL.PAYBACK(D1:D4)" };
      const [payback] = await told(await select(workbook, flow, "E1"));
      assert.ok(payback?.kind === "explained");
      const { steps, notes } = payback.explanation;
      assert.equal(payback.title, "Cell E1");
      assert.deepEqual(
        steps.map(({ sign, amount }) => [sign, amount]),
        [
          ["", 200_000],
          ["÷", 400_000],
          ["=", 0.5],
          ["+", 2],
          ["=", 2.5],
        ],
      );
      assert.deepEqual(notes, [cellSteps.prices]);
    }));

  it("is told also where there is no answer, of money that never comes back", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const [payback] = await told(await select(workbook, { D1: -100, D2: 60, E1: "=SOCIAL.PAYBACK(D1:D2)" }, "E1"));
      assert.ok(payback?.kind === "explained");
      assert.deepEqual(
        payback.explanation.steps.map(({ amount }) => amount),
        [40, null],
      );
    }));

  it("is told of the cell in a table by its headings, and a heading is said to be one", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const table = { D1: 6, E1: 6, F1: 6, D3: "=SOCIAL.DISPOSITION(15,D1:F1)" };
      const [third] = await told(await select(workbook, table, "G6"));
      assert.ok(third?.kind === "explained");
      // 15 less 6 and 6 leaves 3 of the 6 that are paid out in year 2
      assert.deepEqual([third.title, lastOf(third)], ["Year 2, Covered", 3]);
      const [head] = await told(await select(workbook, {}, "G3"));
      const [year] = await told(await select(workbook, {}, "D6"));
      assert.deepEqual([head!.kind, year!.kind], ["heading", "heading"]);
    }));

  it("is told of each call in a formula that makes more of them, and of a call within a call", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const formula = "=2*SOCIAL.TAXORE(SOCIAL.EXCLUDED(D1,D2),1E6)";
      const calls = await told(await select(workbook, { D1: 5000, D2: 0.1, D4: formula }, "D4"));
      // 500 persons as if they were kronor: 500 / 1 000 000 * 10 000 = 5 öre
      assert.deepEqual(calls.map(lastOf), [5, 500]);
    }));

  it("is not told where Excel alone knows an argument, which is named", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const [one] = await told(await select(workbook, { D1: 5000, D4: "=SOCIAL.EXCLUDED(D1*2,0.1)" }, "D4"));
      assert.deepEqual(one, { kind: "calculated", argument: "cohortSize" });
    }));

  it("is not told of what is refused whole: why is told beside it", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const [one] = await told(await select(workbook, { D1: 5000, D4: "=SOCIAL.EXCLUDED(D1,12)" }, "D4"));
      assert.deepEqual(one, { kind: "nothing" });
    }));

  it("is said to be of another number where the cell has not been calculated since", () =>
    inWorkbook(smallTown("en"), async (workbook) => {
      const cell = await select(workbook, { D1: 5000, D4: "=SOCIAL.EXCLUDED(D1,0.1)" }, "D4");
      const [now] = await told({ ...cell, value: 400 });
      assert.ok(now?.kind === "explained");
      assert.deepEqual(now.explanation.notes, [cellSteps.otherNow]);
    }));
});

describe("a formula", () => {
  it("has no calls within quotes, of a text or of a sheet's name", () => {
    const formula = `="see SOCIAL.EXCLUDED(A1,B1)"&'SOCIAL.IRR(x)'!A1&SOCIAL.TAXORE(1,2)`;
    assert.deepEqual(
      callsIn(formula).map(({ id }) => id),
      ["TAXORE"],
    );
    assert.equal(isOneCall('="=SOCIAL.TAXORE(1,2)"'), false);
  });

  it("has tables that are written in it, and some that hold more than constants", () => {
    const [call] = callsIn('=SOCIAL.X({1,"a;b";-3,10%},{A1,2})');
    assert.deepEqual(
      call!.given.map((written) => (written.kind === "constants" ? written.values : written.kind)),
      [
        [
          [1, "a;b"],
          [-3, 0.1],
        ],
        "calculated",
      ],
    );
  });

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
