import assert from "node:assert/strict";
import type { Language } from "../../src/locales/language";
import type { About } from "../../src/taskpane/brief/about";
import { briefOf, fileNameOf } from "../../src/taskpane/brief/brief";
import { briefKinds, type Brief, type Part, type Table } from "../../src/taskpane/brief/document";
import { briefHtml } from "../../src/taskpane/brief/html";
import { briefText } from "../../src/taskpane/brief/plain";
import { understand } from "../../src/workbook/understand";
import { aboutOf, told } from "./aboutBrief";
import { sheetContent } from "./sheetContent";

const day = "30 november 2026";
/** 100 young people, 30 of them at risk, at 100 000 each; one who succeeds saves the municipality a million a year. */
function about({ language = "sv", effect, ...given }: Partial<About> & { language?: Language; effect?: number } = {}) {
  return aboutOf(given.scenario ?? told(understand(sheetContent({ effect }))), language, given);
}

const persons = (amount: number) => ({ amount, format: "persons" });
const plain = (said: string) => said.replace(/[\u00a0\u202f]/g, " ");
const partsOf = (brief: Brief, id: string): Part[] => brief.sections.find((section) => section.id === id)!.parts;
const textsOf = (brief: Brief, id: string) =>
  partsOf(brief, id).flatMap((part) => (part.kind === "text" ? [plain(part.text)] : []));
const tableOf = (brief: Brief, id: string) => partsOf(brief, id).find((part): part is Table => part.kind === "table")!;

describe("the brief for a decision", () => {
  it("asks whether it is to be done, at which cost, and proposes what the numbers bear", () => {
    // 100 × 100 000 = 10 million in one year; 6 of 30 are expected, 5.3 must succeed
    assert.deepEqual(textsOf(briefOf("summary", about(), day), "question"), [
      "Ska Kommunen genomföra Insats för 100 deltagare, till en kostnad för kommunen av 10,0 mkr?",
      "Insatsen kan genomföras om effekten följs upp: det hemtagbara väntas motsvara kostnaden på 3 år, men det är inte säkert vid låg effekt.",
    ]);
  });

  it("keeps the decider's own words apart, marked, with what the numbers say below them", () => {
    const wording = { question: "", proposal: "Vi väntar ett år.", inhabitants: "" };
    const [, worded, usual] = partsOf(briefOf("summary", about({ wording }), day), "question");
    assert.deepEqual(worded, { kind: "text", text: "Vi väntar ett år.", tone: "edited" });
    assert.ok(
      usual?.kind === "text" &&
        usual.text.startsWith("Formulerat av beslutsfattaren. Siffrorna själva säger: Insatsen"),
    );
  });

  it("shares amounts by the inhabitants that the decider says, by number or by municipality, and else says that it cannot", () => {
    const perInhabitant = (inhabitants: string) =>
      textsOf(briefOf("full", about({ wording: { question: "", proposal: "", inhabitants } }), day), "made")[0]!;
    // 10 million among 5 000 is 2 000 each
    assert.match(perInhabitant("5 000"), /^Per invånare i Kommunen \(5 000; enligt uppgift i scenariot\): .* 2 000 kr/);
    assert.match(perInhabitant("5,000"), /\(5 000; /);
    assert.match(perInhabitant("Luleå"), /^Per invånare i Luleå \(\d\d \d{3}; SCB, Folkmängd/);
    for (const none of ["", "-5", "Mittemellan"])
      assert.equal(
        perInhabitant(none),
        "Per invånare: inte räknat, eftersom ingen har angett hur många invånare Kommunen har.",
      );
  });

  it("has no measure as a column: 30 become excluded without it, 24 with it", () => {
    const { head, rows } = tableOf(briefOf("full", about(), day), "measure");
    assert.deepEqual(head, ["Utfall", "Ingen insats", "Insats"]);
    assert.deepEqual(rows[0]!.cells, ["Personer som hamnar i utanförskap", persons(30), persons(24)]);
    assert.deepEqual(rows[1]!.cells.slice(1), [
      { amount: 0, format: "years" },
      { amount: 10, format: "years" },
    ]);
  });

  it("marks an effect whose source is past its day of review wherever it stands, and counts it", () => {
    const sheet = sheetContent();
    const values = sheet.values.map((row) =>
      row.map((cell) => (cell === "En studie" ? "SBU 2020. Ses över senast 2027-11-30" : cell)),
    );
    const scenario = told(understand({ ...sheet, values, formulas: values }));
    const marked = "Ska ses över: SBU 2020. Ses över senast 2027-11-30";
    const said = (today: string) => briefOf("full", about({ scenario, today }), day);
    const places = (today: string) =>
      ["uncounted", "assumptions"].map((id) =>
        tableOf(said(today), id).rows.some(({ cells }) => cells.includes(marked)),
      );
    assert.deepEqual(
      [places("2027-11-30"), places("2027-12-01")],
      [
        [false, false],
        [true, true],
      ],
    );
    assert.ok(textsOf(said("2027-12-01"), "assumptions").some((text) => text.startsWith("1 källa har passerat dagen")));
  });

  it("says each way of financing in a row, and the legal ground of each", () => {
    const [results, law] = partsOf(briefOf("full", about(), day), "financing");
    assert.ok(results?.kind === "table" && law?.kind === "table");
    const names = ["Anslag", "Disposition", "Fond", "Reserv", "Utfallskontrakt"];
    assert.deepEqual(
      results.rows.map(({ cells }) => cells[0]),
      names,
    );
    assert.deepEqual(
      law.rows.map(({ cells }) => cells[0]),
      names,
    );
  });

  it("has what it is compared with beside it", () => {
    const other = told({ ...understand(sheetContent({ effect: 0.4 })), sheetId: "two", name: "Dubbel" });
    const { head, rows } = tableOf(briefOf("full", about({ others: [other] }), day), "measure");
    assert.deepEqual(head.slice(2), ["Insats", "Dubbel"]);
    assert.deepEqual(rows[0]!.cells.slice(1), [persons(30), persons(24), persons(18)]);
  });

  it("puts invented assumptions first, in red", () => {
    const content = sheetContent();
    const values = content.values.map((row) => [...row]);
    values[7] = ["Kostnad per deltagare", 100000, "", "", "", "kr", "", "Påhittat exempel"];
    const brief = briefOf("full", about({ scenario: told(understand({ ...content, values })) }), day);
    const { rows } = tableOf(brief, "assumptions");
    assert.deepEqual([rows[0]!.tone, rows[0]!.cells[0]], ["warning", "Kostnad per deltagare"]);
    assert.ok(rows.slice(1).every(({ tone }) => tone === "plain"));
    assert.match(textsOf(brief, "assumptions")[0]!, /^1 påhittad/);
  });

  it("says so where nothing was simulated, and never that it is certain", () => {
    assert.deepEqual(textsOf(briefOf("summary", about(), day), "chance"), [
      "Simuleringen var inte klar när underlaget gjordes, så inget sägs om chansen.",
    ]);
  });

  for (const kind of briefKinds) {
    it(`made twice of the same inputs is the same; of another input only numbers differ (${kind})`, () => {
      const made = (effect: number) => briefHtml(briefOf(kind, about({ effect }), day));
      assert.equal(made(0.2), made(0.2));
      const words = (html: string) => html.replace(/<svg.*?<\/svg>/gs, "").replace(/[\d\u00a0\u202f.,−–-]+/g, "#");
      // 0.20 and 0.19 have the same verdicts: 5.3 must succeed, 6.0 and 5.7 are expected
      assert.equal(words(made(0.19)), words(made(0.2)));
      assert.notEqual(made(0.19), made(0.2));
    });

    it(`has a heading for each part, and heads for rows and columns of each table (${kind})`, () => {
      for (const language of ["sv", "en"] as const) {
        const html = briefHtml(briefOf(kind, about({ language }), day));
        assert.equal(html.match(/<h1>/g)?.length, 1);
        const named = /<p class="caption" id="([^"]+)">[^<]{5,}<\/p><table aria-labelledby="\1">/g;
        assert.equal(html.match(named)?.length, html.match(/<thead><tr><th scope="col"/g)?.length);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(html.match(/<tr class/g)?.length, html.match(/<th scope="row">/g)?.length);
        assert.equal(html.match(/<svg/g)?.length, html.match(/role="img" aria-label="[^"]{10,}"/g)?.length);
        assert.doesNotMatch(html, /undefined|NaN|Infinity|<script/);
      }
    });
  }

  it("shows a hostile text as text, in the page and in what stands at the edges of its prints", () => {
    const name = `"}</style><script>alert(1)</script>\\`;
    const scenario = told({ ...understand(sheetContent()), name });
    const html = briefHtml(briefOf("full", about({ scenario }), day));
    assert.doesNotMatch(html, /<script/i);
    assert.equal(html.match(/<\/style>/g)?.length, 1);
    assert.ok(html.includes("&quot;}&lt;/style&gt;&lt;script&gt;"));
    assert.ok(html.includes(`content: "\\22 \\7d \\3c /style\\3e `));
    assert.equal(
      fileNameOf(briefOf("summary", about({ scenario }), day)),
      "Sammanfattning inför beslut stylescriptalert1script.html",
    );
  });

  it("is text too, a tab between the cells of a table", () => {
    // 10 million, then 6 and 6 a year: back after 1 + 4/6 years; 6 × 1.913 − 10 = 1.5
    const lines = plain(briefText(briefOf("summary", about(), day))).split("\r\n");
    assert.equal(lines[0], "Sammanfattning inför beslut: Insats");
    assert.equal(
      lines.find((line) => line.startsWith("Kommunen, 3 år")),
      "Kommunen, 3 år, hemtagbart\tTroligen\t5,3\t6,0 (ingen spridning angiven)\t1,5\t1,7",
    );
  });
});
