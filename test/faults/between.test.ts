import assert from "node:assert/strict";
import { importCosts } from "../../src/catalogue/importCosts";
import { requestCells } from "../../src/stories/requestCells";
import { planOf } from "../../src/taskpane/followUp/assess";
import { keptWith } from "../../src/workbench/grid/kept";
import { namesOf } from "../../src/workbench/grid/names";
import { removeSheet, renameSheet } from "../../src/workbench/grid/sheets";
import type { NodeWorkbook } from "../../src/workbench/node";
import type { Language } from "../../src/locales/language";
import { readOwnTables } from "../../src/workbook/ownTable";
import { addInput } from "../../src/workbook/addInput";
import { addOutcomes } from "../../src/workbook/addOutcomes";
import { keepSimulation } from "../../src/workbook/keepSimulation";
import { readScenarios } from "../../src/workbook/readScenarios";
import type { Scenario } from "../../src/workbook/scenario";
import { chart } from "../workbook/drawnCharts";
import { withoutWaiting } from "../workbook/clock";
import { inWorkbook } from "../workbook/inWorkbook";
import { savedWorkbook } from "../workbook/savedWorkbook";
import { inputOf } from "../workbook/smallTown";
import { otherPane, type Pane } from "./otherPane";
import * as pane from "./pane";
import { told } from "./sheetDeeds";
import { stillTown } from "./town";

interface Deed {
  says: string;
  /** The sheet that it writes on, where that is another than the scenario's. */
  on?: string;
  /** What it finds there already. */
  first?: () => Promise<unknown>;
  act: (scenario: Scenario) => Promise<{ outcome: string }>;
}

const seen = ({ requests }: Scenario) => requests!.map(({ name }) => name);
const cost = (code: string) => importCosts(`Kod;Kronor;Per;Betalare;Prisår\n${code};9;dag;Kommunen;2024`).accepted;
const figures = (value: number) => [
  { municipality: "2580", id: "population", value, unit: "persons", year: 2025, source: "Kolada" } as const,
];
const results = (word: string) => ({ values: [[word, 1]], formats: [["General", "0"]], notes: ["Not."] });

const deeds: Deed[] = [
  {
    says: "writes two inputs",
    act: (scenario) =>
      pane.writeCells(
        ["effect", "exclusionShare"].map((id) => {
          const { at, valueAt, label } = inputOf(scenario, id);
          return { at: valueAt, value: 0.33, label: { at, text: label } };
        }),
      ),
  },
  {
    says: "asks for more than there are free rows for",
    act: (scenario) => {
      const rows = Array.from({ length: 6 }, (_, row) => requestCells([`Ny ${row}`, 4, 2e6, 2, 0.5e6, 1, 4, ""]));
      const { sheetId } = scenario;
      return pane.writeRows({ sheetId, block: "Requests", rows, replaces: false, seen: seen(scenario) });
    },
  },
  {
    says: "replaces the costs",
    act: ({ sheetId, costs }) => {
      const were = costs.map(({ actor }) => actor);
      return pane.writeRows({ sheetId, block: "Costs", rows: [["Staten", 5, 1, 2]], replaces: true, seen: were });
    },
  },
  {
    says: "takes a row out",
    act: (scenario) => pane.removeRow({ block: "Requests", row: scenario.requests![0]!, seen: seen(scenario) }),
  },
  {
    says: "adds an input",
    act: ({ sheetId }) => addInput({ sheetId, block: "Terms", id: "target", label: "Resultatmål", value: 0.02 }),
  },
  { says: "inserts a chart", act: ({ sheetId }) => told(() => pane.insertChart(sheetId, chart)) },
  {
    says: "keeps how outcomes are drawn",
    act: ({ sheetId }) => told(() => keepSimulation(sheetId, { draws: 777, seed: 9 })),
  },
  {
    says: "takes in a cost with a new code and one with a known",
    on: "Egna enhetskostnader",
    first: () => pane.writeOwnCosts(cost("känd"), "sv"),
    act: () => pane.writeOwnCosts([...cost("känd").map((one) => ({ ...one, amount: 7 })), ...cost("ny")], "sv"),
  },
  {
    says: "takes in a figure",
    on: "Egna uppgifter",
    first: () => pane.writeOwnFigures(figures(79500), "sv"),
    act: () => pane.writeOwnFigures(figures(79600), "sv"),
  },
  {
    says: "writes a result over the last",
    on: "Resultat",
    first: () => pane.writeResults("Resultat", results("förra")),
    act: () => told(() => pane.writeResults("Resultat", results("nya"))),
  },
];

/** All that the workbook holds, sheet by sheet: cells, names and charts. */
function sheetsOf({ host: { book } }: NodeWorkbook): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const sheet of book.sheets()) {
    const id = sheet.getSheetId();
    const lines = namesOf(book, id).map(({ name, refersTo }) => `${name} ${refersTo.replace(/^.*!/, "")}`);
    lines.push(...keptWith(sheet).charts.map(({ name, title }) => `${name} ${title.text}`));
    lines.sort();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const v = cell?.v;
      if (v !== undefined && v !== null && v !== "") lines.push(`${row} ${column} ${v}`);
    });
    sheets.set(id, lines.join("\n"));
  }
  return sheets;
}

/** Something happens to a sheet just before a pane's first request that writes. */
function beforeTheWrite({ host: { faults } }: NodeWorkbook, act: () => unknown): void {
  faults.before = async ({ changes }) => {
    if (!changes) return;
    faults.before = () => Promise.resolve();
    await act();
  };
}

/** Each deed in turn, on a workbook that the one before has left as it was. */
async function eachDeed(
  act: (deed: Deed, workbook: NodeWorkbook, scenario: Scenario, sheetId: string) => Promise<void>,
): Promise<void> {
  await inWorkbook(stillTown(), async (workbook) => {
    const { book } = workbook.host;
    let { scenarios } = await readScenarios();
    for (const deed of deeds) {
      if (deed.on !== undefined && !book.sheet(deed.on)) await deed.first!();
      if (scenarios.length === 1) {
        await pane.duplicateScenario(scenarios[0]!.sheetId, "Kopia");
        ({ scenarios } = await readScenarios());
      }
      const scenario = scenarios.at(-1)!;
      const sheetId = deed.on === undefined ? scenario.sheetId : book.sheet(deed.on)!.getSheetId();
      await act(deed, workbook, scenario, sheetId);
      workbook.host.faults.before = () => Promise.resolve();
      ({ scenarios } = await readScenarios());
    }
  });
}

describe("what happens between the look of a deed and its write", function () {
  this.timeout(120_000);

  it("a sheet that is deleted is told to be gone, and nothing has come on another", () =>
    eachDeed(async ({ says, act }, workbook, scenario, sheetId) => {
      const before = sheetsOf(workbook);
      beforeTheWrite(workbook, () => removeSheet(workbook.host.book, sheetId));
      assert.equal((await act(scenario)).outcome, "failed", says);
      before.delete(sheetId);
      assert.deepEqual(sheetsOf(workbook), before, says);
    }));

  it("a sheet that is protected is as it was, and that is told", () =>
    eachDeed(async ({ says, act }, workbook, scenario, sheetId) => {
      const kept = keptWith(workbook.host.book.sheet(sheetId)!);
      const before = sheetsOf(workbook);
      beforeTheWrite(workbook, () => (kept.protected = true));
      assert.equal((await act(scenario)).outcome, "failed", says);
      assert.deepEqual(sheetsOf(workbook), before, says);
      kept.protected = false;
    }));

  it("a sheet that is renamed is written on as it is called now", () =>
    eachDeed(async ({ says, act }, workbook, scenario, sheetId) => {
      const { book } = workbook.host;
      const before = sheetsOf(workbook);
      const name = book.sheet(sheetId)!.getName();
      beforeTheWrite(workbook, () => renameSheet(book, sheetId, "Omdöpt"));
      assert.equal((await act(scenario)).outcome, "written", says);
      const after = sheetsOf(workbook);
      const changed = [...after.keys()].filter((id) => after.get(id) !== before.get(id));
      assert.deepEqual([changed, book.sheet(sheetId)!.getName()], [[sheetId], "Omdöpt"], says);
      await renameSheet(book, sheetId, name);
    }));

  it("a request that Excel has done and denied is told by what stands", () =>
    eachDeed(async ({ says, act }, workbook, scenario) => {
      const before = sheetsOf(workbook);
      const { faults } = workbook.host;
      let isDenied = false;
      faults.meet = ({ changes }) => {
        if (!changes || isDenied) return null;
        isDenied = true;
        return { way: "doneAndRefused", code: "GeneralException" };
      };
      const { outcome } = await act(scenario);
      faults.meet = () => null;
      if (outcome === "failed") assert.deepEqual(sheetsOf(workbook), before, says);
      else if (outcome === "written") assert.notDeepEqual(sheetsOf(workbook), before, says);
      else assert.equal(outcome, "halfway", says); // what another may have had there, nobody has seen
    }));

  it("a table that another pane has just added is kept to, and a lock leaves nothing of one's own", () =>
    inWorkbook(stillTown(), async (workbook) => {
      const { book } = workbook.host;
      await workbook.Excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem("Scenario");
        for (const name of ["OptimismBias", "Outcomes"]) names.getItem(name).delete();
        await context.sync();
      });
      const [scenario] = (await readScenarios()).scenarios;
      const kept = keptWith(book.sheet(scenario!.sheetId)!);
      const before = sheetsOf(workbook);
      for (const add of [() => told(() => pane.addOptimism(scenario!)), () => addOutcomes(scenario!)]) {
        beforeTheWrite(workbook, () => (kept.protected = true));
        assert.equal((await add()).outcome, "failed");
        assert.deepEqual(sheetsOf(workbook), before);
        kept.protected = false;
      }
    }));

  it("a new sheet that Excel has made and denied is told to be left, and gone on with: costs, figures, results, a follow-up", () =>
    inWorkbook(stillTown(), async (workbook) => {
      const [scenario] = (await readScenarios()).scenarios;
      const { faults } = workbook.host;
      for (const make of [
        () => pane.writeOwnCosts(cost("ny"), "sv"),
        () => pane.writeOwnFigures(figures(1), "sv"),
        () => told(() => pane.writeResults("Resultat", results("nya"))),
        () => told(() => pane.makeFollowUp(scenario!.sheetId, planOf(scenario!)!, "sv")),
      ]) {
        let isDenied = false;
        faults.meet = ({ query }) => {
          const isNew = Object.values(query.ObjectPaths).some(({ Name }) => Name === "Add");
          if (!isNew || isDenied) return null;
          isDenied = true;
          return { way: "doneAndRefused", code: "GeneralException" };
        };
        assert.equal((await make()).outcome, "halfway");
        faults.meet = () => null;
        assert.equal((await make()).outcome, "written");
      }
    }));

  it("a pane that is closed when its first write is done leaves what another can go on with, in its own language", () =>
    inWorkbook(stillTown(), async (workbook) => {
      const other = await otherPane(workbook);
      const [scenario] = (await readScenarios()).scenarios;
      const { sheetId } = scenario!;
      const { faults } = workbook.host;
      await withoutWaiting(
        workbook,
        async (meets) => {
          for (const make of [
            (by: Pane, language: Language) => by.writeOwnCosts(cost("ny"), language),
            (by: Pane, language: Language) => by.writeOwnFigures(figures(1), language),
            (by: Pane) => told(() => by.writeResults("Resultat", results("nya"))),
            (by: Pane, language: Language) => told(() => by.makeFollowUp(sheetId, planOf(scenario!)!, language)),
            (by: Pane) => told(() => by.insertChart(sheetId, chart)),
            (by: Pane) => told(() => by.addOptimism(scenario!)),
            (by: Pane) => told(() => by.duplicateScenario(sheetId, "Kopia")),
          ]) {
            let isClosed = false;
            faults.meet = meets(({ page, changes }) => {
              if (page > 0 || !(isClosed || changes)) return null;
              const isDone = !isClosed;
              isClosed = true;
              return { way: "lost", isDone };
            });
            await make(pane, "sv"); // nobody hears what it says
            assert.equal((await make(other, "en")).outcome, "written", String(make));
            faults.meet = () => null;
          }
        },
        [pane.patience, other.patience],
      );
      const { costs, figures: brought } = await readOwnTables();
      assert.deepEqual([costs!.accepted.length, brought!.accepted.length], [1, 1]);
      const { scenarios } = await readScenarios();
      assert.deepEqual(
        scenarios.map(({ problems, missing }) => [problems, missing]),
        scenarios.map(() => [[], []]),
      );
      assert.equal(workbook.cell("Resultat 2", "A1"), "nya"); // the first is blank, and stays: it might be a person's
    }));

  it("an upgrade that somebody undoes, or whose sheet is renamed or deleted meanwhile, leaves the old one and nothing else", async () => {
    type Event = (workbook: NodeWorkbook, sheetId: string) => unknown;
    const events: Event[] = [
      ({ undo }) => undo(),
      ({ host: { book } }, sheetId) => renameSheet(book, sheetId, "Omdöpt"),
      ({ host: { book } }, sheetId) => removeSheet(book, sheetId),
    ];
    for (const event of events)
      await inWorkbook(stillTown(savedWorkbook(3)), async (workbook) => {
        const [scenario] = (await readScenarios()).scenarios;
        const before = sheetsOf(workbook);
        let writes = 0; // the new sheet comes, and gets its cells; then the old one gives its place
        workbook.host.faults.before = async ({ changes }) => {
          if (changes && ++writes === 3) await event(workbook, scenario!.sheetId);
        };
        assert.equal((await told(() => pane.upgradeScenario(scenario!, "Före"))).outcome, "failed");
        if (!workbook.host.book.sheet(scenario!.sheetId)) before.delete(scenario!.sheetId);
        assert.deepEqual(sheetsOf(workbook), before);
        assert.ok(!workbook.host.book.sheet("Före"));
      });
  });
});
