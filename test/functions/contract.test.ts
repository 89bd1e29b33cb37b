import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { broken, contract, type Contract } from "./contract";

const written = JSON.parse(readFileSync("test/functions/contract.snapshot.json", "utf8")) as Contract;

describe("the contract with workbooks", () => {
  let now: Contract;
  before(async function () {
    this.timeout(180_000);
    now = await contract();
  });

  it("breaks no workbook that was made with it as it was written down", () => {
    assert.deepEqual(broken(written, now), []);
  });

  it("is written down as it is: npm run contract writes it anew", () => {
    assert.deepEqual(now, written);
  });

  it("has every function with its arguments in their order", () => {
    assert.deepEqual(now.EXCLUDED!.arguments, [{ name: "cohortSize" }, { name: "exclusionShare" }]);
    assert.deepEqual(now.PAYBACK!.arguments, [{ name: "flows" }, { name: "discountRate", leftOut: "0 %" }]);
    assert.ok(now.PRESENTVALUE!.refuses.discountRate!.length > 1);
  });
});

describe("a changed contract", () => {
  const was: Contract = {
    TAX: {
      arguments: [{ name: "amount" }, { name: "rate", leftOut: "30 %" }],
      heads: ["Year", "Tax"],
      refuses: { amount: ["number"] },
    },
  };
  const changed = (change: Partial<Contract[string]>) => broken(was, { TAX: { ...was.TAX!, ...change } });

  it("that only adds breaks nothing: a function, an argument last that may be left out, a column last", () => {
    const more = { ...was.TAX!, arguments: [...was.TAX!.arguments, { name: "year", leftOut: "0" }] };
    assert.deepEqual(broken(was, { TAX: more, NEW: more }), []);
    assert.deepEqual(changed({ heads: ["Year", "Tax", "Paid"] }), []);
    assert.deepEqual(changed({ refuses: {} }), []);
  });

  it("says which workbooks break, and how", () => {
    assert.match(broken(was, {})[0]!, /Every workbook with SOCIAL\.TAX shows #NAME\?/);
    const [rate] = changed({ arguments: [{ name: "amount" }, { name: "rate", leftOut: "25 %" }] });
    assert.match(rate!, /without rate, argument 2 of SOCIAL\.TAX, takes 25 %, not 30 %/);
    const [swapped] = changed({ arguments: [{ name: "rate" }, { name: "amount" }] });
    assert.match(swapped!, /argument 1 of SOCIAL\.TAX gives rate, not amount/);
    assert.match(changed({ arguments: [...was.TAX!.arguments, { name: "year" }] })[0]!, /year must be given/);
    assert.match(changed({ heads: ["Tax", "Year"] })[0]!, /column 1 of SOCIAL\.TAX finds Tax, not Year/);
    assert.match(changed({ heads: undefined })[0]!, /finds one value, not Year/);
    assert.match(changed({ refuses: { amount: ["number"], rate: ["low"] } })[0]!, /may be refused: rate, low/);
  });
});
