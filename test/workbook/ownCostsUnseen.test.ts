import assert from "node:assert/strict";
import { openDoorTo } from "../../src/catalogue/ownCostsDoor";
import { ownCostsSheet } from "../../src/stories/ownCostsSheet";
import type { Story } from "../../src/stories/story";
import { readOnlyUnseen } from "../../src/workbook/following";
import { watchOwnTables } from "../../src/workbook/watchOwnTable";
import { watchScenarios } from "../../src/workbook/watchScenarios";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

/** The table of the town's own: a day in prison is 4 000 SEK there, 3 202 in the catalogue. */
const table = ownCostsSheet("sv");
const own = ["prison-day-2019", "Anstalt enligt eget avtal", 4000, "dag", "Kriminalvården", 2024];
const town: Story = {
  ...smallTown("sv"),
  sheets: [
    {
      name: "Asked",
      widths: [30],
      rows: [['=SOCIAL.UNITCOST("prison-day-2019")'], ["=1+1"], ["=A1*2"], ["=SOCIAL.ANNUITY(100, 4, 0.03)"]],
    },
    { ...table, rows: [...table.rows, own] },
  ],
};

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let wait = 0; wait < 400 && !isSo(); wait++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(isSo(), what);
}

const write = ({ Excel }: NodeWorkbook, address: string, value: number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(table.name).getRange(address).values = [[value]];
    await context.sync();
  });

describe("the municipality's own unit costs, when nobody has opened the pane", () => {
  beforeEach(() => openDoorTo({}));
  afterEach(() => {
    readOnlyUnseen(false);
    openDoorTo({});
  });

  it("are waited for: never the catalogue's figure, and exactly the cells that ask are calculated when they are read", () =>
    inWorkbook(
      town,
      async (workbook) => {
        const { cell, calculate, host } = workbook;
        assert.deepEqual([cell("Asked", "A1"), cell("Asked", "A3")], ["#N/A", "#N/A"]);
        assert.match(workbook.sentence("Asked", "A1") ?? "", /^Läser kommunens egna tabeller/);
        readOnlyUnseen(true);
        let wholes = 0;
        host.calculation.onEverything(() => wholes++);
        const seen = new Set<unknown>();
        host.calculation.onEnd(() => seen.add(cell("Asked", "A1")));
        const stop = await watchOwnTables(
          () => undefined,
          (error) => assert.fail(String(error)),
        );
        await until(() => cell("Asked", "A1") === 4000, "the own figure");
        await calculate();
        assert.equal(cell("Asked", "A3"), 8000);
        await write(workbook, `C${table.rows.length + 1}`, 4500);
        await until(() => cell("Asked", "A3") === 9000, "follows the table");
        assert.deepEqual([wholes, seen.has(3202)], [0, false]);
        await stop();
      },
      { isPage: true },
    ));

  it("are followed also where Excel refuses to calculate when they change: it is asked again", () =>
    inWorkbook(
      town,
      async (workbook) => {
        const { cell, host } = workbook;
        let refused = 0;
        const stop = await watchOwnTables(
          () => undefined,
          () => refused++,
        );
        await until(() => cell("Asked", "A1") === 4000, "the own figure");
        await write(workbook, `C${table.rows.length + 1}`, 4500);
        host.faults.meet = ({ changes }) =>
          changes && refused === 0 ? { way: "refused", code: "AccessDenied" } : null;
        await until(() => refused > 0, "is refused");
        await until(() => cell("Asked", "A1") === 4500, "follows the table");
        await stop();
      },
      { isPage: true },
    ));

  it("in a bare context there is no workbook, and the catalogue answers", () =>
    inWorkbook(town, async ({ cell }) => assert.equal(cell("Asked", "A1"), 3202)));

  it("a pane that is hidden reads no scenarios, and reads what happened when it is shown", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      let isRead = false;
      const stop = await watchScenarios({
        onScenarios: ({ calculating }) => (isRead = !calculating),
        onNews: () => undefined,
        onFailure: (error) => assert.fail(String(error)),
      });
      await until(() => isRead, "is read");
      readOnlyUnseen(true);
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Scenario").getRange("A1").values = [["En annan rubrik"]];
        await context.sync();
      });
      const { requests } = workbook.host;
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(workbook.host.requests, requests);
      readOnlyUnseen(false);
      await until(() => workbook.host.requests > requests, "is read when it is shown");
      await stop();
    }));
});
