import assert from "node:assert/strict";

/** Two amounts are the same but for binary noise: a billionth of the larger, or of `unit`. */
export function near(one: number, other: number, unit = 1): void {
  const size = Math.max(Math.abs(unit), Math.abs(one), Math.abs(other));
  assert.ok(Math.abs(one - other) <= 1e-9 * size, `${one} and ${other}`);
}

/** Two flows or rows of amounts are the same but for binary noise. */
export function allNear(some: readonly number[], others: readonly number[], unit = 1): void {
  assert.equal(some.length, others.length);
  some.forEach((one, index) => near(one, others[index]!, unit));
}
