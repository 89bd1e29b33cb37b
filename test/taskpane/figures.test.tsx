import assert from "node:assert/strict";
import { renderToStaticMarkup } from "react-dom/server";
import { importFigures } from "../../src/catalogue/importFigures";
import { understoodFigures } from "../../src/taskpane/sources/brought";
import { FigurePreview } from "../../src/taskpane/sources/FigurePreview";
import { Speaking } from "../../src/taskpane/words";

/** Invented figures. */
const exported = importFigures(
  "Nyckeltal;Kommun;2023;2024\n" +
    "Folkmängd (N01951);Luleå;79000;\n" +
    "Årets resultat kr/inv (N03007);Luleå;1 000;500\n" +
    "Eget kapital (N03036);Luleå;2 400;\n" +
    "Skatteintäkter, kr (N03010);Boden;1 500 000;",
  "kolada.csv",
);

describe("figures of an export, before they are written", () => {
  it("per inhabitant are multiplied by those of the same year: 1 000 × 79 000 of the export, 500 × 79 645 of SCB", () => {
    const { figures } = understoodFigures(exported.figures, "2580", {}, "sv");
    assert.deepEqual(
      figures.map(({ id, year, value }) => [id, year, value]),
      [
        ["population", 2023, 79000],
        ["result", 2023, 1000 * 79000],
        ["result", 2024, 500 * 79645],
      ],
    );
  });

  it("ask what they count in where the export does not say, and are those of the answer", () => {
    assert.deepEqual(understoodFigures(exported.figures, "2580", {}, "sv").asked, ["Eget kapital"]);
    const answered = understoodFigures(exported.figures, "2580", { "Eget kapital": "mkr" }, "sv");
    assert.equal(answered.figures.at(-1)!.value, 2400 * 1e6);
    assert.deepEqual(answered.mistaken, []);
  });

  it("are pointed out where they are a thousand times off beside the population", () => {
    const { mistaken } = understoodFigures(exported.figures, null, { "Eget kapital": "tkr" }, "sv");
    assert.deepEqual(
      mistaken.map(({ figure, is }) => [figure.id, is]),
      [
        ["equity", "small"],
        ["taxRevenue", "small"],
      ],
    );
  });

  it("of a year whose inhabitants are not known stay out, and are named", () => {
    const old = importFigures("Nyckeltal;Kommun;2011\nÅrets resultat kr/inv (N03007);Luleå;7", "x");
    const { figures, withoutInhabitants } = understoodFigures(old.figures, null, {}, "sv");
    assert.deepEqual([figures.length, withoutInhabitants.length], [0, 1]);
  });

  for (const language of ["sv", "en"] as const) {
    it(`show what was read with its calculation, and take nothing before the question is answered (${language})`, () => {
      const html = renderToStaticMarkup(
        <Speaking language={language}>
          <FigurePreview read={exported} name="kolada.csv" done={() => undefined} />
        </Speaking>,
      );
      assert.match(html, language === "sv" ? /Årets resultat, 2023, Luleå/ : /Result of the year, 2023, Luleå/);
      assert.match(
        html,
        language === "sv" ? /1\s000 kr per invånare × 79\s000 invånare 2023/ : /SEK 1,000 per inhabitant/,
      );
      assert.match(html, /<button[^>]*disabled/);
    });
  }
});
