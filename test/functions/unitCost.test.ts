import assert from "node:assert/strict";
import { shareOwnCosts } from "../../src/catalogue/ownCostsDoor";
import type { UnitCost } from "../../src/catalogue/unitCost";
import { unitCosts } from "../../src/catalogue/unitCosts";
import { call, type Refused } from "./excel";

/** An own cost, invented. */
const own: UnitCost = {
  code: "Prison-Day-2019",
  name: { sv: "Kontaktperson", en: "Kontaktperson" },
  amount: 900,
  low: 0,
  high: 0,
  per: "timme",
  priceYear: 2024,
  payer: "Socialnämnden",
  scope: "real",
  transfer: "no",
  source: { title: { sv: "Bokslutet", en: "Bokslutet" }, address: "", isPage: false },
  includes: [],
  overlaps: [],
  note: { sv: "", en: "" },
};

describe("unit costs in cells", () => {
  afterEach(() => shareOwnCosts([]));

  it("a day in prison is 3 202 SEK in the prices of 2019, and 3 867.17 in those of 2023", async () => {
    assert.equal(await call("UNITCOST", "prison-day-2019"), 3202);
    assert.equal(await call("UNITCOST", " PRISON-day-2019 ", 2019), 3202);
    assert.equal(await call("UNITCOST", "prison-day-2019", 2023), 3202 * (403.7 / 334.26));
  });

  it("an amount of a year that KPI has not reached can be had in its own prices only", async () => {
    assert.equal(await call("UNITCOST", "norm-single-total-2026", 2026), 5220);
    const refused = (await call("UNITCOST", "norm-single-total-2026", 2020)) as Refused;
    assert.equal(refused.error, "#N/A");
    assert.equal(
      refused.sentence,
      "priceYear: there is no index number for 2026 in KPI, which runs from 1990 to 2025.",
    );
  });

  it("a word in place of a code names the codes that a search for it finds, a misspelled code those spelled alike", async () => {
    const named = async (code: string) => ((await call("UNITCOST", code)) as Refused).sentence;
    assert.match(await named("anstalt dygn"), /nearest are prison-day-2019 and prison-day-2020\./);
    assert.match(await named("prisson-dy-2019"), /nearest are prison-day-2019, /);
  });

  it("a reference to an empty cell is not a code, and is the year 0", async () => {
    assert.equal(((await call("UNITCOST", 0)) as Refused).error, "#VALUE!");
    assert.equal(((await call("UNITCOST", "prison-day-2019", 0)) as Refused).error, "#N/A");
  });

  it("lists payer, price year, grade, source and the day to look again; grade C is marked", async () => {
    assert.deepEqual(await call("UNITCOSTS", "robbery"), [
      ["Code", "Name", "SEK", "Per", "Payer", "Price year", "Grade", "Source"],
      [
        "robbery",
        "Robbery",
        226000,
        "event",
        "Several payers",
        2013,
        "C",
        "Uncertain (C): Blog quoting Dagens Nyheter on the cost of street violence. Review by 2027-11-23",
      ],
    ]);
  });

  it("a cost in another currency is not converted: shown for comparison, refused where it would be summed", async () => {
    const refused = (await call("UNITCOST", "mst-denmark", 2020)) as Refused;
    assert.equal(refused.error, "#N/A");
    assert.match(
      refused.sentence,
      /must be a cost in kronor; mst-denmark is 150,000 DKK \(2018\), which is not converted/,
    );
    const [, row] = (await call("UNITCOSTS", "mst-denmark")) as unknown[][];
    assert.deepEqual(row!.slice(2, 6), ["DKK 150,000", "episode", "Municipality", 2018]);
  });

  it("a code that is no longer used names its successor", async () => {
    const { error, sentence } = (await call("UNITCOST", "homeless-municipal-housing")) as Refused;
    assert.equal(error, "#N/A");
    assert.match(sentence, /is no longer used\. Use homeless-housing-solution and look at its amount/);
  });

  it("finds by words in either language, without regard to case or dots, and lists all where nothing is asked", async () => {
    const codes = async (...search: unknown[]) =>
      ((await call("UNITCOSTS", ...search)) as unknown[][]).slice(1).map(([code]) => code);
    assert.deepEqual(await codes("linkoping forskola"), ["preschool-1-2-linkoping", "preschool-3-5-linkoping"]);
    assert.deepEqual(await codes("Förskola 3-5"), await codes("preschool age 3-5"));
    assert.equal((await codes()).length, unitCosts.length);
    assert.equal((await codes("")).length, unitCosts.length);
    assert.ok((await codes("försäkringskassan")).includes("sickness-benefit-max"));
  });

  it("changes from year to year, as PKV is printed in per cent, are no index numbers", async () => {
    const changes = [
      ["År", "PKV"],
      [2024, 0.043],
      [2025, 0.03],
    ];
    const { error, sentence } = (await call("PRICEINDEX", 2024, 2025, changes)) as Refused;
    assert.equal(error, "#VALUE!");
    assert.match(sentence, /^series: must be .* year and index number \(no change in per cent\)/);
    const fromOne = [
      [2024, 1],
      [2025, 1.25],
    ];
    assert.equal(await call("PRICEINDEX", 2024, 2025, fromOne), 1.25);
  });

  it("finds by another word for the same: economic assistance, prison, foster homes", async () => {
    const codes = async (search: string) =>
      ((await call("UNITCOSTS", search)) as unknown[][]).slice(1).map(([code]) => code);
    assert.ok((await codes("försörjningsstöd")).includes("economic-assistance-household"));
    assert.deepEqual(await codes("fängelse dygn 2020"), ["prison-day-2020"]);
    assert.deepEqual(await codes("fosterhem"), await codes("familjehem"));
  });

  it("the municipality's own figure wins over the catalogue's with the same code, and stands first", async () => {
    shareOwnCosts([own]);
    assert.equal(await call("UNITCOST", "prison-day-2019"), 900);
    const table = (await call("UNITCOSTS")) as unknown[][];
    assert.equal(table.length, 1 + unitCosts.length);
    assert.deepEqual(table[1], [
      "Prison-Day-2019",
      "Kontaktperson",
      900,
      "timme",
      "Socialnämnden",
      2024,
      "",
      "Own figure: Bokslutet",
    ]);
    shareOwnCosts([]);
    assert.equal(await call("UNITCOST", "prison-day-2019"), 3202);
  });
});

describe("price index and follow-up in cells", () => {
  it("a factor by KPI, a named series in either language, and a table of one's own", async () => {
    assert.equal(await call("PRICEINDEX", 2012, 2023), 403.7 / 314.2);
    assert.equal(await call("PRICEINDEX", 2020, 2026, "Prisbasbelopp"), 59200 / 47300);
    assert.equal(await call("PRICEINDEX", 2020, 2026, [["pbb"]]), 59200 / 47300);
    const table = [
      ["År", "Egen"],
      [2023, 100],
      [2024, 104],
      [null, ""],
    ];
    assert.equal(await call("PRICEINDEX", 2023, 2024, table), 1.04);
    const outside = (await call("PRICEINDEX", 2023, 2025, table)) as Refused;
    assert.equal(outside.error, "#N/A");
    assert.equal(
      outside.sentence,
      "toYear: there is no index number for 2025 in the series, which runs from 2023 to 2024.",
    );
  });

  it("plan, outcome and forecast with a header; what is not known yet is empty", async () => {
    assert.deepEqual(await call("FOLLOWUP", [["Plan"], [-100], [40], [60]], [[-100], [30], [null]], 2), [
      ["Year", "Planned", "Actual", "Deviation", "Planned to date", "Actual to date", "Forecast"],
      [0, -100, -100, 0, -100, -100, -100],
      [1, 40, 30, -10, -60, -70, 30],
      [2, 60, "", "", 0, "", 45],
    ]);
  });

  it("more known years than were planned are refused", async () => {
    const refused = (await call("FOLLOWUP", [[1, 2]], [[1, 2]], 3)) as Refused;
    assert.equal(refused.sentence, "known: must be at most 2; got 3.");
  });
});
