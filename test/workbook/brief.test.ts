import assert from "node:assert/strict";
import { formatNumber } from "../../src/locales/numbers";
import { storyWords } from "../../src/locales/storyWords";
import { scenarioSheet } from "../../src/stories/scenarioSheet";
import { contentOfScenario } from "../../src/workbook/upgradeContent";
import { addWording } from "../../src/workbook/addWording";
import { briefOf } from "../../src/taskpane/brief/brief";
import { briefSheet } from "../../src/taskpane/brief/sheet";
import type { Brief } from "../../src/taskpane/brief/document";
import { keptWith } from "../../src/workbench/grid/kept";
import type { NodeWorkbook } from "../../src/workbench/node";
import { edgeText } from "../../src/workbook/setPrint";
import { writeCells } from "../../src/workbook/writeCells";
import { writeSheet } from "../../src/workbook/writeSheet";
import { aboutOf, told } from "../taskpane/aboutBrief";
import { inWorkbook } from "./inWorkbook";
import { refuse } from "./refusing";
import { smallTown, theScenario } from "./smallTown";

const day = "30 november 2026";
const text = (amount: number) => formatNumber(amount, "exact", "sv");

async function brief(kind: Brief["kind"], name?: string): Promise<Brief> {
  const scenario = told(await theScenario());
  return briefOf(kind, aboutOf({ ...scenario, name: name ?? scenario.name }, "sv"), day);
}

/** What stands on the sheet of a brief, row by row, and whether any of it is a formula. */
function standing({ host: { book } }: NodeWorkbook, name = `Underlag ${day}`) {
  const sheet = book.sheet(name)!;
  const id = sheet.getSheetId();
  const rows: unknown[][] = [];
  let hasFormula = false;
  for (let row = 0; row < 300; row++) {
    const cells = [0, 1, 2, 3, 4, 5].map((column) => book.value(id, row, column) ?? "");
    hasFormula ||= [0, 1, 2, 3, 4, 5].some((column) => book.formula(id, row, column) !== undefined);
    rows.push(cells);
  }
  return { rows, hasFormula, kept: keptWith(sheet) };
}

describe("the brief on a sheet", () => {
  it("holds the same words and numbers as the page, and no formula: it stands as it was shown", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const made = await brief("full");
      await writeSheet(briefSheet(made));
      const { rows, hasFormula } = standing(workbook);
      assert.equal(hasFormula, false);
      const shown = new Set(
        rows.flat().flatMap((cell) => [String(cell), ...(typeof cell === "number" ? [text(cell)] : [])]),
      );
      for (const part of made.sections.flatMap(({ parts }) => parts)) {
        if (part.kind !== "table") continue;
        for (const cell of part.rows.flatMap(({ cells }) => cells)) {
          const said = typeof cell === "string" ? cell : text(cell.amount);
          assert.ok(shown.has(said), `${part.caption}: ${said}`);
        }
      }
    }));

  it("prints on A4 one page wide, with its name, day, version and page at the edges; the summary is one page", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      await writeSheet(briefSheet(await brief("full", "Barn & unga")));
      const { kept } = standing(workbook);
      assert.deepEqual([kept.print.paperSize, kept.print.orientation, kept.charts.length], ["A4", "Portrait", 2]);
      assert.deepEqual(kept.print.zoom, { horizontalFitToPages: 1 });
      assert.equal(kept.print.printTitleRows, "$1:$1");
      assert.deepEqual(
        ["leftHeader", "rightHeader", "leftFooter", "rightFooter"].map((edge) => kept.print[edge]),
        ["Barn && unga", day, "1.2.3", "Sida &P av &N"],
      );
      await writeSheet(briefSheet(await brief("summary")));
      const summary = standing(workbook, `Underlag ${day} 2`).kept.print;
      assert.deepEqual(
        [summary.orientation, summary.zoom],
        ["Portrait", { horizontalFitToPages: 1, verticalFitToPages: 1 }],
      );
    }));

  it("shows a hostile name as text", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const name = '=HYPERLINK("http://example.org";"klicka")';
      await writeSheet(briefSheet(await brief("full", name)));
      const { rows, hasFormula } = standing(workbook);
      assert.equal(hasFormula, false);
      assert.equal(rows[0]![0], `${name}. Beslutsunderlag`);
    }));

  it("is gone again where Excel refuses its print", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const made = briefSheet(await brief("summary"));
      refuse(workbook, { member: "zoom", times: 1 }, "no more");
      await assert.rejects(writeSheet(made), /no more/);
      assert.equal(workbook.host.book.sheet(`Underlag ${day}`), undefined);
    }));

  it("has no code of Excel's at its edges but its own", () => assert.equal(edgeText("&P & &N"), "&&P && &&N"));
});

describe("what the decider words", () => {
  it("is kept below all that stands on the scenario's sheet, and read again; the numbers' sentences stay theirs", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const before = await theScenario();
      assert.deepEqual(before.wording, []);
      assert.deepEqual(await addWording(before, "proposal", "=1+1 är vårt förslag"), { outcome: "written" });
      await workbook.calculate();
      const { wording, problems, plan } = await theScenario();
      assert.deepEqual(
        wording.map(({ id, text }) => [id, text]),
        [
          ["question", ""],
          ["proposal", "=1+1 är vårt förslag"],
          ["inhabitants", ""],
        ],
      );
      assert.deepEqual([problems, plan], [[], before.plan]);
      const content = contentOfScenario(await theScenario(), undefined, {}, storyWords.sv);
      assert.deepEqual(content.wording, { question: "", proposal: "=1+1 är vårt förslag", inhabitants: "" });
      // made anew, as in an upgrade, it has them too
      const made = scenarioSheet(content, storyWords.sv);
      assert.ok(made.names?.Brief);
      assert.ok(made.rows.flat().some((cell) => typeof cell === "object" && cell?.value === "'=1+1 är vårt förslag"));
      const [question] = wording;
      await writeCells([
        { at: question!.valueAt, value: "Ska vi?", label: { at: question!.at, text: question!.label } },
      ]);
      assert.equal((await theScenario()).wording[0]!.text, "Ska vi?");
    }));

  it("is added to a block that lacks the row, and not where another pane has just made the block", () =>
    inWorkbook(smallTown("sv"), async () => {
      const before = await theScenario();
      await addWording(before, "proposal", "Vi väntar.");
      const { wording } = await theScenario();
      const [last] = wording.slice(-1);
      await writeCells([{ at: last!.at, value: "", label: { at: last!.at, text: last!.label } }]);
      assert.deepEqual(await addWording(await theScenario(), "inhabitants", "Luleå"), { outcome: "written" });
      assert.deepEqual(
        (await theScenario()).wording.map(({ text }) => text),
        ["", "Vi väntar.", "Luleå"],
      );
      assert.deepEqual(await addWording(before, "question", "Ska vi?"), { outcome: "moved" });
    }));
});
