import assert from "node:assert/strict";
import { profileOf, profiles, type ProfileName } from "../../src/workbench/excel/profiles";
import { faults, habits, type Habit } from "../../src/workbench/excel/switches";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";
import { smallFunctions, smallStory } from "./small";

const names = Object.keys(profiles) as ProfileName[];

/** Opens the small workbook in an Excel, does something, and closes it. */
async function inExcel(profile: ProfileName, act: (workbook: NodeWorkbook) => Promise<void>): Promise<void> {
  const workbook = await openWorkbook(smallStory, { functions: smallFunctions(), profile });
  try {
    await act(workbook);
    await workbook.calculate();
  } finally {
    workbook.close();
  }
}

const write = ({ Excel }: NodeWorkbook, value: number, options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Barn").getRange("B1").values = [[value]];
    await context.sync();
  });

describe("an Excel as strict as Excel", () => {
  it("is played by switches, each with where it was read, gathered in profiles", () => {
    const lines: string[] = [];
    for (const [id, { does, source }] of [...Object.entries(habits), ...Object.entries(faults)]) {
      assert.ok(does.endsWith(".") && /^OfficeDev\/|^learn\.microsoft\.com\//.test(source), id);
      const having = names.filter((name) => profileOf(name).habits.includes(id as Habit));
      const where = id in faults ? "any, when a test says so" : having.map((name) => profiles[name].name).join(", ");
      lines.push(`${id}: ${does} [${source}] ${where}`);
    }
    console.log(`      ${lines.join("\n      ")}`);
    assert.deepEqual(profileOf("kind").habits, []);
    for (const name of names.filter((one) => one !== "kind")) {
      assert.ok(profileOf(name).habits.includes("propertiesStay"), name);
    }
  });

  for (const profile of names) {
    const { name } = profiles[profile];
    it(`${name}: copies names and cells with a sheet, and its custom properties or not`, () =>
      inExcel(profile, async ({ Excel }) => {
        const told = await Excel.run(async (context) => {
          const copy = context.workbook.worksheets.getItem("Barn").copy("End");
          copy.names.load("items/name, items/scope");
          copy.customProperties.load("items/key");
          await context.sync();
          const own = copy.names.items.filter(({ scope }) => scope === "Worksheet");
          const all = Array.from(copy.names.items, (one) => one.name);
          const keys = Array.from(copy.customProperties.items, ({ key }) => key);
          return { own: Array.from(own, (one) => one.name), all, keys };
        });
        assert.deepEqual(told.own, ["Product", "Table"]);
        assert.deepEqual(told.keys, profile === "kind" ? ["version"] : []);
        const alsoShared = profile === "web" ? ["Product", "Table", "Share", "Books"] : ["Product", "Table"];
        assert.deepEqual(told.all, alsoShared);
      }));

    it(`${name}: what can be undone ends at a copy, or does not`, () =>
      inExcel(profile, async (workbook) => {
        await write(workbook, 7);
        await workbook.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Barn").copy("End");
          await context.sync();
        });
        await write(workbook, 8);
        for (let step = 0; step < 3; step++) await workbook.undo();
        assert.equal(workbook.cell("Barn", "B1"), profile === "kind" ? 9406 : 7);
      }));
  }

  it("while a cell is edited refuses what cannot wait, and lets wait what can", () =>
    inExcel("windows", async (workbook) => {
      workbook.host.faults.beginEdit();
      await assert.rejects(write(workbook, 1), { code: "InvalidOperationInCellEditMode" });
      const waiting = write(workbook, 2, { delayForCellEdit: true });
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(workbook.cell("Barn", "B1"), 9406);
      workbook.host.faults.endEdit();
      await waiting;
      assert.equal(workbook.cell("Barn", "B1"), 2);
    }));

  it("has no active worksheet while a chart sheet is shown, and no selected range while a chart is selected", () =>
    inExcel("windows", async ({ Excel, host }) => {
      const ask = (what: (workbook: Excel.Workbook) => Excel.Worksheet | Excel.Range) =>
        Excel.run(async (context) => {
          what(context.workbook).load();
          await context.sync();
        });
      host.faults.sheetInFront = "chartSheet";
      await assert.rejects(
        ask(({ worksheets }) => worksheets.getActiveWorksheet()),
        { code: "GeneralException" },
      );
      host.faults.isNoRangeSelected = true;
      await assert.rejects(
        ask((book) => book.getSelectedRange()),
        { code: "InvalidSelection" },
      );
    }));

  it("on the web refuses a request of more than 5 MB, and elsewhere does not", async () => {
    const large = (workbook: NodeWorkbook) =>
      workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Barn").customProperties.add("large", "x".repeat(6e6));
        await context.sync();
      });
    await inExcel("web", (workbook) => assert.rejects(large(workbook), { code: "RequestPayloadSizeLimitExceeded" }));
    await inExcel("windows", large);
  });

  it("refuses a request whole, does it and says that it failed, answers late, or never", () =>
    inExcel("windows", async (workbook) => {
      const { faults } = workbook.host;
      const shown = () => workbook.cell("Barn", "B1");
      faults.meet = () => ({ way: "refused", code: "ActivityLimitReached" });
      await assert.rejects(write(workbook, 1), { code: "ActivityLimitReached" });
      assert.equal(shown(), 9406);
      faults.meet = () => ({ way: "doneAndRefused", code: "GeneralException" });
      await assert.rejects(write(workbook, 2), { code: "GeneralException" });
      assert.equal(shown(), 2);
      faults.meet = () => ({ way: "late", ms: 30 });
      await write(workbook, 3);
      assert.equal(shown(), 3);
      for (const isDone of [false, true]) {
        faults.meet = () => ({ way: "lost", isDone });
        const answered = await Promise.race([
          write(workbook, 4).then(() => true),
          new Promise((resolve) => setTimeout(() => resolve(false), 100)),
        ]);
        assert.deepEqual([answered, shown()], [false, isDone ? 4 : 3]);
      }
    }));

  it("lets somebody else act between two requests", () =>
    inExcel("windows", async (workbook) => {
      const { faults, ground } = workbook.host;
      faults.before = async ({ order }) => {
        if (order === workbook.host.requests && ground.book.sheet("Böckerna 2")) {
          faults.before = () => Promise.resolve();
          const { removeSheet } = await import("../../src/workbench/grid/sheets");
          await removeSheet(ground.book, ground.book.sheet("Böckerna 2")!.getSheetId());
        }
      };
      await assert.rejects(
        workbook.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Böckerna 2").getRange("A1").values = [[1]];
          await context.sync();
        }),
        { code: "ItemNotFound" },
      );
    }));

  it("tells events late, and the last first", () =>
    inExcel("windows", async (workbook) => {
      const told: string[] = [];
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void told.push(address));
        await context.sync();
      });
      workbook.host.faults.events = { ms: 120, lastFirst: true };
      for (const address of ["A1", "A2", "A4"])
        await workbook.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Barn").getRange(address).values = [["x"]];
          await context.sync();
        });
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual([...told].sort(), ["A1", "A2", "A4"]);
      assert.notEqual(told[0], "A1");
    }));

  it("on Mac does not show why a function refuses", async () => {
    const sentence = async (profile: ProfileName) => {
      let said: string | undefined;
      await inExcel(profile, async (workbook) => void (said = workbook.sentence("Barn", "B9")));
      return said;
    };
    assert.deepEqual([await sentence("mac"), await sentence("windows")], [undefined, "negative: -1"]);
  });
});
