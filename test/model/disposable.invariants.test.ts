import assert from "node:assert/strict";
import fc from "fast-check";
import { disposable } from "../../src/model/disposable";
import { kronor } from "./flows";
import { near } from "./near";

const anyClosing = fc.record({
  adjustedResult: kronor(-1000, 1000),
  taxesAndGrants: kronor(0, 10000),
  target: fc.integer({ min: -20, max: 50 }).map((permille) => permille / 1000),
  openingDeficit: kronor(0, 300),
  toReserve: kronor(0, 300),
});

describe("disposable: what always holds", () => {
  it("what is left of the result after deficit, reserve and disposition is the target, or nothing is disposed", () => {
    fc.assert(
      fc.property(anyClosing, (closing) => {
        const disposed = disposable(closing);
        const left = closing.adjustedResult - closing.openingDeficit - closing.toReserve - disposed;
        const needed = closing.target * closing.taxesAndGrants;
        assert.ok(disposed >= 0);
        if (disposed > 0) near(left, needed, 1000);
        else assert.ok(left <= needed + 1e-9);
      }),
    );
  });

  it("a krona more of result is never less to dispose, a krona more of deficit never more", () => {
    fc.assert(
      fc.property(anyClosing, (closing) => {
        const disposed = disposable(closing);
        assert.ok(disposable({ ...closing, adjustedResult: closing.adjustedResult + 1 }) >= disposed);
        assert.ok(disposable({ ...closing, openingDeficit: closing.openingDeficit + 1 }) <= disposed);
        assert.ok(disposable({ ...closing, toReserve: closing.toReserve + 1 }) <= disposed);
      }),
    );
  });
});
