import assert from "node:assert/strict";
import { zip } from "@cj-tech-master/excelts/archive";
import { filesWords } from "../../../src/locales/filesWords";
import { most, packed, setPart, textOfPart, unpacked, type Parts } from "../../../src/workbench/file/parts";
import { openFile, readFile } from "../../../src/workbench/file/read";
import { FileRefusal, type FileRefusalCode } from "../../../src/workbench/file/refusal";
import { writeFile } from "../../../src/workbench/file/write";
import { bookWith } from "./contents";

const content = bookWith([{ row: 0, column: 0, value: 1 }]);

/** A good file with something done to its parts. */
async function fileWith(change: (parts: Parts) => void): Promise<Uint8Array> {
  const parts = await unpacked(await writeFile(content));
  change(parts);
  return packed(parts);
}

const put = (name: string, text = "<x/>") => fileWith((parts) => setPart(parts, name, text));
const sheet = "xl/worksheets/sheet1.xml";

/** A good file with these rows of cells. */
const withRows = (rows: string) =>
  fileWith((parts) => {
    const said = `<sheetData>${rows}</sheetData>`;
    setPart(parts, sheet, textOfPart(parts, sheet).replace(/<sheetData>.*<\/sheetData>/s, said));
  });

async function assertRefused(bytes: Uint8Array, code: FileRefusalCode): Promise<void> {
  const error = await readFile(bytes, []).then(
    () => assert.fail(`it was opened, and not refused as ${code}`),
    (refused: unknown) => refused,
  );
  assert.ok(error instanceof FileRefusal, String(error));
  assert.equal(error.code, code);
  for (const { refused } of Object.values(filesWords)) assert.match(refused[code](error.told), /^\p{Lu}.*\.$/u);
}

describe("a file that the workbench does not open", () => {
  it("is no workbook, is damaged or is under a password", async () => {
    await assertRefused(new TextEncoder().encode("Antal;9406"), "notXlsx");
    await assertRefused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "password");
    await assertRefused((await writeFile(content)).slice(0, 500), "damaged");
    await assertRefused(await put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"), "damaged");
    await assertRefused(await packed(new Map([["a.txt", new Uint8Array(3)]])), "notXlsx");
  });

  it("is a bomb: small in the file, larger than the memory unpacked", async () => {
    const bomb = zip({ level: 9 });
    for (let part = 0; part < 3; part++) bomb.add(`xl/worksheets/sheet${part}.xml`, new Uint8Array(most.bytes / 2.5));
    const bytes = await bomb.bytes();
    assert.ok(bytes.length < 1e6, `${bytes.length} bytes`);
    await assertRefused(bytes, "tooLarge");
    const many = new Map(Array.from({ length: most.parts + 1 }, (_, part) => [`${part}.xml`, new Uint8Array(1)]));
    await assertRefused(await packed(many), "tooManyParts");
  }).timeout(20_000);

  it("has a million cells", async () => {
    await assertRefused(await withRows(`<row r="1">${"<c/>".repeat(1_000_000)}</row>`), "tooManyCells");
  }).timeout(20_000);

  it("has a cell far away, or a formula that is to fill a whole sheet", async () => {
    for (const rows of [
      '<row r="1"><c r="XFD1"><v>1</v></c></row>',
      '<row r="1048576"><c><v>1</v></c></row>',
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>',
      "<row r='1'><c r='A1048576'><v>1</v></c></row>",
    ])
      await assertRefused(await withRows(rows), "tooFar");
    await assertRefused(await put("xl/comments1.xml", '<comments><comment ref="A1048576"/></comments>'), "tooFar");
  });

  it("holds macros, controls or objects", async () => {
    for (const part of [
      "xl/vbaProject.bin",
      "xl/macrosheets/sheet1.xml",
      "xl/activeX/activeX1.xml",
      "xl/embeddings/oleObject1.bin",
    ])
      await assertRefused(await put(part), "macros");
    const types = "[Content_Types].xml";
    await assertRefused(
      await fileWith((parts) =>
        setPart(
          parts,
          types,
          textOfPart(parts, types).replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"),
        ),
      ),
      "macros",
    );
  });

  it("fetches from elsewhere", async () => {
    await assertRefused(await put("xl/externalLinks/externalLink1.xml"), "externalLinks");
    await assertRefused(await put("xl/connections.xml"), "externalLinks");
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    const outside = `<Relationships><Relationship TargetMode='External' Id="a" Type="${type}" Target="https://example.org/a.png"/></Relationships>`;
    await assertRefused(await put("xl/worksheets/_rels/sheet1.xml.rels", outside), "externalLinks");
  });

  it("holds a part that nobody knows, or declares a document type", async () => {
    await assertRefused(await put("xl/evil.exe"), "foreignPart");
    await assertRefused(await put("../../etc/passwd.xml"), "foreignPart");
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><x>&a;</x>';
    await assertRefused(await put("docProps/core.xml", entity), "documentType");
  });

  it("but one that holds more than the workbench has room for is opened, and what is left behind is told", async () => {
    const none = await openFile(await writeFile(content), []);
    assert.deepEqual(none.left, []);
    const formats =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/></conditionalFormatting>';
    const rule = '<dataValidations count="1"><dataValidation type="whole" sqref="A1"/></dataValidations>';
    const full = await fileWith((parts) => {
      setPart(parts, sheet, textOfPart(parts, sheet).replace("</sheetData>", `</sheetData>${formats}${rule}`));
      setPart(parts, "xl/threadedComments/threadedComment1.xml", "<ThreadedComments/>");
    });
    const { content: read, left } = await openFile(full, []);
    assert.equal(read.sheets[0]!.cells[0]!.value, 1);
    assert.deepEqual(left, ["threads", "conditionalFormats", "validations"]);
  });

  it("but a link that a person may follow is as harmless as its text", async () => {
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
    const link = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship TargetMode="External" Id="a" Type="${type}" Target="https://example.org/"/></Relationships>`;
    const read = await readFile(await put("xl/worksheets/_rels/sheet1.xml.rels", link), []);
    assert.equal(read.sheets[0]!.cells[0]!.value, 1);
  });
});
