import assert from "node:assert/strict";
import { findingWithCode, reductionOf, searchEvidence } from "../../src/catalogue/findEvidence";
import { findingDetails } from "../../src/catalogue/findingDetails";
import { findings } from "../../src/catalogue/findings";

const codes = (search: string) => searchEvidence(search).map(({ code }) => code);
const reduction = (code: string) => reductionOf(findingWithCode(code)!);

describe("a search in the catalogue of evidence", () => {
  it("finds a word as it is bent, where nothing holds the word itself", () => {
    assert.deepEqual(codes("hemlösa"), codes("hemlöshet"));
    assert.deepEqual(codes("sommarjobben falun"), ["summerjob-falun"]);
    assert.deepEqual(codes("rymdfärjan"), []);
  });
});

describe("the catalogue of evidence", () => {
  it("has 39 findings: 12 of no demonstrated effect or harm, 10 of a direction without a figure, 17 of an effect", () => {
    const count = (...kinds: string[]) => findings.filter(({ finding }) => kinds.includes(finding)).length;
    assert.equal(findings.length, 39);
    assert.equal(count("none", "harm"), 12);
    assert.equal(count("better", "mixed"), 10);
    assert.equal(count("effect"), 17);
  });

  it("marks what is to be read again before anybody relies on it: nine with something to use, and six directions", () => {
    const unchecked = findings.filter(({ isChecked }) => !isChecked);
    assert.equal(unchecked.filter(({ finding }) => finding !== "better" && finding !== "mixed").length, 9);
    assert.equal(unchecked.length, 15);
  });

  it("has for every finding its wording, comparison, address, day read and day to look again, in both languages", () => {
    for (const { code, review } of findings) {
      const { wording, comparison, design, address, accessed } = findingDetails[code]!;
      for (const texts of [wording, comparison, design]) assert.ok(texts.sv !== "" && texts.en !== "", code);
      assert.match(new URL(address).protocol, /^https?:$/, code);
      assert.ok(accessed < review, code);
    }
    assert.equal(Object.keys(findingDetails).length, findings.length);
  });

  it("puts findings of a measure together, the Swedish first, and of equals those of harm and of no effect", () => {
    assert.deepEqual(codes("summer job"), ["summerjob-sthlm-later", "summerjob-falun", "summerjob-sthlm-same-year"]);
    assert.deepEqual(codes("unplugged"), ["unplugged"]);
    const measures = findings.map(({ code }) => findingDetails[code]!.measure);
    const changes = measures.filter((measure, index) => measure !== measures[index - 1]);
    assert.equal(new Set(measures).size, changes.length);
    const training = findings.filter(({ code }) => findingDetails[code]!.measure === "parent-training");
    assert.equal(training[0]!.code, "abc-rct");
  });

  it("is searched by words in either language, in measure, outcome, country and finding", () => {
    assert.deepEqual(codes("hemlöshet"), ["hf-cguide"]);
    assert.deepEqual(codes("falls high certainty"), ["falls-exercise"]);
    assert.equal(codes("ingen säkerställd skillnad").length, 10);
    assert.equal(codes("").length, 39);
    assert.deepEqual(codes("rymdfart"), []);
  });
});

describe("what a finding gives the input effect", () => {
  const near = (value: unknown, expected: number) =>
    assert.ok(Math.abs((value as number) - expected) < 1e-12, `${value}`);

  it("from its own shares: IPS 1 − (1 − 0.553) / (1 − 0.195), refugees in Gothenburg 1 − 0.70 / 0.85", () => {
    near(reduction("ips-employment"), 1 - 0.447 / 0.805);
    near(reduction("refugee-early-gbg"), 1 - 0.7 / 0.85);
  });

  it("as its source gives a relative change: a quarter fewer falls, 5.6 per cent fewer with assistance", () => {
    assert.equal(reduction("falls-exercise"), 0.25);
    assert.equal(reduction("activation-sthlm"), 0.056);
    assert.equal(reduction("hf-cguide"), 0.88);
  });

  it("is nothing where none was demonstrated, where it went worse, or where only the direction is known", () => {
    assert.equal(reduction("mst-sweden"), "none");
    assert.equal(reduction("icbt-sis"), "none");
    assert.equal(reduction("fnp-england"), "harm");
    assert.equal(reduction("tfco-sbu"), "better");
    assert.equal(reduction("art"), "mixed");
  });

  it("is not guessed from another kind of figure", () => {
    assert.equal(reduction("pmt-meta"), "deviations");
    assert.equal(reduction("summerjob-sthlm-same-year"), "sek");
    assert.equal(reduction("unplugged"), "odds");
    assert.equal(reduction("se-disability-young"), "points");
    assert.equal(reduction("class-size"), "gain");
    assert.equal(reduction("displacement-subsidised"), "displaced");
  });

  it("is a share above 0 and below 1 wherever there is one", () => {
    const given = findings.map(reductionOf).filter((one) => typeof one === "number");
    assert.equal(given.length, 8);
    for (const one of given) assert.ok(one > 0 && one < 1);
  });
});
