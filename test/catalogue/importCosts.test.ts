import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeText } from "../../src/catalogue/decodeText";
import { importCells, importCosts } from "../../src/catalogue/importCosts";
import { sentence } from "../../src/locales/sentence";

const head = "Kod;Benämning;Kronor;Per;Betalare;Prisår;Källa";
const row = "orten;Boende i Örnsköldsvik;1 234,50;dygn;Kommunen;2024;Bokslut";
const file = `${head}\r\n${row}\r\n`;
/** The file as it looks when its UTF-8 is read as Windows-1252. */
const misread = file.replaceAll("Ö", "Ã–").replaceAll("ö", "Ã¶").replaceAll("ä", "Ã¤").replaceAll("å", "Ã¥");
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const name = (imported: ReturnType<typeof importCosts>) => imported.accepted[0]?.name.sv;
/** The kind of refusal of the one row after the header. */
const refused = (cells: string, header = head) => {
  const { accepted, refused: rows } = importCosts(`${header}\n${cells}\n`);
  assert.equal(accepted.length, 0, cells);
  return rows[0]!.fact.code;
};

describe("unit costs from a CSV file (the figures are invented)", () => {
  it("with semicolons and Swedish numbers, commas and English numbers, or tabs", () => {
    assert.equal(importCosts(file).accepted[0]!.amount, 1234.5);
    const english = 'Code,Name,SEK,Per,Payer,Price year\nx,"A, B","12345.5",day,Region,2024\n';
    assert.deepEqual(
      importCosts(english).accepted.map((cost) => [cost.name.en, cost.amount, cost.payer]),
      [["A, B", 12345.5, "region"]],
    );
    assert.equal(importCosts(file.replaceAll(";", "\t")).separator, "\t");
    assert.equal(importCosts(file.replaceAll(";", "\t")).accepted[0]!.amount, 1234.5);
    assert.equal(importCosts(`sep=;\n${file}`).accepted.length, 1);
  });

  describe("in any encoding that a Swedish office has", () => {
    for (const [what, content] of Object.entries({
      "UTF-8": bytes(file, "utf8"),
      "UTF-8 with a mark": bytes(`\ufeff${file}`, "utf8"),
      "UTF-16 with a mark (Excel's Unicode text)": bytes(`\ufeff${file}`, "utf16le"),
      "UTF-16 without a mark": bytes(file, "utf16le"),
      "UTF-16, big end first": bytes(`\ufeff${file}`, "utf16le").map((_, at, all) => all[at ^ 1]!),
      "Windows-1252 (Excel's CSV)": bytes(file, "latin1"),
      "UTF-8 that was read as Windows-1252 and saved again": bytes(misread, "utf8"),
      "UTF-8 that was read as Latin-1 and saved again": bytes(
        bytes(file, "utf8").reduce((text, byte) => text + String.fromCharCode(byte), ""),
        "utf8",
      ),
    })) {
      it(what, () => assert.equal(name(importCosts(content)), "Boende i Örnsköldsvik"));
    }

    it("pasted text that was read in the wrong one", () => {
      assert.equal(name(importCosts(misread)), "Boende i Örnsköldsvik");
      assert.equal(importCosts(misread).isRepaired, true);
      assert.equal(
        name(importCosts(bytes(file, "utf16le").reduce((text, byte) => text + String.fromCharCode(byte), ""))),
        "Boende i Örnsköldsvik",
      );
    });

    it("letters that are lost are not guessed: the row is refused", () => {
      const lost = file.replace("Örnsköldsvik", "\ufffdrnsk\ufffdldsvik");
      assert.equal(importCosts(lost).refused[0]!.fact.code, "garbled-text");
      assert.equal(importCosts(file.replace("Boende", "Boende \u0100 Ã¥")).refused[0]!.fact.code, "garbled-text");
    });

    it("says which it was", () => {
      assert.equal(decodeText(bytes(file, "latin1")).encoding, "Windows-1252");
      assert.equal(decodeText(bytes(file, "utf16le")).encoding, "UTF-16");
      assert.equal(decodeText(new Uint8Array()).text, "");
    });
  });

  it("formulas in texts are refused: a spreadsheet would run them", () => {
    for (const text of [
      "=1+1",
      "=cmd|'/c calc'!A0",
      "+46",
      "-1+1",
      "@SUM(A1)",
      '"\t=HYPERLINK(""http://example.org"")"',
    ]) {
      assert.equal(refused(`x;${text};900;dygn;Kommunen;2024;`), "formula-text", text);
      assert.equal(refused(`${text};x;900;dygn;Kommunen;2024;`), "formula-text", text);
    }
    assert.equal(refused("x;y;=1+1;dygn;Kommunen;2024;"), "number-expected");
    assert.equal(importCosts(`${head}\nx;y;900;dygn;Kommunen;2024;-\n`).accepted[0]!.source.title.sv, "");
  });

  it("numbers that could mean two things are refused, and so are those that are none", () => {
    assert.equal(importCosts(`${head}\nx;y;12.345.678;dygn;Kommunen;2024;`).accepted[0]!.amount, 12345678);
    for (const text of ["1,234", "1.234", "123.456"]) {
      assert.match(refused(`x;y;${text};dygn;Kommunen;2024;`), /ambiguous-number/, text);
    }
    const { refused: rows } = importCosts(`${head}\nx;y;1,234;dygn;Kommunen;2024;\n`);
    assert.match(sentence(rows[0]!.fact, "sv"), /”1,234” kan läsas som 1,234 eller 1\s234\. Skriv talet utan/);
    for (const text of ["1e400", "1e9", "9".repeat(400), "NaN", "Infinity", "12 %", "0x1F", "1 2 3", "1O0"]) {
      assert.equal(refused(`x;y;${text};dygn;Kommunen;2024;`), "number-expected", text);
    }
    assert.equal(refused(`x;y;${"9".repeat(20)};dygn;Kommunen;2024;`), "too-high");
    assert.equal(refused("x;y;900;dygn;Kommunen;2024,5;"), "not-whole");
  });

  it("a decimal comma in a file with commas shifts no columns: the row is refused", () => {
    const commas = "Kod,Kronor,Per,Betalare,Prisår";
    assert.equal(refused("x,1234,5,dygn,Kommunen,2024", commas), "too-many-cells");
  });

  it("a quotation mark that is never closed is named, and what it swallowed is kept", () => {
    const { accepted, refused: rows } = importCosts(
      `${head}\n${row}\ny;"Aldrig stängd;900;dygn;Kommunen;2024;\n${row}\n`,
    );
    assert.equal(accepted.length, 1);
    assert.deepEqual(
      rows.map(({ fact }) => fact.code),
      ["quote-unclosed"],
    );
    assert.match(String(rows[0]!.cells[1]), /^Aldrig stängd;900[^]*Boende/);
  });

  it("a text that is far too long is refused", () => {
    assert.equal(refused(`x;${"å".repeat(2001)};900;dygn;Kommunen;2024;`), "text-too-long");
  });

  it("an empty file, a header alone, and something that is no table are answered", () => {
    for (const empty of ["", "\n\n", head, new Uint8Array(0)]) {
      assert.deepEqual([importCosts(empty).accepted, importCosts(empty).refused], [[], []]);
    }
    const picture = importCosts(Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256));
    assert.equal(picture.accepted.length, 0);
    assert.ok(picture.refused.every(({ fact }) => fact.code === "column-missing"));
  });

  it("100 000 rows, every third of them wrong: each is accepted or refused, in a few seconds", () => {
    const lines = Array.from(
      { length: 100000 },
      (_, at) => `k${at};Namn;${at % 3 === 0 ? "=1" : "1 234,5"};dygn;Kommunen;2024;`,
    );
    const started = performance.now();
    const { accepted, refused: rows } = importCosts(bytes(`${head}\n${lines.join("\n")}`, "utf8"));
    assert.deepEqual([accepted.length, rows.length], [66666, 33334]);
    assert.ok(performance.now() - started < 10000);
  });

  it("loses nothing: every row that is not blank is accepted, or refused with all its cells", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("", "=1", "900", "1 234,5", "2024", "dygn", "Kommunen", '"', ";", "å", "\u0000", "\r\n", "Ã¥"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 12 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"));
        const { accepted, refused: refusedRows } = importCosts([head, ...quoted].join("\r\n"));
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ""));
        assert.equal(accepted.length + refusedRows.length, filled.length);
        for (const { fact } of refusedRows) {
          assert.ok(sentence(fact, "sv").length > 20 && sentence(fact, "en").length > 20);
        }
      }),
    );
  });

  it("a selected range is read the same way, where numbers may be texts", () => {
    const { accepted } = importCells([head.split(";"), ["x", "y", "1 234,50 kr", "dygn", "Kommunen", 2024, null]]);
    assert.equal(accepted[0]!.amount, 1234.5);
  });
});
