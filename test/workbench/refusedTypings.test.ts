import assert from "node:assert/strict";
import { RefusedTypings } from "../../src/workbench/grid/refusedTypings";

describe("what was typed and not taken in", () => {
  const place = { sheetId: "1", row: 4, column: 1 };
  const typing = { text: "12.8", because: "number" } as const;
  const shows = (value: string | number) => ({ value: () => value });

  it("stays in sight while its cell is empty, and nowhere else", () => {
    const typings = new RefusedTypings();
    typings.keep(place, typing);
    assert.deepEqual(typings.at(place, shows("")), typing);
    assert.equal(typings.at({ ...place, row: 5 }, shows("")), null);
    assert.equal(typings.at(place, shows(12.8)), null, "somebody wrote there");
  });

  it("is forgotten when something is taken in there", () => {
    const typings = new RefusedTypings();
    typings.keep(place, typing);
    typings.keep(place, null);
    assert.equal(typings.at(place, shows("")), null);
  });
});
