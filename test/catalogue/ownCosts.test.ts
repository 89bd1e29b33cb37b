import assert from "node:assert/strict";
import { readOwnCosts } from "../../src/catalogue/ownCosts";
import { sentence } from "../../src/locales/sentence";
import { call } from "../functions/excel";

const header = ["Kod", "Benämning", "Kronor", "Per", "Betalare", "Prisår", "Kvalitet (A–C)", "Källa"];
const contact = [
  "kontaktperson",
  "Kontaktperson",
  900,
  "samtal",
  "Kommunen: Socialnämnden",
  2024,
  "b",
  "Bokslutet 2024",
];
/** The sentence in Swedish of the first row that is refused. */
function refusal(...rows: unknown[][]): string {
  const { refused } = readOwnCosts([header, ...rows]);
  return sentence(refused[0]!.fact, "sv");
}

describe("the municipality's own unit costs, read from its sheet table (the figures are invented)", () => {
  it("are in kronor, or in a currency that is said; an unknown one is refused", () => {
    const heads = ["Kod", "Kronor", "Per", "Betalare", "Prisår", "Valuta"];
    const { accepted, refused } = readOwnCosts([
      heads,
      ["a", 9, "samtal", "Kommunen", 2024, ""],
      ["b", 9, "samtal", "Kommunen", 2024, "kr"],
      ["c", 9, "samtal", "Kommunen", 2024, "dkk"],
      ["d", 9, "samtal", "Kommunen", 2024, "EUR"],
    ]);
    assert.deepEqual(
      accepted.map(({ currency }) => currency),
      [undefined, undefined, "DKK"],
    );
    assert.equal(refused[0]!.fact.code, "unknown-option");
  });

  it("takes the columns that UNITCOSTS shows", () => {
    const { accepted, refused, ignored } = readOwnCosts([header, contact]);
    assert.deepEqual([refused, ignored], [[], []]);
    assert.deepEqual(accepted[0], {
      code: "kontaktperson",
      name: { sv: "Kontaktperson", en: "Kontaktperson" },
      amount: 900,
      low: 0,
      high: 0,
      per: "samtal",
      priceYear: 2024,
      payer: "Kommunen: Socialnämnden",
      scope: "real",
      transfer: "no",
      grade: "B",
      source: {
        title: { sv: "Bokslutet 2024", en: "Bokslutet 2024" },
        address: "",
        isPage: false,
        accessed: undefined,
        review: undefined,
      },
      includes: [],
      overlaps: [],
      note: { sv: "", en: "" },
    });
  });

  it("takes what UNITCOSTS itself lists, in either language", async () => {
    const listed = (await call("UNITCOSTS", "skola")) as unknown[][];
    const { accepted, refused } = readOwnCosts(listed);
    assert.deepEqual(refused, []);
    assert.deepEqual(
      accepted
        .map(({ code, amount, per, payer, priceYear, grade }) => [code, amount, per, payer, priceYear, grade])
        .slice(0, 1),
      [["compulsory-school-2019", 116891, "pupil-year", "municipality", 2019, "B"]],
    );
  });

  it("takes further columns in any order, and days as Excel stores them: 45000 is 2023-03-15", () => {
    const { accepted } = readOwnCosts([
      [
        "Review by",
        "Read on",
        "Transfer",
        "Scope",
        "Overlaps",
        "Low",
        "High",
        "SEK",
        "Code",
        "Per",
        "Payer",
        "Price year",
      ],
      [45000, "2024-02-29", "Blandat", "Utbetalningar", "norm-* kontakt", 4000, 6000, 5000, 1001, "år", "Region", 2023],
    ]);
    const [cost] = accepted;
    assert.deepEqual(
      [cost!.code, cost!.per, cost!.payer, cost!.scope, cost!.transfer, cost!.low, cost!.high, cost!.overlaps],
      ["1001", "year", "region", "financial", "mixed", 4000, 6000, ["norm-*", "kontakt"]],
    );
    assert.deepEqual([cost!.source.accessed, cost!.source.review], ["2024-02-29", "2023-03-15"]);
  });

  it("passes over blank rows, whether blank is null, 0 or an empty text, and says which columns it does not read", () => {
    const { accepted, refused, ignored } = readOwnCosts([
      ["", null, 0],
      [...header, "Handläggare"],
      ["", null, 0, "  "],
      [...contact, "AB"],
    ]);
    assert.equal(accepted.length, 1);
    assert.deepEqual([refused, ignored], [[], ["Handläggare"]]);
  });

  it("a payment that is not said to be otherwise is a transfer", () => {
    const rows = [
      ["Kod", "Kronor", "Per", "Betalare", "Prisår", "Omfattning"],
      ["a", 1, "år", "Kommunen", 2024, "financial"],
      ["b", 1, "år", "Kommunen", 2024, "Resurs"],
    ];
    assert.deepEqual(
      readOwnCosts(rows).accepted.map(({ transfer }) => transfer),
      ["yes", "no"],
    );
  });

  it("refuses a row with what is wrong, where, and what it got; the other rows stand", () => {
    const change = (column: number, cell: unknown) =>
      contact.map((before, index) => (index === column ? cell : before));
    assert.match(refusal(change(0, "")), /^Egna enhetskostnader, rad 2, kolumn 1: .* en tom cell/);
    assert.match(refusal(change(2, "900 kr")), /rad 2, kolumn 3: .* men ”900 kr” är text/);
    assert.match(refusal(change(2, -900)), /rad 2, kolumn 3: .* men är −900/);
    assert.match(refusal(change(2, 0)), /rad 2, kolumn 3: .* större än 0/);
    assert.match(refusal(change(2, 1e300)), /rad 2, kolumn 3: .* högst/);
    assert.match(refusal(change(5, 24)), /rad 2, kolumn 6: .* minst/);
    assert.match(refusal(change(6, "D")), /rad 2, kolumn 7: ska vara något av A, B eller C, men är ”D”/);
    assert.match(refusal(contact, change(0, " KONTAKTPERSON ")), /rad 3, kolumn 1: .* står också på rad 2/);
    assert.equal(readOwnCosts([header, change(2, -1), contact]).accepted.length, 1);
  });

  it("refuses every row where a needed column is missing, and names it", () => {
    const without = [header, contact].map((row) => row.filter((_, column) => column !== 5));
    const { accepted, refused } = readOwnCosts(without);
    assert.deepEqual([accepted.length, refused.length], [0, 2]);
    assert.equal(
      sentence(refused[0]!.fact, "sv"),
      "Egna enhetskostnader, rad 1: ska ha en kolumn ”Prisår”, men den saknas.",
    );
    assert.match(sentence(refused[0]!.fact, "en"), /^Own unit costs, row 1: there must be a column “Price year”/);
  });

  it("refuses days that are not in the calendar, and ranges that do not hold the amount", () => {
    const dated = (day: unknown) =>
      readOwnCosts([
        ["Kod", "Kronor", "Per", "Betalare", "Prisår", "Läst", "Lågt", "Högt"],
        ["a", 5, "år", "Kommunen", 2024, day, 6, 7],
      ]).refused[0]!.fact.code;
    assert.equal(dated("2023-02-29"), "range-order");
    const day = readOwnCosts([
      ["Kod", "Kronor", "Per", "Betalare", "Prisår", "Läst"],
      ["a", 5, "år", "Kommunen", 2024, "2023-02-29"],
    ]);
    assert.equal(day.refused[0]!.fact.code, "day-expected");
  });
});
