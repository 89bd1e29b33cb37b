import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { comparison as english } from "../../src/locales/en/comparison";
import { comparison as swedish } from "../../src/locales/sv/comparison";
import { alternatives, type Plan } from "../../src/model/financing";
import { presentValue } from "../../src/model/discounting";
import { taxOre } from "../../src/model/taxOre";
import { columnsOf, usualChoice, type Choice } from "../../src/taskpane/comparison/columns";
import { notices } from "../../src/taskpane/comparison/notices";
import { questionsOf } from "../../src/taskpane/comparison/questions";
import { closes } from "../../src/model/checksum";
import { resultsOf } from "../../src/taskpane/comparison/results";
import { resultTable } from "../../src/taskpane/comparison/resultTable";
import { likeness, rows } from "../../src/taskpane/comparison/rows";
import { ResultsTable } from "../../src/taskpane/comparison/ResultsTable";
import { tableHtml, tableText } from "../../src/taskpane/comparison/tableText";
import { Speaking, wordsOf } from "../../src/taskpane/words";
import type { Counting } from "../../src/workbook/counting";
import type { Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const words = wordsOf("sv");

/** Three years, 10 million in all, 12 million back; 10 million disposed, a result of 2 million a year. */
function scenario(change: Partial<Plan> = {}, sheetId = "one"): Scenario {
  const read = understand(sheetContent());
  return { ...read, sheetId, name: `Insats ${sheetId}`, plan: { ...read.plan!, ...change } };
}

function shown(scenarios: Scenario[], choice: Partial<Choice> = {}, counting: Counting = "cashable") {
  return columnsOf(scenarios[0]!, scenarios, { ...usualChoice, ...choice }, counting);
}

const keys = (columns: { key: string }[]) => columns.map(({ key }) => key);

describe("the columns of the comparison", () => {
  it("are the current scenario's five ways of financing until others are chosen", () => {
    const [one, two] = [scenario(), scenario({}, "two")];
    assert.deepEqual(
      keys(shown([one, two]).shown),
      alternatives.map((name) => `one ${name}`),
    );
    const chosen = shown([one, two], { others: ["two"], alternatives: ["fund", "appropriation"] });
    assert.deepEqual(keys(chosen.shown), ["one appropriation", "one fund", "two appropriation", "two fund"]);
  });

  it("can be hidden, pinned and sorted", () => {
    const one = scenario();
    const squeezed = resultsOf(one, "cashable")!;
    assert.deepEqual(
      alternatives.map((name) => squeezed[name].squeezed / 1e6),
      [6, 0, 0, 6, 0], // 5 in year 0 and 5 − 4 in year 1; the mark of 10 covers both; no reserve
    );
    const choice = { hidden: ["one fund"], pinned: ["one outcomes"], sortBy: "squeezed", largestFirst: true } as const;
    const { shown: columns, hidden } = shown([one], choice);
    assert.deepEqual(keys(hidden), ["one fund"]);
    assert.deepEqual(keys(columns), ["one outcomes", "one appropriation", "one reserve", "one disposition"]);
  });

  it("put what has no answer last, whichever way they are sorted: two leave deficits, the reserve covers, two have none", () => {
    // year 0: a result of 2 less the cost of 5 is a deficit of 3 with disposition and fund
    const one = scenario({ terms: { ...scenario().plan!.terms, openingReserve: 10e6 } });
    for (const largestFirst of [true, false]) {
      const { shown: columns } = shown([one], { sortBy: "lastRestoreYear", largestFirst });
      assert.deepEqual(keys(columns.slice(0, 2)).sort(), ["one disposition", "one fund"]);
      assert.deepEqual(
        columns.slice(2).map(({ result }) => result.lastRestoreYear),
        [null, null, null],
      );
    }
  });

  it("of a scenario that cannot be calculated are missing, and it is named", () => {
    const wrong = { ...scenario({}, "two"), plan: null };
    const columns = shown([scenario(), wrong], { others: ["two"] });
    assert.equal(columns.shown.length, 5);
    assert.ok(notices(columns, "millions", swedish, words).some((notice) => notice.includes("Insats two")));
  });

  it("say when the measure is counted beyond the books: what comes after them is not compared", () => {
    const booked = scenario(); // three years
    const { measure } = booked;
    const long = { ...booked, measure: { ...measure!, programme: { ...measure!.programme, horizon: 8 } } };
    const toldOf = (one: Scenario) => notices(shown([one]), "millions", swedish, words);
    assert.ok(toldOf(long).includes(swedish.beyondBooks(long.name, 8, 3)));
    assert.ok(!toldOf(booked).some((notice) => notice.includes("är inte med här")));
  });

  it("say when price years differ, and which measures are the same in all", () => {
    const columns = shown([scenario(), { ...scenario({}, "two"), priceYear: 2020 }], { others: ["two"] });
    const told = notices(columns, "millions", swedish, words).join(" ");
    assert.ok(told.includes("(2020, 2025)"), told);
    assert.match(told, /Samma i alla kolumner: .*återbetalningstid för alla betalare/);
    assert.ok(!told.includes("nettonuvärde för kommunen, fasta priser,"), told);
  });
});

describe("the results of a scenario", () => {
  it("are calculated once for as long as the scenario is the same", () => {
    const one = scenario();
    assert.equal(resultsOf(one, "cashable"), resultsOf(one, "cashable"));
    assert.notEqual(resultsOf(one, "cashable"), resultsOf(scenario(), "cashable"));
  });

  it("close: equity at the end is opening + budgeted + net of the measure − kept + squeezed, to the krona", () => {
    const terms = {
      ...scenario().plan!.terms,
      frameCut: 0.4,
      priceGrowth: 0.03,
      openingEquity: 7e6,
      openingReserve: 3e6,
    };
    for (const plan of [{}, { terms }, { terms: { ...terms, target: 0.02 } }, { savings: [0, -1e6, 8e6 / 3] }]) {
      for (const { checksum, equity } of Object.values(resultsOf(scenario(plan), "cashable")!)) {
        assert.ok(closes(checksum));
        assert.equal(checksum.closing, equity);
      }
    }
    const { checksum } = resultsOf(scenario(), "cashable")!.appropriation;
    // 0 + 3 × 2 + (12 − 10) − 0 + 6 = 14 million
    const net = { savings: 12e6, cost: 10e6, net: 2e6 };
    assert.deepEqual(checksum, { opening: 0, budgeted: 6e6, ...net, kept: 0, squeezed: 6e6, closing: 14e6 });
  });

  it("measure the worst year in öre of that year's tax base, not of the year with the largest amount", () => {
    const one = { ...scenario(), taxBase: [1e9, 1e8, 1e9] };
    // 5 million of 1 000 million in year 0 is 50 öre, 1 million of 100 million in year 1 is 100
    assert.equal(resultsOf(one, "cashable")!.appropriation.worstOre, taxOre(1e6, 1e8));
    assert.equal(resultsOf({ ...scenario(), taxBase: [] }, "cashable")!.appropriation.worstOre, null);
  });

  it("give the municipality a payback exactly when its net present value is not negative", () => {
    for (const savings of [
      [0, 4e6, 8e6],
      [0, 4e6, 6e6],
      [0, 0, 0],
      [0, 5e6, 5.2e6],
    ]) {
      const { npv, paybackOwn } = resultsOf(scenario({ savings }), "cashable")!.appropriation;
      assert.equal(paybackOwn !== null, npv >= 0, savings.join());
    }
  });

  it("are worth what is counted: of 12 million that fall half can be taken home, and the books follow that half", () => {
    const one = scenario({ savings: [0, 3e6, 3e6] });
    const [home, whole] = (["cashable", "own"] as const).map((counting) => resultsOf(one, counting)!.appropriation);
    // 6 who succeed: 6 million in year 1 and in year 2; the measure costs 5 in year 0 and in year 1
    const flow = [-5e6, 6e6 - 5e6, 6e6];
    assert.ok(Math.abs(whole!.npv - presentValue(flow, 0.03, 0)) < 1e-6);
    assert.ok(Math.abs(home!.npv - presentValue([-5e6, 3e6 - 5e6, 3e6], 0.03, 0)) < 1e-6);
    assert.deepEqual([home!.paybackOwn, whole!.paybackOwn !== null], [null, true]);
    const books = ({ squeezed, lowestResult, equityAllIn, checksum }: typeof home & object) =>
      [squeezed, lowestResult, equityAllIn, checksum] as const;
    assert.deepEqual(books(whole!), books(home!));
    assert.equal(resultsOf({ ...one, measure: null }, "own"), null);
  });

  it("say what is counted in headings, rows and the exported table", () => {
    for (const [counting, worth, row] of [
      ["cashable", "Vad insatsen ger (det hemtagbara)", words.tables.comparison.npv],
      ["own", "Vad insatsen ger (hela minskningen)", swedish.rows.npvWhole],
    ] as const) {
      const { shown: columns } = shown([scenario()], {}, counting);
      const names = resultTable(columns, swedish, words).values.map(([name]) => name);
      assert.ok(names.includes(worth) && names.includes(row), names.join());
      assert.ok(names.includes("Resultat och balanskrav (det hemtagbara)"));
      const [told] = notices({ shown: columns, hidden: [], without: [] }, "millions", swedish, words);
      assert.ok(told!.includes(`(${swedish.counted[counting]})`), told);
    }
  });

  it("have one payback for all payers however it is paid for", () => {
    const paybacks = Object.values(resultsOf(scenario(), "cashable")!).map(({ paybackAll }) => paybackAll);
    assert.equal(new Set(paybacks).size, 1);
    // 6 who succeed save 6/1.03 = 5.83 in year 1 and 6/1.03² = 5.66 in year 2: 1 + (10 − 5.83)/5.66 = 1.74
    assert.equal(paybacks[0]!.toFixed(2), "1.74");
  });
});

describe("what stands out in a row", () => {
  it("is what most columns do not have", () => {
    assert.deepEqual(likeness([5, 5.2, 5, 9, 5], "current"), { isSame: false, standOut: new Set([3]) });
    assert.deepEqual(likeness([null, 1, null], "year"), { isSame: false, standOut: new Set([1]) });
  });

  it("is nothing where all are the same, or no two", () => {
    assert.deepEqual(likeness([5, 5, 5.4], "current"), { isSame: true, standOut: new Set() });
    assert.deepEqual(likeness([1, 2, 3], "count"), { isSame: false, standOut: new Set() });
    assert.equal(likeness([1], "count").isSame, false);
  });
});

describe("what numbers do not show", () => {
  for (const [language, says] of [
    ["sv", swedish],
    ["en", english],
  ] as const) {
    it(`is answered for every way of financing, the same answers together (${language})`, () => {
      const questions = questionsOf(alternatives, says, wordsOf(language));
      assert.equal(questions.length, 5);
      for (const { answers } of questions) {
        const named = answers.flatMap(({ names }) => names.split(", "));
        assert.deepEqual(named.sort(), alternatives.map((name) => wordsOf(language).tables.alternatives[name]).sort());
      }
      const ground = questions[4]!.answers;
      assert.equal(ground.length, 4, "disposition and fund rest on the same");
      assert.ok(ground[0]!.answer.includes("11"), ground[0]!.answer);
    });
  }
});

describe("the comparison to a sheet and to the clipboard", () => {
  const table = resultTable(shown([scenario()]).shown, swedish, words);

  it("is words and values in kronor, each row as wide as the first", () => {
    assert.deepEqual(table.values[0], ["Mått", "Enhet", "Anslag", "Disposition", "Fond", "Reserv", "Utfallskontrakt"]);
    const npv = table.values.find(([name]) => name === words.tables.comparison.npv)!;
    assert.deepEqual(npv.slice(1, 3), ["kr, 2025 års priser", resultsOf(scenario(), "cashable")!.appropriation.npv]);
    table.values.forEach((row, index) => assert.deepEqual([row.length, table.formats[index]!.length], [7, 7]));
    for (const row of table.values) for (const cell of row) assert.doesNotMatch(String(cell), /^[=+]/);
    assert.ok(table.notes.some((note) => note.startsWith("Disposition, Fond: Ingen egen paragraf")));
    assert.ok(table.notes.includes(swedish.notAllowed));
    assert.match(table.notes.at(-1)!, /^Underlaget i .+: .*\d+ utan källa/);
  });

  it("says what the pane says where there is no number: longer than the books, or none", () => {
    const late = resultTable(shown([scenario({ savings: [0, 1, 1] })]).shown, swedish, words);
    const cellsOf = (name: string) => late.values.find(([first]) => first === name)!.slice(2);
    assert.deepEqual(cellsOf(swedish.rows.paybackOwn.cashable).slice(0, 4), new Array(4).fill(">\u00a03"));
    const restored = cellsOf(words.tables.comparison.lastRestoreYear);
    assert.ok(restored.every((cell) => cell === "–" || typeof cell === "number"));
    assert.ok(!late.values.slice(1).some((row) => row[1] !== "" && row.slice(2).includes("")), "an empty answer");
  });

  it("gives Excel the number and Word the text", () => {
    const html = tableHtml(
      {
        values: [
          ["<a>", "b"],
          ["c", -1234567.5],
        ],
        formats: [
          ["", ""],
          ["", "#,##0"],
        ],
        notes: [],
      },
      words,
    );
    assert.ok(html.includes("&lt;a&gt;"));
    assert.match(html, /x:num="-1234567.5"[^>]*>-1\s234\s568<\/td>/);
    assert.equal((tableHtml(table, words).match(/<tr>/g) ?? []).length, table.values.length);
  });

  it("as text has a tab between cells and numbers as they are typed", () => {
    const text = tableText(
      { values: [["c", -1234567.5, 0.128]], formats: [["", "#,##0", "0.0%"]], notes: ["n"] },
      words,
    );
    assert.equal(text, "c\t-1234568\t12,8%\r\n\r\nn");
  });
});

describe("twelve scenarios in five ways", () => {
  function drawn(scenarios: Scenario[]): string {
    return renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <Speaking language="sv">
          <ResultsTable
            columns={shown(scenarios, { others: scenarios.map(({ sheetId }) => sheetId) }).shown}
            choosing={{
              choice: usualChoice,
              change: () => undefined,
              money: "millions",
              showIn: () => undefined,
              areAllRows: true,
              showAllRows: () => undefined,
            }}
          />
        </Speaking>
      </FluentProvider>,
    );
  }

  it("have a cell for every measure and column", () => {
    const scenarios = Array.from({ length: 12 }, (_, index) => scenario({}, String(index)));
    const cells = drawn(scenarios).match(/<td(?! colSpan)/gi)!.length;
    assert.equal(cells, rows.length * 60);
  });

  it("are calculated and drawn in less than 500 ms, and one in less than 100 (medians of nine)", () => {
    for (const [count, bound] of [
      [12, 500],
      [1, 100],
    ] as const) {
      const times: number[] = [];
      for (let run = 0; run < 9; run++) {
        const scenarios = Array.from({ length: count }, (_, index) => scenario({}, String(index)));
        const start = performance.now();
        drawn(scenarios);
        times.push(performance.now() - start);
      }
      times.sort((one, other) => one - other);
      console.log(`      ${count} × 5: ${times[4]!.toFixed(1)} ms`);
      assert.ok(times[4]! < bound, `${times[4]} ms`);
    }
  });

  it("copies a scenario's name as it is, and never as a formula", () => {
    const named = { values: [['=HYPERLINK("x")\tb', "@a", 5]], formats: [["", "", "0"]], notes: [] };
    assert.equal(tableText(named, words).split("\r\n")[0], `'=HYPERLINK("x") b\t'@a\t5`);
    assert.match(tableHtml(named, words), /mso-number-format:"\\@"'>=HYPERLINK/);
  });
});
