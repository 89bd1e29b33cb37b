import assert from "node:assert/strict";
import fc from "fast-check";
import { prioritise, type Application } from "../../src/model/prioritise";

const anyMeasures = fc.array(
  fc.record({ cost: fc.integer({ min: 0, max: 6 }), value: fc.integer({ min: -3, max: 8 }) }),
  { minLength: 1, maxLength: 9 },
);

/** Every set there is, from the one with all of the first applications down. */
function slowly(measures: readonly Application[], budget: number): string[] {
  let best: { cost: number; value: number; names: string[] } | null = null;
  for (let set = 2 ** measures.length - 1; set >= 0; set--) {
    const chosen = measures.filter((_, place) => Math.floor(set / 2 ** (measures.length - 1 - place)) % 2 === 1);
    const cost = chosen.reduce((sum, one) => sum + one.cost, 0);
    const value = chosen.reduce((sum, one) => sum + one.value, 0);
    if (cost > budget || chosen.some((one) => one.value <= 0)) continue;
    if (best && (value < best.value || (value === best.value && cost >= best.cost))) continue;
    best = { cost, value, names: chosen.map(({ name }) => name) };
  }
  return best!.names.sort();
}

describe("prioritise: what always holds", () => {
  it("no other set that the budget is enough for is worth more, cheaper at the same worth, or earlier", () => {
    fc.assert(
      fc.property(anyMeasures, fc.integer({ min: 0, max: 20 }), (drawn, budget) => {
        const measures = drawn.map((one, place) => ({ ...one, name: String(place) }));
        const granted = prioritise(measures, budget).filter((one) => one.granted);
        assert.deepEqual(granted.map(({ name }) => name).sort(), slowly(measures, budget));
      }),
    );
  });

  it("forty applications, of sizes between which no set is dominated, take at most a second of the processor", () => {
    const measures = Array.from({ length: 40 }, (_, place) => ({
      name: "",
      cost: 2 ** (place / 2),
      value: 2 ** (place / 2),
    }));
    const before = process.cpuUsage();
    const rows = prioritise(measures, 500_000);
    const { user, system } = process.cpuUsage(before);
    const spent = rows.at(-1)!.costToDate;
    assert.ok(spent <= 500_000 + 1e-3 && spent > 499_900);
    assert.ok(user + system < 1e6 * 1.5, `${(user + system) / 1e6} s`);
  });
});
