import assert from "node:assert/strict";
import { stories } from "../../../src/stories";
import type { BookContent, SheetContent } from "../../../src/workbench/file/content";
import { textOfPart, unpacked } from "../../../src/workbench/file/parts";
import { readFile } from "../../../src/workbench/file/read";
import { withReadMe } from "../../../src/workbench/file/readMe";
import { notCarried, writeFile } from "../../../src/workbench/file/write";
import { openWorkbook } from "../../../src/workbench/node";
import { declaredFunctions } from "../../../src/workbench/node/functions";
import { smallFunctions, smallStory } from "../small";
import { savedWorkbook } from "../../workbook/savedWorkbook";
import { answered } from "./answered";
import { breaches } from "./breaches";
import { bookWith } from "./contents";

const functions = async () => (await declaredFunctions()).map(({ name }) => name);

/** The same workbook said in one way: quotes that no sheet's name needs, and the order of what has none, do not count. */
function alike(sheet: SheetContent) {
  return {
    ...sheet,
    widths: rounded(sheet.widths),
    heights: rounded(sheet.heights),
    names: sheet.names.map(({ name, refersTo }) => [name, refersTo.replace(/'(\p{L}[\p{L}\d]*)'!/gu, "$1!")]),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      place: rounded(chart.place),
      series: chart.series.map((one) => ({
        ...one,
        type: one.type ?? chart.type,
        values: one.values?.replaceAll("'", ""),
        categories: one.categories?.replaceAll("'", ""),
      })),
    })),
  };
}

const rounded = (sizes: Record<string, number>) =>
  Object.fromEntries(Object.entries(sizes).map(([key, size]) => [key, Math.round(size * 1e6) / 1e6]));

function assertSame(read: BookContent, made: BookContent): void {
  assert.deepEqual(
    read.sheets.map(({ name }) => name),
    made.sheets.map(({ name }) => name),
  );
  read.sheets.forEach((sheet, place) => {
    const [one, other] = [alike(sheet), alike(made.sheets[place]!)];
    one.cells.forEach((cell, at) => assert.deepEqual(cell, other.cells[at], `${sheet.name} ${JSON.stringify(cell)}`));
    assert.deepEqual(one, other);
  });
  assert.deepEqual({ ...read, sheets: [], names: [] }, { ...made, sheets: [], names: [] });
  assert.deepEqual(
    read.names.map(({ name }) => name),
    made.names.map(({ name }) => name),
  );
}

describe("a workbook in a file", () => {
  for (const story of stories("sv"))
    it(`${story.id}: what is saved and opened is the same, cell by cell, and comes to the same`, async () => {
      const workbook = await openWorkbook(story);
      const made = await answered(workbook);
      workbook.close();
      assert.deepEqual(notCarried(made), []);
      const file = await writeFile(made);
      assert.deepEqual(breaches(await unpacked(file)), []);
      const read = await readFile(file, await functions());
      assertSame(read, made);
      const again = await openWorkbook(read);
      const reopened = await answered(again);
      again.close();
      assertSame(reopened, made);
    }).timeout(20_000);

  it("keeps two sheets' names of the same letters, properties that nobody sees, and text that looks like a formula", async () => {
    const own = smallFunctions();
    const workbook = await openWorkbook(
      {
        ...smallStory,
        sheets: smallStory.sheets.map((sheet, place) =>
          place === 0 ? { ...sheet, rows: [...sheet.rows, ["'=1+1", "' å & <b> \"'", "'-5"]] } : sheet,
        ),
      },
      { functions: own },
    );
    const made = workbook.content();
    workbook.close();
    const read = await readFile(
      await writeFile(made),
      own.declared.map(({ name }) => name),
    );
    assertSame(read, made);
    assert.deepEqual(read.sheets[0]!.properties, [{ key: "version", value: "1" }]);
    assert.deepEqual(
      read.sheets.map(({ names }) => names.find(({ name }) => name === "Product")?.refersTo),
      ["Barn!$B$3", "'Böckerna 2'!$B$1"],
    );
    const texts = read.sheets[0]!.cells.filter(({ row }) => row === smallStory.sheets[0]!.rows.length);
    assert.deepEqual(
      texts.map(({ value, formula }) => [value, formula]),
      [
        ["=1+1", undefined],
        [" å & <b> \"'", undefined],
        ["-5", undefined],
      ],
    );
  });

  it("keeps what is noted beside a cell, also one that is blank, with the cell when rows are put in above it", async () => {
    const own = smallFunctions();
    const workbook = await openWorkbook(smallStory, { functions: own });
    const made = workbook.content();
    workbook.close();
    const [first] = made.sheets[0]!.cells;
    first!.note = "Enligt nämnden: =1+1 & <b>\nandra raden";
    made.sheets[0]!.cells.push({ row: 20, column: 3, value: "", note: "Fråga igen i mars" });
    made.sheets[1]!.cells[0]!.note = "Böckernas";
    const file = await writeFile(made);
    assert.deepEqual(breaches(await unpacked(file)), []);
    const read = await readFile(
      file,
      own.declared.map(({ name }) => name),
    );
    assertSame(read, made);
    const again = await openWorkbook(read, { functions: own });
    await again.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Barn").getRange("5:5").insert("Down");
      await context.sync();
    });
    const noted = again.content().sheets[0]!.cells.filter(({ note }) => note !== undefined);
    again.close();
    assert.deepEqual(
      noted.map(({ row, note }) => [row, note]),
      [
        [first!.row, first!.note],
        [21, "Fråga igen i mars"],
      ],
    );
  });

  it("has a chart at the cell where it stands in the spreadsheet, also where rows and columns are as usual", async () => {
    const axis = {
      text: "",
      visible: false,
      numberFormat: "General",
      labels: "NextToAxis",
      unit: "None",
      unitShown: false,
    };
    const made = bookWith([{ row: 0, column: 0, value: 1 }]);
    made.sheets[0]!.charts.push({
      name: "brief",
      type: "Line",
      title: { text: "", visible: false },
      legend: { visible: false, position: "Right" },
      axes: { category: axis, value: axis },
      place: { left: 2 * 88, top: 10 * 24, width: 480, height: 260 }, // a column of the grid is 88 wide, a row 24 high
      series: [{ name: "", values: "Blad1!$A$1:$A$1", categories: null }],
    });
    const parts = await unpacked(await writeFile(made));
    const anchor = /<xdr:from>(.*?)<\/xdr:from>/s.exec(textOfPart(parts, "xl/drawings/drawing1.xml"))![1]!;
    assert.match(anchor, /<xdr:col>2<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>10<\/xdr:row><xdr:rowOff>0</);
  });

  it("keeps how a sheet is printed", async () => {
    const workbook = await openWorkbook(smallStory, { functions: smallFunctions() });
    const made = workbook.content();
    workbook.close();
    made.sheets[0]!.print = {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printArea: { top: 0, left: 0, bottom: 9, right: 1 },
      printTitleRows: "$1:$2",
      leftHeader: "Barn && unga",
      rightFooter: "Sida &P av &N",
    };
    made.sheets[1]!.print = { zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } };
    const read = await readFile(await writeFile(made), []);
    assert.deepEqual(
      read.sheets.map(({ print }) => print),
      made.sheets.map(({ print }) => print),
    );
  });

  it("keeps a scenario of the first format, which is known by its properties alone", async () => {
    const workbook = await openWorkbook(savedWorkbook(1));
    const made = workbook.content();
    workbook.close();
    const read = await readFile(await writeFile(made), await functions());
    assert.deepEqual(read.sheets[1]!.properties, made.sheets[1]!.properties);
    assert.ok(read.sheets[1]!.properties.length > 0);
  }).timeout(10_000);

  it("is the same bytes each time it is saved at the same moment, and says which", async () => {
    const workbook = await openWorkbook(smallStory, { functions: smallFunctions() });
    const made = workbook.content();
    workbook.close();
    const moment = new Date("2026-11-30T12:00:00Z");
    const first = await writeFile(made, moment);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // the file tells seconds
    assert.deepEqual(await writeFile(made, moment), first);
    const properties = textOfPart(await unpacked(first), "docProps/core.xml");
    assert.equal(properties.match(/2026-11-30T12:00:00Z/g)?.length, 2); // made and changed
  });

  it("says on a first sheet what to do without the add-in, once however often it is saved", async () => {
    const workbook = await openWorkbook(smallStory, { functions: smallFunctions() });
    const made = withReadMe(workbook.content());
    workbook.close();
    const read = await readFile(await writeFile(made), []);
    assert.equal(read.sheets[0]!.name, "Läs först");
    assert.ok(read.sheets[0]!.cells.some(({ value }) => String(value).includes("_xldudf_SOCIAL_")));
    assert.equal(withReadMe(read).sheets.length, 3);
  });

  it("tells before saving what it cannot hold", async () => {
    const formula = [["=LET(x,2,x*3)"]];
    const workbook = await openWorkbook(
      { ...smallStory, sheets: [{ name: "Barn", widths: [], rows: formula }], names: {} },
      { functions: smallFunctions() },
    );
    const made = workbook.content();
    workbook.close();
    made.sheets[0]!.validations = [{ address: "B1:B4", rule: {} }];
    assert.deepEqual(notCarried(made), [
      { kind: "formula", sheet: "Barn", what: "A1" },
      { kind: "validation", sheet: "Barn", what: "B1:B4" },
    ]);
    const [cell] = (await readFile(await writeFile(made), [])).sheets[0]!.cells;
    assert.equal(cell?.formula, undefined);
    assert.equal(cell?.value, made.sheets[0]!.cells[0]!.value);
  });
});
