import assert from "node:assert/strict";
import { flowEdits } from "../../src/taskpane/selection/flowEdits";
import { readSelection } from "../../src/workbook/selection";
import { writeCells } from "../../src/workbook/writeCells";
import { inWorkbook } from "./inWorkbook";
import { smallTown, theScenario } from "./smallTown";

describe("the selected cells", () => {
  it("are read where they stand, and a flow goes to the books in one write", () =>
    inWorkbook(smallTown("sv"), async ({ Excel }) => {
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem("The town").getRange("D1:E1");
        cells.values = [[7e6, 8e6]];
        cells.select();
        await context.sync();
      });
      const selected = await readSelection();
      assert.match(selected!.address, /D1:E1$/);
      assert.deepEqual(selected!.values, [[7e6, 8e6]]);
      const { books } = await theScenario();
      assert.deepEqual(await writeCells(flowEdits(books.result!, [7e6, 8e6])), { outcome: "written" });
      const { plan } = await theScenario();
      assert.deepEqual(plan!.results.slice(0, 3), [7e6, 8e6, 20e6]);
    }));

  it("say a day where a person reads one: 45 000 days are 15 March 2023, and no kronor", () =>
    inWorkbook(smallTown("sv"), async ({ Excel }) => {
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem("The town").getRange("D1:E1");
        cells.values = [[45000, 45000]];
        cells.numberFormat = [["yyyy-mm-dd", "#,##0"]];
        cells.select();
        await context.sync();
      });
      assert.deepEqual((await readSelection())!.values, [["2023-03-15", 45000]]);
    }));
});
