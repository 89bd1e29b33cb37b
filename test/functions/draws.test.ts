import assert from "node:assert/strict";
import { call, type Refused } from "./excel";

describe("DRAWS in cells", () => {
  it("one column, a thousand draws where nothing is said, the same in either language", async () => {
    const column = (await call("DRAWS", "Effekt", "triangular", 0.1, 0.2, 0.4)) as number[][];
    assert.equal(column.length, 1000);
    assert.ok(column.every((row) => row.length === 1 && row[0]! > 0.1 && row[0]! < 0.4));
    assert.deepEqual(await call("DRAWS", " effekt ", "Triangel", 0.1, 0.2, 0.4, 1000, 1), column);
  });

  it("plain arithmetic on draws is a simulation: 100 ± 10 kronor for 20 ± 2 persons is about 2 000 ± 284", async () => {
    const kronor = (await call("DRAWS", "kronor", "normal", 100, 10, null, 20000)) as number[][];
    const persons = (await call("DRAWS", "persons", "normal", 20, 2, null, 20000)) as number[][];
    const products = kronor.map(([amount], index) => amount! * persons[index]![0]!);
    const mean = products.reduce((sum, product) => sum + product, 0) / products.length;
    const sd = Math.sqrt(products.reduce((sum, product) => sum + (product - mean) ** 2, 0) / products.length);
    // sd² = 100²·2² + 20²·10² + 10²·2²
    assert.ok(Math.abs(mean - 2000) < 4 * (284 / Math.sqrt(20000)));
    assert.ok(Math.abs(sd - Math.sqrt(40000 + 40000 + 400)) < 4 * (284 / Math.sqrt(40000)));
  });

  it("a quantity needs a name, a triangle three values, and a share a spread that a share can have", async () => {
    const sentenceOf = async (...given: unknown[]) => ((await call("DRAWS", ...given)) as Refused).sentence;
    assert.equal(await sentenceOf(0, "normal", 1, 1), "name: must be a name, as text; got 0.");
    assert.equal(await sentenceOf("A", "triangular", 1, 2), "c: must be given; it was left out.");
    assert.equal(await sentenceOf("A", "pert", 1, 5, 4), "b: must have low ≤ value ≤ high; got 1, 5 and 4.");
    assert.match(await sentenceOf("A", "beta", 0.2, 0.5), /with this mean must be below 0.4; got 0.5/);
    assert.match(await sentenceOf("A", "beta", 1, 0.1), /with this mean must be 0; got 0.1/);
    assert.match(await sentenceOf("A", "normal", 0, 1, null, 100001), /at most 100,000/);
  });
});
