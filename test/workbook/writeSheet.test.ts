import assert from "node:assert/strict";
import { door as english } from "../../src/locales/en/door";
import { reasonOf } from "../../src/workbook/reason";
import { newScenarioSheet } from "../../src/stories/templateScenario";
import { readScenarios } from "../../src/workbook/readScenarios";
import { writeSheet } from "../../src/workbook/writeSheet";
import type { NodeWorkbook } from "../../src/workbench/node";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { smallTown } from "./smallTown";

async function sheetNames({ Excel }: NodeWorkbook): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return Array.from(sheets.items, ({ name }) => name);
  });
}

describe("writing a sheet", () => {
  for (const [member, after] of [
    ["formulas", 0],
    ["autofitRows", 0],
    ["add", 3],
    ["activate", 0],
  ] as const) {
    it(`that Excel refuses in the middle, at ${member}, leaves no half-made sheet`, () =>
      inWorkbook(smallTown("sv"), async (workbook) => {
        const before = await sheetNames(workbook);
        refuse(workbook, { member, after, times: 1 }, "no more");
        await assert.rejects(writeSheet(newScenarioSheet("sv")), /no more/);
        assert.deepEqual(await sheetNames(workbook), before);
      }));
  }

  it("has the widths that it has where it is opened with the workbook, to a pixel", () => {
    const sheet = newScenarioSheet("sv");
    return inWorkbook({ ...smallTown("sv"), sheets: [sheet] }, async ({ host }) => {
      await writeSheet(sheet);
      const [opened, written] = host.book.sheets();
      sheet.widths.slice(0, 20).forEach((_, column) => {
        const apart = opened!.getColumnWidth(column) - written!.getColumnWidth(column);
        assert.ok(Math.abs(apart) <= 1, `column ${column}: ${apart}`);
      });
    });
  });

  it("that can neither be finished nor taken away is told so, with what went wrong first, and is no scenario", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      workbook.host.ground.refuses = (_target, member) =>
        member === "autofitRows" ? "no more" : member === "delete" ? "not that either" : null;
      await assert.rejects(writeSheet(newScenarioSheet("sv")), (error) => {
        assert.equal(reasonOf(error, "en"), english.halfway("GeneralException: no more"));
        return true;
      });
      assert.equal((await readScenarios()).scenarios.length, 1);
    }));
});
