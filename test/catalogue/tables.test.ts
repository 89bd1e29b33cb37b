import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { modulesOf, outOfDate } from "../../.webpack/catalogueModules";
import { dueForReview } from "../../.webpack/catalogueReview";
import { readTables, tables } from "../../.webpack/catalogueTables";
import { calculator } from "../../src/catalogue/cohorts";
import { priceSeries } from "../../src/catalogue/priceSeries";
import { priceSources } from "../../src/catalogue/priceSources";
import { retiredCodes, unitCosts } from "../../src/catalogue/unitCosts";
import { unitCosts as english } from "../../src/locales/en/unitCosts";
import { priceIndex } from "../../src/model/priceIndex";

const texts = tables.map((file) => readFileSync(file, "utf8"));
/** The tables with a text of one of them replaced: of the unit costs, where it is not said of which. */
const changed = (from: string | RegExp, to: string, table = 0) =>
  texts.map((text, index) => (index === table ? text.replace(from, to) : text));
/** The tables with another one in place of one of them. */
const replaced = (table: number, text: string) => texts.map((other, index) => (index === table ? text : other));

describe("the catalogue's tables", () => {
  it("satisfy their schema, and the modules say what they say", () => {
    assert.deepEqual(outOfDate(), []);
    assert.equal(readTables().unitCosts.length, unitCosts.length);
    assert.equal(unitCosts.length, 149);
  });

  it("have an address in every entry that leads to a web site, with no space in it", () => {
    for (const { code, source } of unitCosts) {
      const { protocol, hostname } = new URL(source.address);
      assert.match(protocol, /^https?:$/, code);
      assert.match(hostname, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/, code);
      assert.doesNotMatch(source.address, /\s/, code);
      if (!source.isPage) assert.equal(new URL(source.address).pathname, "/", `${code}: a page, or only a site?`);
    }
  });

  it("say every unit and payer in words", () => {
    for (const { code, per, payer, scope, transfer } of unitCosts) {
      assert.ok(per in english.per, code);
      assert.ok(payer in english.payers, code);
      assert.ok(scope in english.scopes && transfer in english.transfers, code);
    }
  });

  it("call a cost a transfer only where money is paid on, never where a resource is used", () => {
    for (const { code, scope, transfer } of unitCosts) if (scope === "real") assert.equal(transfer, "no", code);
    const assistance = unitCosts.find(({ code }) => code === "economic-assistance-household")!;
    assert.equal(assistance.transfer, "yes");
  });

  it("type the generic cost of exclusion as the cohort's figures do: 350 000, grade C", () => {
    const generic = unitCosts.find(({ code }) => code === "exclusion-generic-year")!;
    assert.equal(generic.amount, calculator.yearlyCost.value);
    assert.equal(generic.grade, "C");
  });

  it("never grade a derived figure A or B: it could be wrong where what it is derived from is right", () => {
    const derived = unitCosts.filter(({ note }) => /härlett/.test(note.sv));
    assert.ok(derived.length > 25);
    for (const { code, grade, note } of derived) {
      assert.equal(grade, "C", code);
      assert.match(note.en, /derived/, code);
    }
    assert.equal(derived.filter(({ code }) => code.startsWith("sis-lvu-")).length, 6);
    assert.throws(
      () => readTables(changed(/(\nsis-lvu-acute,.*?,real,no),C,/, "$1,A,")),
      /sis-lvu-acute: a derived figure is graded C/,
    );
  });

  it("have no cost in another currency but those of other countries, each with its own", () => {
    const foreign = unitCosts.filter(({ currency }) => currency !== undefined);
    assert.deepEqual(
      foreign.map(({ code, currency }) => `${code} ${currency}`),
      [
        "mst-denmark DKK",
        "cti-denmark DKK",
        "pmto-group-denmark DKK",
        "rr2-denmark DKK",
        "ips-denmark DKK",
        "in-home-norway NOK",
        "nurse-family-usa USD",
        "housing-first-usa USD",
      ],
    );
  });

  it("retire a code only for one that is in use", () => {
    const inUse = new Set(unitCosts.map(({ code }) => code));
    for (const [retired, successor] of Object.entries(retiredCodes)) {
      assert.ok(!inUse.has(retired) && inUse.has(successor), retired);
    }
    const tablesWith = (row: string) => replaced(2, `code,successor\n${row}\n`);
    assert.equal(readTables(tablesWith("prison-day,prison-day-2020")).retired.get("prison-day"), "prison-day-2020");
    assert.throws(() => readTables(tablesWith("prison-day,prison-night")), /prison-night is not in use/);
    assert.throws(() => readTables(tablesWith("prison-day-2019,prison-day-2020")), /prison-day-2019 is in use/);
  });

  it("are refused where a cell is wrong, naming table, line and column", () => {
    assert.throws(() => readTables(changed(",7400,", ',"7 400",')), /unitCosts\.csv line 2, amount: a number/);
    assert.throws(() => readTables(changed(",7400,", ",,")), /unitCosts\.csv line 2, amount/);
    assert.throws(() => readTables(changed(",day,2020,", ",dygn,2020,")), /line 2, per/);
    assert.throws(() => readTables(changed("https://www.stat-inst.se", "www.stat-inst.se")), /line 2, address/);
    assert.throws(() => readTables(changed("2026-11-23,2027-11-23", "2026-11-31,2027-11-23")), /line 2, accessed/);
    assert.throws(() => readTables(changed("sis-lvu-acute,", "SiS akut,")), /line 2, code/);
    assert.throws(
      () => readTables(changed("\nsis-lvu-acute-subsidised,", "\nsis-lvu-acute,")),
      /the code stands twice/,
    );
    assert.throws(() => readTables(changed(",4363,6148,", ",6000,6148,")), /low ≤ amount ≤ high/);
    assert.throws(() => readTables(changed(",prison-day-2019,", ",prison-night,")), /prison-night is no other code/);
    assert.throws(() => readTables(changed("code,name_sv", "kod,name_sv")), /unitCosts\.csv line 2/);
    assert.throws(
      () => readTables(replaced(1, `${texts[1]!}KPI,2025,1,1980=100,https://scb.se,yes,2027-01-01,,\n`)),
      /KPI 2025 stands twice/,
    );
  });

  it("may be saved with semicolons, as a Swedish spreadsheet does", () => {
    const semicolons = "code;successor\nprison-day;prison-day-2020\n";
    assert.equal(readTables(replaced(2, semicolons)).retired.size, 1);
  });

  it("become modules with an entry a line, so that a diff shows the figure that changed", () => {
    const before = [...modulesOf(readTables()).values()][0]!.split("\n");
    const after = [...modulesOf(readTables(changed(",7400,", ",7500,"))).values()][0]!.split("\n");
    assert.equal(after.filter((line, index) => line !== before[index]).length, 1);
  });

  it("tell what is due: past its day, without its page, and an index that ends too early", () => {
    const read = readTables();
    const whatIsDue = (today: string) => new Map(dueForReview(read, today).map(({ what, why }) => [what, why]));
    assert.match(whatIsDue("2026-12-01").get("prison-day-2020")!, /nt\.se is to be found again/);
    assert.ok(!whatIsDue("2026-12-01").has("prison-day-2019"));
    assert.ok(!whatIsDue("2026-12-01").has("KPI"));
    assert.equal(whatIsDue("2027-11-23").get("prison-day-2019"), "to be looked at by 2027-11-23");
    assert.equal(whatIsDue("2027-11-23").get("KPI"), "ends in 2025");
    assert.match(whatIsDue("2026-12-01").get("orebro-opp")!, /alcoholreports.* is to be read again/);
    assert.ok(!whatIsDue("2026-12-01").has("mst-sweden"));
    assert.equal(whatIsDue("2027-11-30").get("mst-sweden"), "to be looked at by 2027-11-30");
  });
});

describe("the table of evidence", () => {
  const evidence = 3;

  it("is refused where a row contradicts itself, naming line and code", () => {
    assert.throws(() => readTables(changed("0.358,,,0.553", "0.4,,,0.553", evidence)), /is not the difference of its/);
    assert.throws(() => readTables(changed(",harm,sek,-10000", ",effect,sek,-10000", evidence)), /says the opposite/);
    assert.throws(() => readTables(changed(",less,none,,,", ",less,none,,0,", evidence)), /have a figure and a unit/);
    assert.throws(() => readTables(changed("-0.44,-0.5,-0.36", "-0.44,-0.36,-0.5", evidence)), /low ≤ value ≤ high/);
    assert.throws(
      () => readTables(changed("0.553,0.195", "55.3,0.195", evidence)),
      /evidence\.csv line 2, treated: a share/,
    );
  });

  it("never says 0 where no effect was demonstrated", () => {
    for (const row of readTables().evidence) if (row.finding === "none") assert.equal(row.value, null, row.code);
  });
});

describe("the table of municipalities", () => {
  it("has 290, and as many inhabitants as SCB counted on 31 December 2024: 10 587 710", () => {
    const rows = readTables().municipalities;
    assert.equal(rows.length, 290);
    assert.equal(
      rows.reduce((sum, row) => sum + row.population_2024, 0),
      10587710,
    );
  });

  it("is refused where a code or a rate is not one", () => {
    const municipalities = 4;
    assert.throws(
      () => readTables(changed("\n0114,", "\n114,", municipalities)),
      /line 2, code: a code of four digits/,
    );
    assert.throws(() => readTables(changed("19.42", "0.1942", municipalities)), /line 2, rate_municipality_2025/);
    assert.throws(() => readTables(changed("\n0115,", "\n0114,", municipalities)), /0114 stands twice/);
  });
});

describe("the price series", () => {
  it("KPI runs from 1990 to 2025 without a gap, and each year has a source", () => {
    assert.deepEqual(
      [...priceSeries.KPI.keys()],
      Array.from({ length: 36 }, (_, index) => 1990 + index),
    );
    const sourced = priceSources.filter(({ series }) => series === "KPI").flatMap(({ years }) => years);
    assert.deepEqual([...sourced].sort(), [...priceSeries.KPI.keys()]);
  });

  it("350 000 SEK in 2012 is 449 698 in 2023: KPI 314.20 and 403.70 (SCB)", () => {
    assert.equal(Math.round(350000 * priceIndex(priceSeries.KPI, 2012, 2023)!), Math.round((350000 * 403.7) / 314.2));
    assert.equal(Math.round(350000 * priceIndex(priceSeries.KPI, 2012, 2023)!), 449698);
  });

  it("the guarantee level follows the price base amount: 134 274 in 2022 is 164 576 in 2026 (Försäkringskassan)", () => {
    const amount = (code: string) => unitCosts.find((cost) => cost.code === code)!.amount;
    const moved = amount("guarantee-compensation-30-2022") * priceIndex(priceSeries.PBB, 2022, 2026)!;
    assert.ok(Math.abs(moved - amount("guarantee-compensation-30-2026")) < 1e-6);
  });

  it("PKV is chained from its yearly changes: 2.4, 2.7, 2.8 and 3.0 % (SKL)", () => {
    const factor = priceIndex(priceSeries.PKV, 2014, 2018)!;
    assert.ok(Math.abs(factor - 1.024 * 1.027 * 1.028 * 1.03) < 1e-12);
  });

  it("the price base amount of 2018 is not known, and not guessed", () => {
    assert.equal(priceIndex(priceSeries.PBB, 2017, 2018), null);
  });
});
