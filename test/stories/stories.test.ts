import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import { storyWords } from "../../src/locales/storyWords";
import { refusedCellWords } from "../../src/locales/refusedCellWords";
import { sentence } from "../../src/locales/sentence";
import { hasNoAnswer } from "../../src/model/refusal";
import { stories } from "../../src/stories";
import { calledBy, refusedCells } from "../../src/stories/refusals";
import { columnLetters } from "../../src/stories/sheet";
import type { Story } from "../../src/stories/story";
import { published } from "../../src/catalogue/published";
import { textAt } from "../../src/workbench/host/members/rangeCells";
import { openWorkbook, type NodeWorkbook } from "../../src/workbench/node";

/** The cell that a workbook name points at, on its sheet. */
function named(story: Story, name: string): [sheet: string, cell: string] {
  const [, sheet, cell] = /^'(.+)'!([$A-Z0-9]+)/.exec(story.names[name]!)!;
  return [sheet!, cell!.replace(/\$/g, "")];
}

/** The header of FINANCING.COMPARE on the scenario's sheet. */
const comparisonRow = 20;

describe("the stories as calculated workbooks", () => {
  for (const language of languages) {
    const [stockholm, lulea, norrkoping] = stories(language) as [Story, Story, Story];

    describe(`Stockholm 2012 in ${language}`, () => {
      let book: NodeWorkbook;
      before(async () => (book = await openWorkbook(stockholm)));
      after(() => book.close());
      const value = (name: string) => book.cell(...named(stockholm, name));

      it("1 204 of 9 406 six-year-olds at 18 963 000 000 SEK (Utlåtande 2013:176)", () => {
        assert.equal(value("CohortSize"), 9406);
        assert.equal(value("Excluded"), 1204);
        assert.equal(value("GrossCost"), 18963000000);
      });

      it("the same sum year by year, undiscounted and at 3, 3.5 and 4 % from age 6", () => {
        const sheet = stockholm.sheets[0]!.name;
        const costs = ["B17", "B18", "B19", "B20"].map((cell) => Math.round(book.cell(sheet, cell) as number));
        assert.deepEqual(costs, [18963000000, 7035715537, 6061284572, 5243867429]);
      });

      it("parent support: within a term of office it cannot be, 1 and 2 to age 65", () => {
        // the oldest is 12 and 16 at the end of the term; a cost can fall from age 20
        const { cannot } = storyWords[language].breakEven;
        const [sheet, heads] = named(stockholm, "MustSucceed");
        const row = Number(heads.slice(1));
        const cells = [`C${row + 1}`, `E${row + 1}`, `C${row + 2}`, `E${row + 2}`];
        assert.deepEqual(
          cells.map((cell) => book.cell(sheet, cell)),
          [cannot, cannot, 2, 1],
        );
      });

      it("the books: the same net present value for four alternatives, and the same equity all in", () => {
        const row = (rows: number) =>
          ["R", "S", "T", "U", "V"].map((column) =>
            book.cell(stockholm.sheets[1]!.name, `${column}${comparisonRow + rows}`),
          );
        const npv = row(1) as number[];
        assert.equal(new Set(npv.slice(0, 4)).size, 1);
        assert.ok(npv[0]! < 0, "what the city can take home in eight years is less than the cost");
        assert.deepEqual(row(2), [210e6, 0, 0, 60e6, 0]);
        const equityAllIn = (row(18) as number[]).slice(0, 4).map(Math.round);
        assert.deepEqual(new Set(equityAllIn).size, 1);
      });

      it("shows an error only where there is no answer", () => {
        const lastYearToRestore = ["R", "U", "V"].map(
          (column) => `${stockholm.sheets[1]!.name}!${column}${comparisonRow + 12}`,
        );
        const neverShort = ["AA48", "AA50"].map((cell) => `${stockholm.sheets[1]!.name}!${cell}`);
        const neverTakenHome = ["R11", "R12"].map((cell) => `${stockholm.sheets[1]!.name}!${cell}`);
        assert.deepEqual(errors(stockholm, book), [...neverTakenHome, ...lastYearToRestore, ...neverShort]);
      });
    });

    it(`Luleå 2012 in ${language}: 100 of 776 at 1 575 000 000 SEK, a third the municipality's`, async () => {
      const book = await openWorkbook(lulea);
      assert.equal(book.cell(...named(lulea, "Excluded")), 100);
      assert.equal(book.cell(...named(lulea, "GrossCost")), 1575000000);
      assert.ok(Math.abs((book.cell(lulea.sheets[0]!.name, "D34") as number) - 500 / 1550) < 1e-9);
      book.close();
    });

    it(`Norrköping 2010 in ${language}: 40 million lend 45 to eight investments, and turn over 1.125 times (V14)`, async () => {
      const book = await openWorkbook(norrkoping);
      const [sheet] = norrkoping.sheets;
      const cell = (address: string) => book.cell(sheet!.name, address);
      const { granted, dispositions } = published("V14").inputs as { granted: number; dispositions: number };
      // the first row of FUND.SCENARIOS: opening, granted, …, turnover
      assert.deepEqual([cell("X48"), cell("Y48")], [dispositions * 1e6, granted * 1e6]);
      assert.ok(Math.abs((cell("AC48") as number) - published("V14").expected.turnover!) < 1e-9);
      // nobody is short at the published size, half of it is short in the first year of the four
      assert.deepEqual([cell("AA48"), cell("AA49")], ["#N/A", 1]);
      // every formula answers: besides the size that is never short and what the boards never take home, only what is never to be restored has no answer
      const noAnswer = errors(norrkoping, book).filter((place) => !/!(AA\d+|[R-V]32|R1[12])$/.test(place)); // the cashable part never comes back
      assert.deepEqual(noAnswer, []);
      book.close();
    });

    it(`numbers fit in their columns, calculated ones too, and no word of a head is broken (${language})`, async () => {
      const tight: string[] = [];
      for (const story of stories(language)) {
        const open = await openWorkbook(story, { language });
        const { book, ground } = open.host;
        for (const { name, widths, rows } of story.sheets) {
          const id = book
            .sheets()
            .find((sheet) => sheet.getName() === name)!
            .getSheetId();
          const { bottom, right } = book.used(id)!;
          for (let row = 0; row <= bottom; row++)
            for (let column = 0; column <= right; column++) {
              const cell = rows[row]?.[column];
              const isHead = typeof cell === "object" && cell?.look === "header";
              const text = textAt(id, row, column, ground);
              if (typeof book.value(id, row, column) !== "number" && !isHead) continue;
              const parts = isHead ? text.split(/[\s–-]/) : [text];
              const longest = Math.max(...parts.map((part) => part.length));
              const address = `${columnLetters(column)}${row + 1}`;
              if (longest + 1 > (widths[column] ?? 10)) tight.push(`${name}!${address} ${text}`);
            }
        }
        open.close();
      }
      assert.deepEqual(tight, []);
    });

    it(`the refusals in ${language}: each cell shows its error and says its sentence`, async () => {
      const story = stories(language).find(({ id }) => id === "refusals")!;
      const book = await openWorkbook(story);
      const sheet = story.sheets[0]!;
      for (const { formula, fact } of refusedCells) {
        const row = 1 + sheet.rows.findIndex((cells) => cells[1] === formula);
        assert.equal(book.cell(sheet.name, `B${row}`), hasNoAnswer(fact) ? "#N/A" : "#VALUE!", formula);
        const why = `${sentence(fact, language, calledBy(formula))} ${refusedCellWords[language].inPane}`;
        assert.equal(book.sentence(sheet.name, `B${row}`), why, formula);
      }
      book.close();
    });
  }

  it("give the same answers where blank cells are null, as in Excel on the web", async () => {
    const story = stories("sv")[0]!;
    const [windows, web] = [
      await openWorkbook(story, { platform: "Win32" }),
      await openWorkbook(story, { platform: "OfficeOnline" }),
    ];
    const sheet = story.sheets[1]!.name;
    for (let row = 4; row <= 41; row++)
      for (const column of ["R", "S", "T"])
        assert.equal(windows.cell(sheet, `${column}${row}`), web.cell(sheet, `${column}${row}`));
    windows.close();
    web.close();
  });

  it("label every invented figure, and name a source for every published one, row by row", () => {
    const isTold = /^(Påhittat exempel|Invented example|Rekonstruktion|Reconstruction)|https?:|\([ABC]\)/;
    for (const language of languages) {
      const { cohort, breakEven, inputs } = storyWords[language];
      // choices, and what follows from the law or from the row above: no figures that somebody could have invented
      const { choices, terms } = inputs;
      const labels = [choices.priceYear, choices.yearZero, choices.termYears, terms.priceGap, terms.outcomePremium];
      const chosen = new Set<unknown>(labels.map(([label]) => label));
      for (const label of [breakEven.termOfOffice, breakEven.lifetime, cohort.actorRate]) chosen.add(label);
      for (const { id, sheets } of stories(language).slice(0, 3)) {
        for (const { name, rows } of sheets) {
          const untold = rows.filter((row) => {
            const [label] = row;
            const told = row.map((cell) => (lookOf(cell) === "note" ? String(valueOf(cell)) : "")).join("");
            const hasNumber = row.some((cell) => lookOf(cell) === "input" && typeof valueOf(cell) === "number");
            const isRate = lookOf(label!) === "input" && typeof valueOf(label!) === "number";
            const isOfBooks = String(valueOf(label!)).startsWith("=");
            return (
              hasNumber && !isTold.test(told.replace(/^'/, "")) && !chosen.has(valueOf(label!)) && !isRate && !isOfBooks
            );
          });
          assert.deepEqual(
            untold.map(([label]) => valueOf(label!)),
            [],
            `${id}, ${name}`,
          );
        }
        // each column of the books says so once, beside its first years
        const books = sheets.at(-1)!.rows.filter(([label]) => /^=(\$B\$|A\d+\+1)/.test(String(valueOf(label!))));
        const told = books.flatMap((row) => row.filter((cell) => lookOf(cell) === "note").map(valueOf));
        assert.equal(told.filter((one) => /: (Påhittat exempel|Invented example)$/.test(String(one))).length, 3, id);
      }
    }
  });

  it("say both bases of the municipality's figures, once", () => {
    for (const language of languages) {
      for (const { sheets } of stories(language).slice(0, 3)) {
        const told = sheets
          .at(-1)!
          .rows.flat()
          .map((cell) => String(valueOf(cell)));
        assert.equal(told.filter((one) => one === storyWords[language].scenario.bases).length, 1);
      }
    }
  });
});

type StoryCell = Story["sheets"][number]["rows"][number][number];
const lookOf = (cell: StoryCell) => (cell !== null && typeof cell === "object" ? cell.look : undefined);
const valueOf = (cell: StoryCell) => (cell !== null && typeof cell === "object" ? cell.value : cell);

function errors(story: Story, book: NodeWorkbook): string[] {
  const found: string[] = [];
  for (const sheet of story.sheets) {
    sheet.rows.forEach((row, index) => {
      row.forEach((_, column) => {
        const cell = `${columnLetters(column)}${index + 1}`;
        const shown = book.cell(sheet.name, cell);
        if (typeof shown === "string" && /^#(VALUE!|N\/A|NAME\?|REF!|SPILL!|DIV\/0!|NUM!)$/.test(shown))
          found.push(`${sheet.name}!${cell}`);
      });
    });
  }
  return found;
}
