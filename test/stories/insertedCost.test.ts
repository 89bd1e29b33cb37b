import assert from "node:assert/strict";
import { costWithCode } from "../../src/catalogue/findCosts";
import { insertedCost } from "../../src/stories/insertedCost";

const found = (code: string) => costWithCode(code, [])!;

describe("a unit cost put into a cost table", () => {
  it("30 days in prison in the prices of 2023: 30 × 3 202 × KPI, with what was done said", () => {
    const row = insertedCost(
      found("prison-day-2019"),
      { timesAYear: 30, fromAge: 20, toAge: 24, priceYear: 2023 },
      "sv",
    )!;
    assert.ok(Math.abs(row.amount - 30 * 3202 * (403.7 / 334.26)) < 1e-6);
    assert.deepEqual(
      [row.actor, row.priceYear, row.isTransfer, row.code, row.grade],
      ["Kriminalvården", 2023, false, "prison-day-2019", "B"],
    );
    assert.equal(
      row.source,
      "Kriminalvården: ekonomi och planering. Anstalt, per dygn: 30 × dag. " +
        "Omräknat från 2019 till 2023 års priser med KPI (× 1,20774; KPI till och med 2025). Ses över senast 2027-11-23",
    );
  });

  it("economic assistance is a transfer; a range is moved with the value; grade C is marked", () => {
    const once = { timesAYear: 1, fromAge: 18, toAge: 64, priceYear: 2024 };
    assert.equal(insertedCost(found("economic-assistance-household"), once, "en")!.isTransfer, true);
    const programme = insertedCost(found("parenting-programme-child"), once, "en")!;
    const factor = 415.15 / 335.92;
    assert.deepEqual([programme.low, programme.amount, programme.high], [1700 * factor, 3000 * factor, 7700 * factor]);
    assert.match(programme.source!, /^Uncertain \(C\): SVT/);
  });

  it("an amount that KPI cannot move is not inserted in other prices", () => {
    const once = { timesAYear: 1, fromAge: 18, toAge: 64, priceYear: 2024 };
    assert.equal(insertedCost(found("norm-single-total-2026"), once, "en"), null);
    assert.equal(insertedCost(found("norm-single-total-2026"), { ...once, priceYear: 2026 }, "en")!.amount, 5220);
  });
});
