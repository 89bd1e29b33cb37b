import assert from "node:assert/strict";
import { findMunicipality } from "../../src/catalogue/municipality";
import { assumptionsOf } from "../../src/taskpane/assumptions/assumptions";
import { bookEdits, booksFor } from "../../src/taskpane/sources/bookEdits";
import type { Scenario } from "../../src/workbook/scenario";
import { writeCells } from "../../src/workbook/writeCells";
import { broughtByLulea } from "../catalogue/brought";
import { inWorkbook } from "./inWorkbook";
import { inputOf, smallTown, theScenario } from "./smallTown";

/** Invented: a result of two years, taxes and grants of one. */
const own = [
  broughtByLulea("result", -45e6, 2025),
  broughtByLulea("result", 30e6, 2026),
  broughtByLulea("taxRevenue", 4e9, 2025),
  broughtByLulea("generalGrants", 1e9, 2025),
  broughtByLulea("equity", 900e6, 2024),
  broughtByLulea("resultReserve", 120e6, 2024),
];
const edits = (scenario: Scenario, figures = own) =>
  bookEdits(scenario, booksFor(scenario, findMunicipality("Luleå")!, figures, "sv")!);

describe("a municipality's own figures in a scenario's books", () => {
  it("land by year with their source: each year its own, later years the latest, equity and reserve as they open", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.deepEqual(await writeCells(edits(before)), { outcome: "written" });
      await workbook.calculate();
      const after = await theScenario();
      assert.deepEqual(after.problems, []);
      const { result, taxes, taxBase } = after.books;
      assert.deepEqual(result!.amounts.slice(0, 3), [-45e6, 30e6, 30e6]); // year 0 is 2025
      assert.ok(taxes!.amounts.every((amount) => amount === 5e9));
      assert.deepEqual(taxBase!.amounts, before.books.taxBase!.amounts);
      assert.match(result!.source, /^Egen uppgift: kolada\.csv, 2025 \(Årets resultat\)/);
      assert.equal(inputOf(after, "openingEquity").value, 900e6);
      assert.equal(inputOf(after, "openingEquity").source, "Egen uppgift: kolada.csv, 2024");
      assert.equal(inputOf(after, "openingReserve").value, 120e6);
      assert.deepEqual(after.plan!.results.slice(0, 2), [-45e6, 30e6]);
      const told = assumptionsOf(after).filter(({ what }) => "books" in what);
      assert.deepEqual(
        told.map(({ source }) => source.startsWith("Egen uppgift")), // the tax base is still the template's example
        told.map(({ what }) => "books" in what && what.books !== "taxBase"),
      );
    }));

  it("a deficit of the balance requirement stands beside them with the year it is to be restored by, and a newer one over it", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const deficit = [...own, broughtByLulea("balanceResult", -12e6, 2024)];
      assert.deepEqual(await writeCells(edits(await theScenario(), deficit)), { outcome: "written" });
      await workbook.calculate();
      const beside = (await theScenario()).balanceBeside.replace(/\s/gu, " ");
      assert.equal(
        beside,
        "Balanskravsresultat: −12 000 000 kr, 2024. Egen uppgift: kolada.csv, 2024. Ska senast vara återställt 2027 och är inte inräknat i resultaten här",
      );
      const plan = (await theScenario()).plan!;
      assert.deepEqual(plan.results.slice(0, 2), [-45e6, 30e6]); // it is not counted twice
      const surplus = [...deficit, broughtByLulea("balanceResult", 3e6, 2025)];
      assert.deepEqual(await writeCells(edits(await theScenario(), surplus)), { outcome: "written" });
      await workbook.calculate();
      const newer = (await theScenario()).balanceBeside.replace(/\s/gu, " ");
      assert.equal(newer, "Balanskravsresultat: 3 000 000 kr, 2025. Egen uppgift: kolada.csv, 2025");
    }));

  it("a newer export is put over them; what somebody has written beside the books is not written over", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await writeCells(edits(await theScenario()));
      await workbook.calculate();
      const newer = [...own.filter(({ id }) => id !== "result"), broughtByLulea("result", 10e6, 2025)];
      assert.deepEqual(await writeCells(edits(await theScenario(), newer)), { outcome: "written" });
      await workbook.calculate();
      const { result } = (await theScenario()).books;
      assert.ok(result!.amounts.every((amount) => amount === 10e6));

      const [source] = edits(await theScenario(), own).filter(({ was }) => was !== undefined);
      await writeCells([{ at: source!.at, value: "En anteckning" }]);
      await workbook.calculate();
      const noted = edits(await theScenario(), own);
      assert.deepEqual(await writeCells(noted), { outcome: "moved" });
      assert.ok((await theScenario()).books.result!.amounts.every((amount) => amount === 10e6));
    }));

  it("are none of a scenario that does not say its year, or of figures that are not of the books", () =>
    inWorkbook(smallTown("sv"), async () => {
      const scenario = await theScenario();
      assert.equal(booksFor({ ...scenario, yearZero: null }, findMunicipality("Luleå")!, own, "sv"), null);
      assert.deepEqual(edits(scenario, [{ ...broughtByLulea("population", 79000, 2025), unit: "persons" }]), []);
    }));
});
