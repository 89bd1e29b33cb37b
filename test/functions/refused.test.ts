import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { call, worksheetFunctions } from "./excel";
import { asMarkdown, refusalTable, type Section } from "./refusalTable";
import { validCalls } from "./validCalls";

describe("the table of refusals", () => {
  let sections: Section[];
  before(async function () {
    this.timeout(60_000);
    sections = await refusalTable();
  });

  for (const language of ["en", "sv"] as const) {
    it(`is what the functions refuse, in ${language}: npm run refusals writes it anew`, () => {
      const written = readFileSync(`src/locales/${language}/refusals.snapshot.md`, "utf8");
      assert.equal(written.replace(/\r\n/g, "\n"), asMarkdown(sections, language));
    });
  }

  it("begins with calls that are answered, one of each function", async () => {
    const valid = await validCalls();
    assert.deepEqual(valid.map(({ id }) => id).sort(), Object.keys(await worksheetFunctions()).sort());
    for (const { id, given } of valid) {
      const answer = await call(id, ...given);
      const isRefused = typeof answer === "object" && !Array.isArray(answer);
      assert.ok(!isRefused, `${id}: test/functions/validCalls.ts needs other arguments: ${JSON.stringify(answer)}`);
    }
  });

  it("has every argument, and what must be given is refused when it is left out", async () => {
    for (const { id, parameters } of await validCalls()) {
      for (const { name, optional } of parameters) {
        const section = sections.find((one) => one.argument === name && one.functions.includes(id));
        assert.ok(section, `${id} ${name}`);
        if (optional) continue;
        assert.ok(
          section.rows.some(({ given }) => given.en === "left out"),
          `${id} answers without ${name}`,
        );
      }
    }
  });

  it("says in every sentence of an argument its name, and what it must be or what it got", () => {
    for (const { argument, rows } of sections) {
      for (const { error, sentence } of rows) {
        assert.match(error, /^#(VALUE!|N\/A)$/);
        assert.ok(sentence.en.length > 20 && sentence.sv.length > 20);
        assert.notEqual(sentence.en, sentence.sv);
        assert.doesNotMatch(sentence.en + sentence.sv, /: ?:|undefined|\bnull\b/);
        if (argument !== null) assert.match(sentence.en, /^\w+[,:].*(must|there|not|no )/);
      }
    }
  });
});
