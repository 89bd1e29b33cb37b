import assert from "node:assert/strict";
import { movedSentence, movedTo } from "../../src/catalogue/chosenCosts";
import { shareOwnIndex } from "../../src/catalogue/ownCostsDoor";
import { priceSeries } from "../../src/catalogue/priceSeries";
import { indexSheet } from "../../src/stories/indexSheet";
import { readOwnTables } from "../../src/workbook/ownTable";
import { watchOwnTables } from "../../src/workbook/watchOwnTable";
import { writeSheet } from "../../src/workbook/writeSheet";
import { inWorkbook } from "./inWorkbook";
import { smallTown } from "./smallTown";

const plain = { ...smallTown("sv"), sheets: [{ name: "Tomt", widths: [10], rows: [[1]] }] };
const near = (one: number, other: number) =>
  assert.ok(Math.abs(one - other) < 1e-9 * Math.abs(other), `${one}, ${other}`);

describe("the municipality's own price index, in the pane", () => {
  afterEach(() => shareOwnIndex(new Map()));

  it("is read from its sheet once it is there, and follows what the finance office fills in", () =>
    inWorkbook(plain, async (workbook) => {
      let asked = 0;
      workbook.host.faults.meet = () => (asked++, null);
      assert.equal((await readOwnTables()).index, null);
      assert.equal(asked, 2); // the sheets, and their names, for all three tables
      const stop = await watchOwnTables(
        () => undefined,
        (error) => assert.fail(String(error)),
      );
      const sheet = indexSheet("sv");
      const row = (year: number) => 1 + sheet.rows.findIndex((cells) => cells[0] === year);
      const id = await writeSheet(sheet);
      await workbook.Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(id);
        for (let year = 2019; year <= 2030; year++) cells.getRange(`C${row(year)}`).values = [[0.04]];
        await context.sync();
      });
      await workbook.calculate();
      for (let wait = 0; wait < 200 && movedTo({ amount: 1, priceYear: 2019 }, 2030) === null; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      near(movedTo({ amount: 1000, priceYear: 2019 }, 2030)!.amount, 1000 * 1.04 ** 11);
      await stop();
    }));

  it("wins over KPI for the years it has, carries an amount over KPI's end, and the sentence says which", () => {
    const { KPI } = priceSeries;
    shareOwnIndex(
      new Map([
        [2020, 100],
        [2025, 120],
        [2027, 130],
      ]),
    );
    const own = movedTo({ amount: 100, priceYear: 2020 }, 2025)!;
    assert.equal(own.amount, 120);
    assert.equal(
      movedSentence(own, "sv"),
      "Omräknat från 2020 till 2025 års priser med kommunens eget prisindex (× 1,2)",
    );
    const over = movedTo({ amount: 100, priceYear: 2012 }, 2027)!;
    near(over.amount, (100 * KPI.get(2025)! * 130) / (KPI.get(2012)! * 120));
    assert.match(movedSentence(over, "en"), /by KPI to 2025 and then by the municipality's own price index/);
    const byKpi = movedTo({ amount: 100, priceYear: 2012 }, 2021)!;
    near(byKpi.amount, (100 * KPI.get(2021)!) / KPI.get(2012)!);
    assert.equal(movedTo({ amount: 100, priceYear: 2012 }, 2028), null);
  });
});
