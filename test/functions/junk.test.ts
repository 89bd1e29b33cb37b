import assert from "node:assert/strict";
import { call, type Refused } from "./excel";
import { faultsOf } from "./faults";
import { validCalls, type ValidCall } from "./validCalls";

const calls = 100_000;
const seed = 20121126;

/** Numbers 0–1 from a seed, so that a call that fails can be made again (mulberry32). */
function chance(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const cells: unknown[] = [0, 1, -1, 2, 0.5, 4, 12.8, 130, 131, 2024, 1e308, -1e308, 1e-320, -0, "", null, true, false];
cells.push("12,8 %", "A", "Total", "Kommunen", "frameCut", "fund", "npv", "effect", "real", "KPI", " ", "=1", "\u00a0");

describe("junk in the arguments", () => {
  it(`of ${calls} random calls is answered or refused with a sentence, never with NaN, Infinity or null, within 30 s`, async function () {
    this.timeout(120_000);
    const random = chance(seed);
    const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
    const valid = (await validCalls()).map((each) => ({ ...each, faults: each.given.map(faultsOf) }));
    const row = (columns: number) => Array.from({ length: columns }, () => one(cells));
    const range = () => {
      const columns = 1 + Math.floor(random() * 10);
      return Array.from({ length: 1 + Math.floor(random() * 4) }, () => row(columns));
    };
    const argument = ({ given, faults }: (typeof valid)[number], index: number) => {
      const kind = random();
      if (kind < 0.6) return given[index];
      if (kind < 0.8) return one(faults[index]!).given;
      return kind < 0.9 ? one(cells) : range();
    };
    const before = process.cpuUsage();
    for (let made = 0; made < calls; made++) {
      const called = one(valid);
      const given = called.given.map((_, index) => argument(called, index));
      refuseUnsound(called, given, await call(called.id, ...given));
    }
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 30e6, `${(user + system) / 1e6} s of the processor`);
  });
});

function refuseUnsound({ id }: ValidCall, given: unknown[], answer: unknown): void {
  const table = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const asked = () => `${id} ${JSON.stringify(given)} → ${JSON.stringify(answer)}`;
  assert.ok(table.length > 0 && table[0]!.length > 0, asked());
  for (const row of table) {
    if (row.length !== table[0]!.length) assert.fail(asked());
    for (const shown of row) if (!isSound(shown)) assert.fail(asked());
  }
}

function isSound(shown: unknown): boolean {
  if (typeof shown === "number") return Number.isFinite(shown);
  if (typeof shown === "string" || typeof shown === "boolean") return true;
  if (typeof shown !== "object" || shown === null) return false;
  const { error, sentence } = shown as Refused;
  return (
    /^#(VALUE!|N\/A)$/.test(error) && sentence.length > 20 && !/NaN|undefined|null|Infinity|∞|\[object/.test(sentence)
  );
}
