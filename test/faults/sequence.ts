import assert from "node:assert/strict";
import { requestCells } from "../../src/stories/requestCells";
import type { Faults, Meeting } from "../../src/workbench/host/faults";
import type { NodeWorkbook } from "../../src/workbench/node";
import { areaOf } from "../../src/workbench/grid/address";
import { content } from "../../src/workbench/grid/book";
import type { Input, Scenario } from "../../src/workbook/scenario";
import { importCosts } from "../../src/catalogue/importCosts";
import type { Pane } from "./otherPane";
import { heldIn, type Held } from "./town";

/** Numbers from 0 to 1 that a seed always gives alike. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a pane does, and what the workbook is to hold where it says that it did. */
interface Deed {
  says: string;
  act: () => Promise<{ outcome: string }>;
  done: (held: Held) => void;
  /** The one cell that it writes, where it writes one. */
  cell?: string;
}

const inputs = ["effect", "exclusionShare"] as const;

function drawnInput(scenario: Scenario, draw: () => number): Input {
  const wanted = inputs[Math.floor(draw() * inputs.length)];
  return scenario.inputs.find(({ id }) => id === wanted)!;
}

/** Something that a pane is asked to do with what it read last. */
function deedOf(pane: Pane, scenario: Scenario, draw: () => number): Deed {
  const { removeRow, writeCells, writeOwnCosts, writeResults, writeRows } = pane;
  const input = drawnInput(scenario, draw);
  const seen = scenario.requests!.map(({ name }) => name);
  const number = Math.floor(draw() * 90) / 100;
  const kind = Math.floor(draw() * 5);
  if (kind === 0 || (kind === 2 && seen.length < 2)) {
    return {
      says: `writes ${number} in ${input.id}`,
      act: () => writeCells([{ at: input.valueAt, value: number, label: { at: input.at, text: input.label } }]),
      done: (held) => held.inputs.set(input.valueAt.address, number),
      cell: input.valueAt.address,
    };
  }
  if (kind === 1) {
    const name = `Insats ${Math.floor(draw() * 1e6)}`;
    const rows = [requestCells([name, 4, 2e6, 2, 0.5e6, 1, 4, "=källa"])];
    return {
      says: `asks for ${name}`,
      act: () => writeRows({ sheetId: scenario.sheetId, block: "Requests", rows, replaces: false, seen }),
      done: (held) => held.requests.push(`${name}|2000000`),
    };
  }
  if (kind === 2) {
    const row = scenario.requests![Math.floor(draw() * scenario.requests!.length)]!;
    return {
      says: `takes out ${row.name}`,
      act: () => removeRow({ block: "Requests", row, seen }),
      done: (held) => {
        const gone = held.requests.indexOf(`${row.name}|${row.cells[2]}`);
        if (gone >= 0) held.requests.splice(gone, 1);
      },
    };
  }
  if (kind === 4) {
    const code = `egen-${Math.floor(draw() * 30)}`;
    const kronor = 100 + Math.floor(draw() * 900);
    const { accepted } = importCosts(`Kod;Kronor;Per;Betalare;Prisår\n${code};${kronor};dag;Kommunen;2024`);
    return {
      says: `takes in ${code} for ${kronor}`,
      act: () => writeOwnCosts(accepted, "sv"),
      done: (held) => held.ownCosts.set(code, kronor),
    };
  }
  const told = `=tal ${number}`;
  return {
    says: `writes the result ${told}`,
    act: async () => {
      try {
        await writeResults("Resultat", { values: [[told, number]], formats: [["General", "0.00"]], notes: [] });
        return { outcome: "written" };
      } catch {
        return { outcome: "failed" };
      }
    },
    done: (held) => (held.results = `${told};${number}`),
  };
}

type Meet = Faults["meet"];

/** What becomes of requests: most are answered. */
function meetings(draw: () => number, told: string[]): Meet {
  return ({ changes }) => {
    const at = draw();
    const meeting = meetingAt(at, changes);
    if (meeting) told.push(`${meeting.way}${"isDone" in meeting ? ` done: ${meeting.isDone}` : ""}`);
    return meeting;
  };
}

function meetingAt(at: number, changes: boolean): Meeting | null {
  if (at < 0.03) return { way: "refused", code: "ActivityLimitReached" };
  if (at < 0.05) return { way: "refused", code: "AccessDenied" };
  if (changes && at < 0.08) return { way: "doneAndRefused", code: "GeneralException" };
  if (at < 0.085) return { way: "lost", isDone: at < 0.0825 };
  return at < 0.1 ? { way: "late", ms: 5 } : null;
}

/**
 * Plays a few deeds of panes and of a colleague, with what may go wrong, and sees that what was said is what stands.
 *
 * @returns the scenario as it was read last
 */
export async function playSequence(
  workbook: NodeWorkbook,
  panes: readonly [Pane, Pane],
  begun: Scenario,
  seed: number,
  length: number,
  read: () => Promise<Scenario>,
  seen: (meet: Meet) => Meet,
): Promise<Scenario> {
  const draw = drawing(seed);
  const { faults, book, ground } = workbook.host;
  const told: string[] = [];
  let scenario = begun;
  for (let step = 0; step < length; step++) {
    const written = scenario.inputs.filter(({ id }) => inputs.some((one) => one === id));
    const addresses = written.map(({ valueAt }) => valueAt.address);
    const before = heldIn(book, addresses);
    const [pane, other] = panes;
    const both = [deedOf(pane, scenario, draw)];
    const second = draw();
    if (second < 0.3) both.push(deedOf(second < 0.15 ? pane : other, scenario, draw));
    const expected = clone(before);
    const colleague = draw() < 0.2 ? colleagueDeed(scenario, draw, workbook) : null;
    let hasActed = false;
    faults.before = async ({ changes }) => {
      if (!colleague || hasActed || !changes) return;
      hasActed = true;
      colleague.act();
    };
    const heard = told.length;
    faults.meet = seen(meetings(draw, told));
    const refusedAt = draw() < 0.1 ? Math.floor(draw() * 6) : -1;
    let asked = 0;
    ground.refuses = () => (asked++ === refusedAt ? "no more" : null);
    const came = await Promise.all(both.map(({ act }) => act()));
    faults.meet = () => null;
    faults.before = () => Promise.resolve();
    ground.refuses = () => null;
    scenario = await read(); // what is still on its way has come about
    if (hasActed) colleague!.done(expected);
    const isToldTruly = !told.slice(heard).some((one) => /^(lost|doneAndRefused)/.test(one));
    // who looked before the colleague wrote must not have written over it
    if (hasActed && isToldTruly && both.length === 1 && both[0]!.cell === colleague!.cell)
      assert.notEqual(came[0]!.outcome, "written", `seed ${seed}: ${colleague!.says}, ${both[0]!.says}`);
    both.forEach(({ says }, index) => told.push(`${says}: ${came[index]!.outcome}`));
    if (hasActed) told.push(colleague!.says);
    checked(both, came, expected, heldIn(book, addresses), `seed ${seed}: ${told.join(" · ")}`);
  }
  return scenario;
}

/** Whether each part of the workbook is the old one or the new one, as was said. */
function checked(deeds: Deed[], came: { outcome: string }[], before: Held, now: Held, story: string): void {
  assert.deepEqual(now.others, before.others, story);
  if (came.some(({ outcome }) => outcome === "halfway")) return; // the pane said that it does not know
  const orders = deeds.length === 2 ? [deeds, [...deeds].reverse()] : [deeds];
  const possible = orders.map((order) => {
    const held = clone(before);
    for (const deed of order) if (came[deeds.indexOf(deed)]!.outcome === "written") deed.done(held);
    return textOf(held);
  });
  assert.ok(possible.includes(textOf(now)), `${story}\nexpected ${possible.join("\nor ")}\nstands   ${textOf(now)}`);
}

/** A colleague writes in a cell of the grid, or adds a request in a row. */
function colleagueDeed(scenario: Scenario, draw: () => number, { host: { book } }: NodeWorkbook) {
  const input = drawnInput(scenario, draw);
  const value = Math.floor(draw() * 90) / 100 + 0.001;
  const { top, left } = areaOf(input.valueAt.address)!;
  return {
    says: `a colleague writes ${value} in ${input.id}`,
    cell: input.valueAt.address,
    act: () => book.write(scenario.sheetId, { [top]: { [left]: content(value) } }),
    done: (held: Held) => void held.inputs.set(input.valueAt.address, value),
  };
}

function clone(held: Held): Held {
  const { requests, inputs: written, ownCosts } = held;
  return { ...held, requests: [...requests], inputs: new Map(written), ownCosts: new Map(ownCosts) };
}

function textOf({ requests, inputs: written, ownCosts, results }: Held): string {
  return JSON.stringify([[...requests].sort(), [...written], [...ownCosts].sort(), results]);
}
