import assert from "node:assert/strict";
import { inhabitantsOf, ownFigureOf, unitMistake } from "../../src/catalogue/broughtFigure";
import type { BroughtFigure } from "../../src/catalogue/importFigures";
import { scaleInTitle } from "../../src/catalogue/koladaFigures";
import { ownFigureHeads, ownFigureRow, readOwnFigures } from "../../src/catalogue/ownFigures";
import type { OwnFigure } from "../../src/catalogue/ownFigure";

const brought: BroughtFigure = {
  municipality: "2580",
  id: "result",
  title: "Årets resultat",
  year: 2024,
  value: 567,
  scale: null,
  source: "Kolada N03007",
};

describe("a figure of an export", () => {
  it("becomes kronor: 567 kr, 567 tkr, 567 mkr; 567 kr per inhabitant × 79 645", () => {
    const kronor = (scale: Parameters<typeof ownFigureOf>[1]) => ownFigureOf(brought, scale, 79645, "sv")!.value;
    assert.equal(kronor("kr"), 567);
    assert.equal(kronor("tkr"), 567 * 1000);
    assert.equal(kronor("mkr"), 567 * 1000000);
    assert.equal(kronor("krPerInhabitant"), 567 * 79645);
  });

  it("says in its source how kronor per inhabitant became kronor", () => {
    assert.equal(
      ownFigureOf(brought, "krPerInhabitant", 80000, "en")!.source,
      "Kolada N03007: SEK 567 per inhabitant × 80,000 inhabitants in 2024",
    );
  });

  it("per inhabitant of a year whose inhabitants are not known is not made kronor", () => {
    assert.equal(ownFigureOf({ ...brought, year: 2011 }, "krPerInhabitant", null, "sv"), null);
  });

  it("in per cent is a share: 33.84 % is 0.3384", () => {
    const { value, unit } = ownFigureOf({ ...brought, value: 33.84 }, "percent", null, "sv")!;
    assert.ok(Math.abs(value - 0.3384) < 1e-12);
    assert.equal(unit, "share");
  });

  it("takes the inhabitants of its own year: of the export first, then of the catalogue, never of another year", () => {
    const population = { ...brought, id: "population", value: 79000, year: 2023 };
    assert.equal(inhabitantsOf({ municipality: "2580", year: 2023 }, [population]), 79000);
    assert.equal(inhabitantsOf({ municipality: "2580", year: 2024 }, [population]), 79645);
    assert.equal(inhabitantsOf({ municipality: "2580", year: 2022 }, [population]), null);
  });

  it("says what it counts in only where its title says one thing", () => {
    assert.equal(scaleInTitle("Skatteintäkter, tkr"), "tkr");
    assert.equal(scaleInTitle("Resultat (mnkr)"), "mkr");
    assert.equal(scaleInTitle("Årets resultat kr/inv"), "krPerInhabitant");
    assert.equal(scaleInTitle("Kostnad kronor per invånare"), "krPerInhabitant");
    assert.equal(scaleInTitle("Eget kapital, kr"), "kr");
    assert.equal(scaleInTitle("Invånare 16–24 som varken arbetar eller studerar, andel (%)"), "percent");
    assert.equal(scaleInTitle("Invånare 6 år, antal"), "persons");
    assert.equal(scaleInTitle("Eget kapital"), null);
  });
});

describe("a unit that was mistaken", () => {
  it("is seen beside the population: taxes of 60 000 kr each, given in tkr or mkr as if they were kronor", () => {
    const taxes = (value: number) => unitMistake({ id: "taxRevenue", value }, 80000);
    assert.equal(taxes(80000 * 60000), null);
    assert.equal(taxes((80000 * 60000) / 1e3), "small");
    assert.equal(taxes((80000 * 60000) / 1e6), "small");
    assert.equal(taxes(80000 * 60000 * 1e3), "large");
  });

  it("is seen in a count of people: 80 thousand inhabitants as 80, and 811 six-year-olds as 811 000", () => {
    assert.equal(unitMistake({ id: "population", value: 80 }, 80000), "small");
    assert.equal(unitMistake({ id: "aged6", value: 811000 }, 80000), "large");
    assert.equal(unitMistake({ id: "aged6", value: 811 }, 80000), null);
  });

  it("is not claimed of a deficit, of a figure that we do not know, or of one that is odd in another way", () => {
    assert.equal(unitMistake({ id: "result", value: -80000 * 900 }, 80000), null);
    assert.equal(unitMistake({ id: "Något annat", value: 1e12 }, 80000), null);
    assert.equal(unitMistake({ id: "population", value: 200 }, 80000), null);
  });
});

describe("the table of the municipality's own figures", () => {
  const figure: OwnFigure = {
    municipality: "2580",
    id: "taxRevenue",
    value: 4812345000,
    unit: "sek",
    year: 2024,
    source: "Kolada N03010",
  };
  const other: OwnFigure = { ...figure, id: "Invånare 7 år", value: 805, unit: "persons", source: "scb.csv" };

  for (const language of ["sv", "en"] as const) {
    it(`is read back as it was written (${language})`, () => {
      const rows = [figure, other].map((one) => ownFigureRow(one, language));
      assert.deepEqual(readOwnFigures([Object.values(ownFigureHeads(language)), ...rows]), {
        accepted: [figure, other],
        refused: [],
      });
    });
  }

  it("takes the lowest of rows for one thing, below notes and blank rows", () => {
    const later = { ...figure, value: 1 };
    const rows = [figure, later].map((one) => ownFigureRow(one, "sv"));
    const cells = [["Egna uppgifter"], [""], Object.values(ownFigureHeads("sv")), rows[0]!, ["", ""], rows[1]!];
    assert.deepEqual(readOwnFigures(cells).accepted, [later]);
  });

  it("refuses a row with its place: no municipality, no number, no year", () => {
    const heads = Object.values(ownFigureHeads("sv"));
    const { accepted, refused } = readOwnFigures([
      heads,
      ["Lule", "Folkmängd", 1, "personer", 2024, ""],
      ["Luleå", "Folkmängd", "många", "personer", 2024, ""],
      ["Luleå", "Folkmängd", "", "personer", 2024, ""],
      ["Luleå", "Folkmängd", 1, "personer", 24, ""],
      ["Luleå", "", 1, "personer", 2024, ""],
    ]);
    assert.deepEqual(accepted, []);
    assert.deepEqual(
      refused.map(({ row, fact }) => [row, fact.code, "at" in fact ? fact.at.column : null]),
      [
        [2, "unknown-code", 1],
        [3, "number-expected", 3],
        [4, "number-expected", 3],
        [5, "too-low", 5],
        [6, "text-expected", 2],
      ],
    );
  });
});
