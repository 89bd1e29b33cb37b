import assert from "node:assert/strict";
import { byWeakness } from "../../src/catalogue/assumptions";
import { shareOwnIndex } from "../../src/catalogue/ownCostsDoor";
import { movedSentence, movedTo, warningSentence, warningsOf } from "../../src/catalogue/chosenCosts";
import { costWithCode } from "../../src/catalogue/findCosts";
import { kindOf } from "../../src/catalogue/unitCost";
import { unitCosts } from "../../src/catalogue/unitCosts";

const chosen = (...codes: string[]) => codes.map((code) => costWithCode(code, [])!.cost);
const warned = (...codes: string[]) =>
  warningsOf(chosen(...codes), 2026).map((warning) =>
    "other" in warning ? [warning.code, warning.cost.code, warning.other.code] : [warning.code],
  );

describe("unit costs chosen for one sum", () => {
  it("a year in prison holds its days, whichever is chosen first", () => {
    const found = [["holds", "prison-year-2019", "prison-day-2019"], ["uncertain"]];
    assert.deepEqual(warned("prison-year-2019", "prison-day-2019"), found);
    assert.deepEqual(warned("prison-day-2019", "prison-year-2019"), found);
  });

  it("the fee of a family home with and without its raise are two figures of the same", () => {
    assert.deepEqual(warned("family-home-fee-basic", "family-home-fee-raised-3"), [
      ["overlaps", "family-home-fee-basic", "family-home-fee-raised-3"],
    ]);
  });

  it("the generic cost of exclusion overlaps every other", () => {
    const generic = "exclusion-generic-year";
    for (const { code } of unitCosts.filter((cost) => cost.code !== generic)) {
      const pairs = warned(generic, code).filter(([, cost]) => cost !== undefined);
      assert.equal(pairs.length > 0, true, code);
    }
    assert.deepEqual(
      warned(generic).map(([code]) => code),
      ["old-prices", "uncertain"],
    );
  });

  it("a cost in another currency is not moved to any year", () => {
    assert.equal(movedTo(costWithCode("mst-denmark", [])!.cost, 2020), null);
  });

  it("costs of different things are not warned about", () => {
    assert.deepEqual(warned("prison-day-2019", "preschool-3-5-linkoping", "primary-care-doctor-visit"), []);
  });

  it("economic assistance beside a placement: a transfer beside a resource", () => {
    assert.deepEqual(warned("economic-assistance-household", "sis-lvu-acute"), [["transfer-with-real"], ["uncertain"]]);
    assert.deepEqual(warned("norm-single-personal-2026", "sickness-benefit-max"), []);
    assert.deepEqual(chosen("economic-assistance-household", "sis-lvu-acute", "gang-member-year").map(kindOf), [
      "transfer",
      "real",
      "real",
    ]);
  });

  it("a total for society is not put beside what a payer pays", () => {
    assert.ok(warned("robbery", "prison-day-2019").some(([code]) => code === "societal-with-others"));
    assert.ok(!warned("robbery", "assault-moderate").some(([code]) => code === "societal-with-others"));
  });

  it("prices of eleven years ago are old, those of ten are not", () => {
    const [cost] = chosen("prison-day-2019");
    assert.deepEqual(warningsOf([cost!], 2029), []);
    assert.deepEqual(warningsOf([cost!], 2030), [{ code: "old-prices", cost, years: 11 }]);
  });

  it("what only the municipality's own index carries past KPI's last year is marked, and what KPI reaches is not", () => {
    const costs = chosen("prison-day-2019");
    const carriedTo = (year: number) => warningsOf(costs, 2026, year).filter(({ code }) => code === "carried");
    shareOwnIndex(
      new Map([
        [2025, 100],
        [2027, 106],
      ]),
    );
    try {
      assert.deepEqual(carriedTo(2027), [{ code: "carried", costs, until: 2025 }]);
      assert.deepEqual(carriedTo(2025), []);
      assert.equal(
        warningSentence(carriedTo(2027)[0]!, "sv"),
        `Framräknat efter KPI:s sista år (2025) med kommunens eget index, som där är en prognos: ${costs[0]!.name.sv}.`,
      );
    } finally {
      shareOwnIndex(new Map());
    }
  });

  it("every kind of warning is a sentence in both languages that names the costs", () => {
    const all = warningsOf(
      chosen("prison-year-2019", "prison-day-2019", "prison-day-2020", "robbery", "economic-assistance-household"),
      2026,
    );
    assert.deepEqual(
      new Set(all.map(({ code }) => code)),
      new Set(["holds", "overlaps", "transfer-with-real", "societal-with-others", "old-prices", "uncertain"]),
    );
    for (const warning of all) {
      for (const language of ["sv", "en"] as const) {
        const names = "costs" in warning ? warning.costs : [warning.cost];
        const said = warningSentence(warning, language);
        for (const { name } of names) assert.ok(said.includes(name[language]), said);
      }
    }
  });

  it("a moved amount says from, to and by what, so that nobody moves it twice", () => {
    const [day] = chosen("prison-day-2019");
    const moved = movedTo(day!, 2023)!;
    assert.equal(moved.amount, 3202 * (403.7 / 334.26));
    assert.equal(
      movedSentence(moved, "sv"),
      "Omräknat från 2019 till 2023 års priser med KPI (× 1,20774; KPI till och med 2025)",
    );
    assert.equal(movedTo(day!, 2030), null);
    assert.equal(movedTo(chosen("norm-single-total-2026")[0]!, 2026)!.amount, 5220);
  });
});

describe("assumptions, the weakest first", () => {
  it("without a source or changed from it, C, not graded, B, A; equals in their order", () => {
    const basis = (name: string, source: string, grade?: "A" | "B" | "C", isChanged = false) => ({
      name,
      source,
      grade,
      isChanged,
    });
    const ordered = byWeakness([
      basis("a", "s", "A"),
      basis("b1", "s", "B"),
      basis("c", "s", "C"),
      basis("unsourced", " "),
      basis("b2", "s", "B"),
      basis("ungraded", "s"),
      basis("changed", "s", "A", true),
    ]);
    assert.deepEqual(
      ordered.map(({ name }) => name),
      ["unsourced", "changed", "c", "ungraded", "b1", "b2", "a"],
    );
  });
});
