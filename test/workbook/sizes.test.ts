import assert from "node:assert/strict";
import { importCosts } from "../../src/catalogue/importCosts";
import { stories } from "../../src/stories/index";
import { readOwnTables } from "../../src/workbook/ownTable";
import { readScenarios } from "../../src/workbook/readScenarios";
import { duplicateScenario } from "../../src/workbook/scenarioSheets";
import { writeOwnCosts } from "../../src/workbook/writeOwnCosts";
import type { NodeWorkbook } from "../../src/workbench/node";
import { stillTown } from "../faults/town";
import { inWorkbook } from "./inWorkbook";
import { inSheet, theScenario } from "./smallTown";

const megabyte = 1e6;
const largest = stories("sv").find(({ id }) => id === "norrkoping2010")!;

/** Does something, and says how many characters its longest request or reply had. */
async function longestOf({ host }: NodeWorkbook, act: () => Promise<unknown>): Promise<number> {
  host.longest = 0;
  await act();
  return host.longest;
}

describe("one request, and one reply, stays under 1 MB", () => {
  it("of a cost table with 5 000 rows more: all of them are read, in parts", () =>
    inWorkbook(stillTown(), async (workbook) => {
      const [first, second] = (await theScenario()).costs;
      const row = Number(second!.at.address.slice(1));
      const count = 5000;
      await inSheet(workbook, (sheet) => {
        sheet.getRange(`${row}:${row + count - 1}`).insert("Down");
        const rows = Array.from({ length: count }, (_, index) => [`Payer ${index % 20}`, index, 16, 64, 1, 1]);
        sheet.getRange(`A${row}:F${row + count - 1}`).values = rows;
      });
      const longest = await longestOf(workbook, async () => {
        const { costs } = await theScenario();
        assert.equal(costs.length, 3 + count);
        assert.deepEqual(costs[0], first);
        assert.deepEqual([costs[count]!.cells[1], costs[count + 1]!.actor], [count - 1, second!.actor]);
      });
      assert.ok(longest < megabyte, `${longest}`);
    }));

  it("of 1 200 own costs: written, every second one written again, and read; those between keep their formulas", () =>
    inWorkbook(stillTown(), async (workbook) => {
      const head = "Kod;Namn;Kronor;Per;Betalare;Prisår;Källa";
      const lineOf = (more: number) => (_: unknown, index: number) =>
        `egen-${index};Vad det är;${index + more};dag;Kommunen: Socialnämnden;2024;Egen redovisning, ansvar 1234`;
      const costs = (more: number) =>
        importCosts(`${head}\n${Array.from({ length: 1200 }, lineOf(more)).join("\n")}`).accepted;
      const longest: number[] = [];
      const write = async (accepted: ReturnType<typeof costs>) => {
        const wrote = async () => assert.deepEqual(await writeOwnCosts(accepted, "sv"), { outcome: "written" });
        longest.push(await longestOf(workbook, wrote));
      };
      await write(costs(1));
      const { name, top, left, rowOfCode } = (await readOwnTables()).costs!;
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRangeByIndexes(top + rowOfCode["egen-4"]!, left + 1, 1, 1).formulas = [['="Egen "&"formel"']];
        await context.sync();
      });
      await write(costs(5).filter((_, index) => index % 2 === 1));
      longest.push(
        await longestOf(workbook, async () => {
          const { accepted, formulas } = (await readOwnTables()).costs!;
          const amounts = accepted.map(({ amount }) => amount);
          assert.deepEqual(amounts.slice(0, 4), [1, 1 + 5, 3, 3 + 5]);
          assert.deepEqual([amounts.length, amounts[1199]], [1200, 1199 + 5]);
          assert.equal(formulas[rowOfCode["egen-4"]!]![1], '="Egen "&"formel"');
        }),
      );
      assert.ok(Math.max(...longest) < megabyte, longest.join());
    }));

  it("of six scenarios of the largest example, none of which is read in two goes", () =>
    inWorkbook(largest, async (workbook) => {
      const { sheetId } = await theScenario();
      for (let copy = 0; copy < 5; copy++) await duplicateScenario(sheetId, "Kopia");
      workbook.host.requests = 0;
      const longest = await longestOf(workbook, async () => assert.equal((await readScenarios()).scenarios.length, 6));
      assert.ok(longest < megabyte, `${longest}`);
      assert.equal(
        workbook.host.requests,
        6,
        "the workbook, heads, five and one, what is in front, and what is let go",
      );
    }));
});
