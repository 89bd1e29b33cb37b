import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import assignedFields from "../../.webpack/assignedFields";

describe("class fields of the workbench's formula engine", () => {
  it("are assigned, and nothing else is touched", () => {
    assert.equal(
      assignedFields('_defineProperty(this, "_cache", new Map([["a", 1]]));'),
      '(this._cache = new Map([["a", 1]]));',
    );
    for (const kept of [
      '_defineProperty(Value, "_instance", void 0);',
      'Object.defineProperty(this, "a", { value: 1 });',
    ])
      assert.equal(assignedFields(kept), kept);
  });

  it("are found in the engine that is installed", () => {
    const engine = readFileSync("node_modules/@univerjs/engine-formula/lib/es/index.js", "utf8");
    const assigned = assignedFields(engine).match(/\(this\.[\w$]+ = /g) ?? [];
    assert.ok(assigned.length > 1000, `${assigned.length} fields`);
  });
});
