import assert from "node:assert/strict";
import { importCosts } from "../../src/catalogue/importCosts";
import { followUpNames } from "../../src/stories/followUpFormat";
import { ownCostsName, ownIndexName } from "../../src/stories/ownCostsFormat";
import { requestCells } from "../../src/stories/requestCells";
import { planOf } from "../../src/taskpane/followUp/assess";
import { addOptimism } from "../../src/workbook/addOptimism";
import { makeFollowUp } from "../../src/workbook/makeFollowUp";
import { makeOwnIndex, makeOwnTable } from "../../src/workbook/makeOwnTable";
import { readOwnTables } from "../../src/workbook/ownTable";
import { removeRow } from "../../src/workbook/removeRow";
import { addressWithin } from "../../src/workbook/address";
import type { Place, Scenario } from "../../src/workbook/scenario";
import { writeResults } from "../../src/workbook/results";
import { writeCells, type Written } from "../../src/workbook/writeCells";
import { writeOwnFigures } from "../../src/workbook/writeOwnFigures";
import { writeOwnCosts } from "../../src/workbook/writeOwnCosts";
import { writeRows } from "../../src/workbook/writeRows";
import { areaOf } from "../../src/workbench/grid/address";
import { content, type Book } from "../../src/workbench/grid/book";
import { insertCells } from "../../src/workbench/grid/cells";
import { namesOf } from "../../src/workbench/grid/names";
import type { NodeWorkbook } from "../../src/workbench/node";
import { isOlder } from "../../src/taskpane/states/Upgrade";
import { upgradeScenario } from "../../src/workbook/upgrade";
import { readScenarios } from "../../src/workbook/readScenarios";
import { otherPane } from "../faults/otherPane";
import { inWorkbook } from "./inWorkbook";
import { savedWorkbook } from "./savedWorkbook";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

const town = smallTown("sv");
const seen = ({ requests }: Scenario) => requests!.map(({ name }) => name);

/** The sheets that have a name of their own. */
function sheetsWith({ host: { book } }: NodeWorkbook, name: string): number {
  return book.sheets().filter((sheet) => namesOf(book, sheet.getSheetId()).some((one) => one.name === name)).length;
}

/** A colleague acts between the request that looks and the one that writes. */
function meanwhile({ host }: NodeWorkbook, act: (book: Book) => void | Promise<void>): void {
  const { faults } = host;
  faults.before = async ({ changes }) => {
    if (!changes) return;
    faults.before = () => Promise.resolve();
    await act(host.book);
  };
}

/** What a colleague writes in a cell. */
function writeAs(book: Book, { sheetId, address }: Place, value: string | number): void {
  const { top, left } = areaOf(address)!;
  book.write(sheetId, { [top]: { [left]: content(value) } });
}

describe("two who act at once", () => {
  it("a double press makes one table, one sheet, one follow-up", () =>
    inWorkbook(town, async (workbook) => {
      await inSheet(workbook, (sheet) => sheet.names.getItem("OptimismBias").delete());
      const scenario = await theScenario();
      await Promise.all([addOptimism(scenario), addOptimism(scenario)]);
      const { optimismRows } = await theScenario();
      assert.equal(optimismRows.filter(({ grade }) => grade === "A").length, 1);
      await Promise.all([makeOwnTable("sv"), makeOwnTable("sv")]);
      assert.equal(sheetsWith(workbook, ownCostsName), 1);
      assert.deepEqual(await Promise.all([makeOwnIndex("sv"), makeOwnIndex("sv")]), ["made", "shown"]);
      assert.equal(sheetsWith(workbook, ownIndexName), 1);
      const plan = planOf(scenario)!;
      await Promise.all([makeFollowUp(scenario.sheetId, plan, "sv"), makeFollowUp(scenario.sheetId, plan, "sv")]);
      assert.equal(sheetsWith(workbook, followUpNames.years), 1);
    }));

  it("panes in two languages make one sheet of own costs and one follow-up, and both panes' costs are in it", () =>
    inWorkbook(town, async (workbook) => {
      const other = await otherPane(workbook);
      const costs = (code: string) =>
        importCosts(`Kod;Kronor;Per;Betalare;Prisår\n${code};900;dag;Kommunen;2024`).accepted;
      const [one, two] = await Promise.all([
        writeOwnCosts(costs("ett"), "sv"),
        other.writeOwnCosts(costs("två"), "en"),
        other.makeOwnTable("en"),
      ]);
      const indices = await Promise.all([makeOwnIndex("sv"), other.makeOwnIndex("en")]);
      assert.deepEqual([indices.includes("made"), sheetsWith(workbook, ownIndexName)], [true, 1]);
      assert.equal(sheetsWith(workbook, ownCostsName), 1);
      const written = (await readOwnTables()).costs!.accepted.map(({ code }) => code);
      // who was refused was told so, and nothing of theirs stands
      const told = ["ett", "två"].filter((_, pane) => [one, two][pane]!.outcome === "written");
      assert.deepEqual(written.sort(), told);
      assert.ok(told.length > 0);
      const scenario = await theScenario();
      const plan = planOf(scenario)!;
      await Promise.all([makeFollowUp(scenario.sheetId, plan, "sv"), other.makeFollowUp(scenario.sheetId, plan, "en")]);
      assert.equal(sheetsWith(workbook, followUpNames.years), 1);
    }));

  it("own costs and figures of two panes stand, or it is said that they may not, also where Excel has written and denied it", () =>
    inWorkbook(town, async (workbook) => {
      const other = await otherPane(workbook);
      const costs = (code: string) =>
        importCosts(`Kod;Kronor;Per;Betalare;Prisår\n${code};900;dag;Kommunen;2024`).accepted;
      const figure = (value: number) => [
        { municipality: "2580", id: "population", value, unit: "persons", year: 2025, source: "Kolada" } as const,
      ];
      await writeOwnCosts(costs("noll"), "sv");
      await writeOwnFigures(figure(1), "sv");
      for (const denied of [null, 1, 2]) {
        const twice = async (one: Promise<Written>, two: Promise<Written>) => {
          let changes = 0;
          workbook.host.faults.meet = (asked) =>
            asked.changes && ++changes === denied ? { way: "doneAndRefused", code: "GeneralException" } : null;
          const came = (await Promise.all([one, two])).map(({ outcome }) => outcome);
          workbook.host.faults.meet = () => null;
          return came;
        };
        const codes = [`min-${denied}`, `annans-${denied}`] as const;
        const written = await twice(other.writeOwnCosts(costs(codes[1]), "en"), writeOwnCosts(costs(codes[0]), "sv"));
        const { costs: table } = await readOwnTables();
        const standing = [codes[1], codes[0]].map((code) => table!.rowOfCode[code] !== undefined);
        if (!written.includes("halfway"))
          assert.deepEqual(
            standing,
            written.map((outcome) => outcome === "written"),
          );
        const values = [10 + (denied ?? 0), 20 + (denied ?? 0)] as const;
        const told = await twice(
          other.writeOwnFigures(figure(values[0]), "en"),
          writeOwnFigures(figure(values[1]), "sv"),
        );
        const { figures } = await readOwnTables();
        const read = values.map((value) => figures!.cells.some((row) => row[2] === value));
        if (!told.includes("halfway"))
          assert.deepEqual(
            read,
            told.map((outcome) => outcome === "written"),
          );
        if (denied === null) assert.ok([...written, ...told].every((outcome) => outcome !== "halfway"));
      }
    }));

  it("two panes that write results at the same time have both written them, whole, whether there was a table or not", () =>
    inWorkbook(town, async (workbook) => {
      const other = await otherPane(workbook);
      const rows = (word: string, count: number) => {
        const values = Array.from({ length: count }, (_, row) => [word, row]);
        return { values, formats: values.map(() => ["General", "General"]), notes: [`${word}.`] };
      };
      const wordsOn = (name: string) =>
        Array.from({ length: 9 }, (_, row) => workbook.cell(name, `A${row + 1}`)).filter((word) => word !== "");
      for (const count of [5, 7]) {
        const sheets = await Promise.all([
          writeResults("Resultat", rows("min", count)),
          other.writeResults("Resultat", rows("annans", 2)),
        ]);
        // each stands whole where it was said to, unless the other came after it and took its place
        const stand = sheets.map((name) => wordsOn(name).join());
        const whole = [[...Array<string>(count).fill("min"), "min."].join(), "annans,annans,annans."];
        assert.ok(
          stand.every((words) => whole.includes(words)),
          stand.join(" | "),
        );
      }
    }));

  it("results that Excel has written and denied do not go over those that another pane has written meanwhile", () =>
    inWorkbook(town, async (workbook) => {
      const other = await otherPane(workbook);
      const { faults } = workbook.host;
      const rows = (word: string, count: number) => {
        const values = Array.from({ length: count }, (_, row) => [word, row]);
        return { values, formats: values.map(() => ["General", "General"]), notes: [] };
      };
      const words = () =>
        Array.from({ length: 9 }, (_, row) => workbook.cell("Resultat", `A${row + 1}`)).filter((word) => word !== "");
      for (const denied of [1, 2]) {
        await writeResults("Resultat", rows("förra", 3));
        let changes = 0;
        faults.meet = ({ changes: isChange }) =>
          isChange && ++changes === denied ? { way: "doneAndRefused", code: "GeneralException" } : null;
        const came = await Promise.allSettled([
          writeResults("Resultat", rows("min", 4)),
          other.writeResults("Resultat", rows("annans", 2)),
        ]);
        faults.meet = () => null;
        const whole = [Array(3).fill("förra"), Array(4).fill("min"), Array(2).fill("annans")].map((rows) =>
          rows.join(),
        );
        assert.ok(whole.includes(words().join()), words().join());
        const failed = came.flatMap((one, pane) =>
          one.status === "rejected" && one.reason.name !== "Halfway" ? [["min", "annans"][pane]!] : [],
        );
        assert.ok(!words().some((word) => failed.includes(String(word))), `${failed.join()} stands: ${words().join()}`);
        const next = await writeResults("Resultat", rows("nästa", 5)); // which cells are ours is still known
        assert.equal(workbook.cell(next, "A5"), "nästa");
        assert.equal(workbook.cell(next, "A6"), "");
      }
    }));

  it("what a colleague writes between look and write stands, and the pane says that it has changed", () =>
    inWorkbook(town, async (workbook) => {
      const { valueAt } = inputOf(await theScenario(), "effect");
      meanwhile(workbook, (book) => writeAs(book, valueAt, 0.9));
      assert.deepEqual(await writeCells([{ at: valueAt, value: 0.3 }]), { outcome: "moved" });
      assert.equal(workbook.cell("Scenario", valueAt.address), 0.9);
    }));

  it("a value is never told written where a row came above it and Excel wrote beside another's word, and denied it", () =>
    inWorkbook(town, async (workbook) => {
      const { at, label, valueAt } = inputOf(await theScenario(), "effect");
      const { top, left } = areaOf(at.address)!;
      const { faults } = workbook.host;
      meanwhile(workbook, (book) =>
        insertCells(book, at.sheetId, { top, bottom: top, left, right: left + 4 }, true).then(() => undefined),
      );
      faults.meet = ({ changes }) => (changes ? { way: "doneAndRefused", code: "GeneralException" } : null);
      const edit = { at: valueAt, value: 0.3, label: { at, text: label } };
      assert.equal((await writeCells([edit])).outcome, "halfway");
      assert.equal(inputOf(await theScenario(), "effect").value, 0.2);
    }));

  it("of three who write in one cell at once, a pane whose value stands is never told that nothing was written", () =>
    inWorkbook(town, async (workbook) => {
      const other = await otherPane(workbook);
      const { valueAt } = inputOf(await theScenario(), "effect");
      meanwhile(workbook, (book) => writeAs(book, valueAt, 0.9));
      const came = await Promise.all([
        writeCells([{ at: valueAt, value: 0.3 }]),
        other.writeCells([{ at: valueAt, value: 0.4 }]),
      ]);
      // a look and a write in one request are an exchange: two agree by it on who was first, three cannot, and are told so
      const stands = workbook.cell("Scenario", valueAt.address);
      const outcomes = came.map(({ outcome }) => outcome);
      if (!outcomes.includes("halfway")) assert.deepEqual([stands, outcomes], [0.9, ["moved", "moved"]]);
      assert.ok([0.9, 0.3, 0.4].includes(stands as number) && !outcomes.includes("written"));
    }));

  it("a row that a colleague adds in the same free row stands, and the other's is not written over it", () =>
    inWorkbook(town, async (workbook) => {
      const before = await theScenario();
      const last = before.requests!.at(-1)!.at;
      const below = { ...last, address: addressWithin(last.address, 1, 0) };
      meanwhile(workbook, (book) => writeAs(book, below, "Kollegans"));
      const row = requestCells(["Min", 4, 2e6, 2, 0.5e6, 1, 4, ""]);
      const adding = { sheetId: before.sheetId, block: "Requests" as const, replaces: false, seen: seen(before) };
      assert.deepEqual(await writeRows({ ...adding, rows: [row] }), { outcome: "moved" });
      assert.deepEqual(seen(await theScenario()), [...seen(before), "Kollegans"]);
    }));

  it("a row is not removed where a colleague's has come in its place", () =>
    inWorkbook(town, async (workbook) => {
      const before = await theScenario();
      const [first] = before.requests!;
      meanwhile(workbook, async (book) => {
        const { top } = areaOf(first!.at.address)!;
        await insertCells(book, before.sheetId, { top, bottom: top, left: 0, right: 12 }, true);
        writeAs(book, first!.at, "Kollegans");
      });
      const removed = await removeRow({ block: "Requests", row: first!, seen: seen(before) });
      assert.deepEqual(removed, { outcome: "moved" });
      assert.deepEqual(seen(await theScenario()), ["Kollegans", ...seen(before)]);
    }));

  it("a row that two take out goes, and no other, also where Excel does it and says that it did not", () =>
    inWorkbook(town, async (workbook) => {
      const before = await theScenario();
      const removal = { block: "Requests" as const, row: before.requests![0]!, seen: seen(before) };
      const other = await otherPane(workbook);
      let changes = 0;
      workbook.host.faults.meet = (asked) =>
        asked.changes && ++changes === 2 ? { way: "doneAndRefused", code: "GeneralException" } : null;
      const came = await Promise.all([other.removeRow(removal), removeRow(removal)]);
      const after = await theScenario();
      assert.deepEqual(came.map(({ outcome }) => outcome).sort(), ["failed", "written"]);
      assert.deepEqual(seen(after), seen(before).slice(1));
      assert.deepEqual(
        after.requests!.map(({ cells }) => cells),
        before.requests!.slice(1).map(({ cells }) => cells),
      );
    }));

  it("a scenario that is upgraded and gets the table for optimism at the same time is whole, and has what was told", () =>
    inWorkbook(savedWorkbook(3), async (workbook) => {
      await inSheet(workbook, (sheet) => sheet.names.getItem("OptimismBias").delete());
      const [before] = (await readScenarios()).scenarios;
      const [upgraded, added] = await Promise.allSettled([upgradeScenario(before!, "Före"), addOptimism(before!)]);
      const { scenarios } = await readScenarios();
      const now = scenarios.find(({ name }) => name === before!.name)!;
      assert.deepEqual([now.problems, now.missing], [[], []]);
      assert.equal(scenarios.length, upgraded.status === "fulfilled" ? 2 : 1);
      assert.equal(now.optimismRows.length > 0, added.status === "fulfilled");
      assert.equal(isOlder(now), upgraded.status === "rejected");
    }));
});
