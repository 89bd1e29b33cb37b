import assert from "node:assert/strict";
import type { OwnFigure } from "../../src/catalogue/ownFigure";
import { emptyDraft, type Draft, type Known } from "../../src/taskpane/begin/draft";
import { answerOf, begunOf, tooShort } from "../../src/taskpane/begin/read";
import { broughtByLulea } from "../catalogue/brought";

const known: Known = { own: [], thisYear: 2026, language: "sv" };
const numbers = (typed: Partial<Draft["numbers"]>) => ({ ...emptyDraft.numbers, ...typed });
/** Luleå with its own count of 500 and a share of 12 %, and a measure of 20 000 kronor that helps one of four. */
const lulea: Draft = {
  ...emptyDraft,
  place: "Luleå",
  name: "Tidig läsning",
  numbers: numbers({
    cohortSize: "500",
    cohortShare: "12 %",
    effect: "25 %",
    costPerParticipant: "20 000",
    horizon: "15",
  }),
};

function begun(draft: Draft, given: Partial<Known> = {}) {
  const read = begunOf(draft, { ...known, ...given });
  assert.ok(!Array.isArray(read), JSON.stringify(read));
  return read;
}
function wrongIn(draft: Draft) {
  const read = begunOf(draft, known);
  return Array.isArray(read) ? read.map(({ field }) => field) : [];
}

describe("a new scenario for a municipality", () => {
  it("suggests 950 six-year-olds for Luleå: 79 645 × 123 335 of 10 327 589, to two digits, and says that it is assumed", () => {
    const answer = answerOf("cohortSize", { ...emptyDraft, place: "lulea" }, known);
    assert.ok("value" in answer);
    assert.equal(answer.value, 950);
    assert.match(answer.source!, /^Antagande: förslag, .*123\s335 av 10\s327\s589.*79\s645/u);
  });

  it("takes the municipality's own count where it has brought one, and its own population before ours", () => {
    const figure: OwnFigure = {
      municipality: "2580",
      id: "aged6",
      value: 812,
      unit: "persons",
      year: 2025,
      source: "scb.csv",
    };
    const answer = (own: OwnFigure[]) => answerOf("cohortSize", { ...emptyDraft, place: "2580" }, { ...known, own });
    const own = answer([figure]);
    assert.ok("value" in own);
    assert.deepEqual([own.value, own.source], [812, "Egen uppgift: scb.csv, 2025"]);
    const population = answer([{ ...figure, id: "population", value: 200_000 }]);
    assert.equal("value" in population && population.value, 2400); // 200 000 × 1.194 %
  });

  it("what is typed is one's own, and what nobody touched says what is assumed", () => {
    const { cohort, programme, place, name, own } = begun(lulea);
    assert.deepEqual([place, name, own], ["Luleå", "Tidig läsning", "Kommunen"]);
    assert.deepEqual(cohort.cohortSize, { value: 500, source: "Egen uppgift" });
    assert.deepEqual(cohort.cohortShare, { value: 0.12, source: "Egen uppgift" });
    assert.deepEqual(programme.participants, { value: 500, source: "Antagande: hela årskullen deltar" });
    assert.deepEqual(programme.exclusionShare, { value: 0.12, source: "Antagande: samma andel som i årskullen" });
    assert.equal(programme.startAge.value, 6);
  });

  it("moves what exclusion costs to the prices of 2025 by KPI, and divides the same amount among the payers", () => {
    const { cohort, costs, priceYear, yearZero } = begun(lulea);
    assert.deepEqual([priceYear, yearZero], [2025, 2026]);
    let yearly = 0;
    for (const { amount } of costs) yearly += amount;
    assert.ok(Math.abs(yearly * 45 - Number(cohort.lifetimeCost.value)) < 1e-3);
    assert.match(cohort.lifetimeCost.source!, /Omräknat från 2012 till 2025 års priser/);
  });

  it("another cost per person changes the payers' parts and not their shares: 4.5 million over 45 years is 100 000 a year", () => {
    const { costs } = begun({ ...lulea, numbers: numbers({ ...typed(lulea), lifetimeCost: "4 500 000" }) });
    let yearly = 0;
    for (const { amount, source } of costs) {
      yearly += amount;
      assert.match(source!, /^Antagande: fördelat som i/);
    }
    assert.ok(Math.abs(yearly - 100_000) < 1e-6);
    assert.ok(Math.abs(costs[0]!.amount - (100_000 * 500) / 1550) < 1e-6);
  });

  it("divided later, the municipality's part is 0 and the whole stands on a row that nobody pays", () => {
    const { costs, own } = begun({
      ...lulea,
      division: "later",
      numbers: numbers({ ...typed(lulea), lifetimeCost: "4 500 000" }),
    });
    assert.equal(own, "Kommunen");
    assert.deepEqual(
      costs.map(({ actor, amount }) => [actor, amount]),
      [
        ["Kommunen", 0],
        ["Inte fördelat på betalare", 100_000],
      ],
    );
  });

  it("one's own figures have a row for each payer with an amount, and what can be taken home is the municipality's", () => {
    const costs = {
      ...emptyDraft.costs,
      municipality: "80 000",
      state: "40 000",
      from: "16",
      to: "30",
      cashable: "50 %",
    };
    const made = begun({ ...lulea, division: "own", costs });
    assert.deepEqual(
      made.costs.map(({ actor, amount, fromAge, toAge, cashable }) => [actor, amount, fromAge, toAge, cashable]),
      [
        ["Kommunen", 80_000, 16, 30, 0.5],
        ["Staten", 40_000, 16, 30, 0],
      ],
    );
    assert.deepEqual(wrongIn({ ...lulea, division: "own" }), ["municipality"]);
    assert.deepEqual(wrongIn({ ...lulea, division: "own", costs: { ...costs, from: "31" } }), ["from"]);
    assert.deepEqual(wrongIn({ ...lulea, costs: { ...costs, cashable: "50" } }), ["cashable"]);
  });

  it("children of 6 who are followed for ten years are 15 when the period ends, and costs begin at 20: at least 15 years", () => {
    const ten = { ...lulea, numbers: numbers({ ...typed(lulea), horizon: "10" }) };
    assert.deepEqual(tooShort(ten, known), { least: 15, lastAge: 15, firstAge: 20 });
    assert.equal(tooShort(lulea, known), null);
    const old = { ...lulea, numbers: numbers({ ...typed(lulea), startAge: "65" }) };
    assert.equal(tooShort(old, known)!.least, null);
  });

  it("a finding gives effect, grade and source: of 54 who were out of work of 89, 44 % fewer", () => {
    const found = begun({
      ...lulea,
      finding: "ips-employment",
      numbers: numbers({ ...typed(lulea), effect: null }),
    });
    const { value, grade, source } = found.programme.effect;
    assert.ok(Math.abs(Number(value) - (1 - (1 - 0.553) / (1 - 0.195))) < 1e-12);
    assert.equal(grade, "A");
    assert.match(source!, /SBU.*55 av 100 mot 20 av 100\. https:.* läst 2026-11-30. Ses över senast 2027-11-30$/);
    assert.equal(found.effectBasis, "comparison");
  });

  it("no demonstrated effect, or one in standard deviations, gives no effect: it is asked for, and never 0", () => {
    for (const finding of ["mst-sweden", "pmt-meta"]) {
      assert.deepEqual(wrongIn({ ...lulea, finding, numbers: numbers({ ...typed(lulea), effect: null }) }), ["effect"]);
    }
  });

  it("what is missing or wrong is told in the order in which it is asked", () => {
    assert.deepEqual(wrongIn(emptyDraft), ["place", "cohortSize", "participants", "effect", "costPerParticipant"]);
    assert.deepEqual(wrongIn({ ...lulea, place: "Lule" }), ["place"]);
    assert.deepEqual(wrongIn({ ...lulea, numbers: numbers({ ...typed(lulea), cohortShare: "12" }) }), [
      "cohortShare",
      "exclusionShare",
    ]);
  });

  it("another place than a municipality is taken where somebody says so, with its own count", () => {
    const other: Draft = { ...lulea, place: "Norra Hamnstaden", isOther: true };
    assert.equal(begun(other).place, "Norra Hamnstaden");
    assert.equal(begun(other).taxRate, null);
    assert.deepEqual(wrongIn({ ...other, numbers: numbers({ ...typed(lulea), cohortSize: null }) })[0], "cohortSize");
  });

  it("fills the books from the municipality's own figures: taxes and grants together, the latest year carried on", () => {
    const own = [
      broughtByLulea("result", 40e6, 2026),
      broughtByLulea("result", 50e6, 2027),
      broughtByLulea("taxRevenue", 4e9, 2025),
      broughtByLulea("generalGrants", 1e9, 2025),
      broughtByLulea("equity", 900e6, 2025),
    ];
    const { books } = begun(lulea, { own });
    const { result, taxes, taxBase } = books!.columns;
    assert.deepEqual(result!.amounts.slice(0, 3), [40e6, 50e6, 50e6]);
    assert.equal(result!.amounts.length, 15);
    assert.match(result!.source, /^Egen uppgift: kolada\.csv, 2026.*2027.*\(antagande\)$/);
    assert.ok(taxes!.amounts.every((amount) => amount === 5e9));
    assert.equal(taxBase, undefined);
    assert.deepEqual(books!.equity, { value: 900e6, source: "Egen uppgift: kolada.csv, 2025" });
    assert.equal(books!.reserve, null);
  });
});

/** The fields that a draft has typed. */
function typed({ numbers: all }: Draft): Partial<Draft["numbers"]> {
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== null));
}
