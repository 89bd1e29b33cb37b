import assert from "node:assert/strict";
import { Simulation } from "../../src/model/simulation";
import { spreadOf } from "../../src/model/spread";
import { tables as headings } from "../../src/locales/sv/tables";
import { uncertaintyStory } from "../../src/stories/uncertaintyStory";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";

const story = uncertaintyStory("sv");
const [scenario, sheet] = story.sheets.map(({ name }) => name) as [string, string];
const rowNamed = (name: string) => Number(/\$(\d+)$/.exec(story.names[name]!)![1]);
const rowWith = (formula: string) =>
  1 +
  story.sheets[1]!.rows.findIndex((cells) =>
    cells.some((cell) => typeof cell === "object" && String(cell?.value).startsWith(formula)),
  );
const simulated = rowNamed("Simulated");
/** The row of a programme input on the scenario's sheet, by its word. */
const rowOf = (word: string) => 1 + story.sheets[0]!.rows.findIndex((cells) => cells[0] === word);
const effectRow = rowOf("Effekt (riskminskning)");

/** Which simulations draw, and how many thousands each has drawn. */
function watched(): { drawn: Map<Simulation, number>; leave: () => void } {
  const drawn = new Map<Simulation, number>();
  const { simulate } = Simulation.prototype;
  Simulation.prototype.simulate = function (this: Simulation, ...given) {
    drawn.set(this, (drawn.get(this) ?? 0) + 1);
    simulate.apply(this, given);
  };
  return { drawn, leave: () => (Simulation.prototype.simulate = simulate) };
}

describe("uncertainty in cells, through Microsoft's client", () => {
  let book: NodeWorkbook;
  let seen: ReturnType<typeof watched>;
  beforeEach(async () => {
    seen = watched();
    book = await openWorkbook(story);
  });
  afterEach(() => {
    book.close();
    seen.leave();
  });

  const cells = (row: number, columns = "ABCDEFG") => [...columns].map((column) => book.cell(sheet, `${column}${row}`));
  const write = (name: string, address: string, value: string | number) =>
    book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address).values = [[value]];
      await context.sync();
    });
  /** Every table that SIMULATE shows from now on, until one is like the last for a while. */
  async function shown(row = simulated): Promise<string[]> {
    const tables: string[] = [];
    for (let quiet = 0; quiet < 10; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await book.calculate();
      const table = JSON.stringify([0, 1, 2, 3, 4].map((down) => cells(row + down)));
      if (table === tables.at(-1)) continue;
      tables.push(table);
      quiet = 0;
    }
    return tables;
  }
  const thousands = () => [...seen.drawn.values()].reduce((sum, one) => sum + one, 0);

  it("TORNADO has the effect first: its ends are SENSITIVITY at 10 and 35 %", async () => {
    const first = rowWith("=SOCIAL.TORNADO");
    const [name, low, high, atLow, atHigh, swing] = cells(first + 1);
    assert.deepEqual([name, low, high], ["Effekt (riskminskning)", 0.1, 0.35]);
    assert.equal(swing, (atHigh as number) - (atLow as number));
    const grid = rowWith("=SOCIAL.SENSITIVITY");
    assert.deepEqual(cells(grid, "BCD"), [40000, 50000, 60000]);
    assert.deepEqual(cells(grid + 1, "AC"), [0.1, atLow]); // 50 000 SEK a participant, as the measure has
    await write(sheet, `B${grid - 2}`, 0.35);
    await book.calculate();
    assert.deepEqual(cells(grid + 1, "AC"), [0.35, atHigh]);
  });

  it("DRAWS are cells to reckon with, within their range and the same each time", () => {
    const first = rowNamed("Drawn");
    const drawn = Array.from({ length: 200 }, (_, row) => book.cell(sheet, `A${first + row}`) as number);
    assert.ok(drawn.every((effect) => effect > 0.1 && effect < 0.35));
    const mean = book.cell(sheet, `B${rowNamed("Mean")}`) as number;
    assert.ok(Math.abs(mean - spreadOf(drawn, "positive").mean!) < 1e-12);
    assert.ok(Math.abs(mean - (0.1 + 4 * 0.25 + 0.35) / 6) < 0.01); // the mean of a PERT
    assert.equal(drawn[0], 0.21935007492399722);
  });

  it("SIMULATE refines: a first answer with a thousand draws, then finer ones, and at last all", async () => {
    await shown();
    await write(sheet, `B${simulated - 2}`, 1_000_000);
    const tables = await shown();
    assert.ok(tables.length >= 3, `${tables.length}`);
    const [head, own] = [cells(simulated), cells(simulated + 1)];
    assert.deepEqual([head[0], head[1]], [headings.measure, headings.simulation.mean]);
    const [mean, , p5, p50, p95, chance] = own.slice(1) as number[];
    assert.ok(p5! < p50! && p50! < p95! && mean! > p5! && mean! < p95! && chance! > 0 && chance! < 1);
  });

  it("a change of an input cancels the run: the old one draws no more, the cell shows the new one's answer", async () => {
    const before = (await shown()).at(-1);
    await write(sheet, `B${simulated - 2}`, 1_000_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const old = [...seen.drawn].at(-1)!;
    const drawn = old[1];
    assert.ok(drawn > 0 && drawn < 1000, `${drawn}`);
    await write(scenario, `B${effectRow}`, 0.3);
    await write(sheet, `B${simulated - 2}`, 10_000);
    const after = (await shown()).at(-1);
    assert.ok(seen.drawn.get(old[0])! < 1000);
    const stopped = seen.drawn.get(old[0]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.equal(seen.drawn.get(old[0]), stopped);
    assert.notEqual(after, before);
    await write(scenario, `B${effectRow}`, 0.25);
    assert.equal((await shown()).at(-1), before);
  });

  it("two cells that ask for the same share one run, and show the same", async () => {
    await shown();
    const formula = `=SOCIAL.SIMULATE(${story.sheets[0]!.names!.Programme},${story.sheets[0]!.names!.Costs},50000,9)`;
    const at = thousands();
    await book.Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const address of ["J1", "J10"]) target.getRange(address).formulas = [[formula]];
      await context.sync();
    });
    await shown();
    const columns = "JKLMNOP";
    assert.equal(thousands() - at, 50);
    assert.ok(Number.isFinite(cells(2, columns)[1]));
    for (const down of [0, 1, 2, 3, 4]) assert.deepEqual(cells(10 + down, columns), cells(1 + down, columns));
  });
});
