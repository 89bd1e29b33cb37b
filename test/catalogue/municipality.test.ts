import assert from "node:assert/strict";
import { figuresOf, findFigure } from "../../src/catalogue/findFigures";
import { findMunicipality, municipalities, nearestMunicipalities } from "../../src/catalogue/municipality";
import type { OwnFigure } from "../../src/catalogue/ownFigure";

const named = (given: string) => findMunicipality(given)?.name;

describe("the municipalities", () => {
  it("have inhabitants and rates as published: Upplands Väsby 50 323, 19.42 + 12.38 % in 2025, 31.75 % in 2026", () => {
    assert.deepEqual(municipalities()[0], {
      code: "0114",
      name: "Upplands Väsby",
      county: "Stockholm",
      population: 50323,
      municipalTaxRate: 0.1942,
      regionalTaxRate: 0.1238,
      taxRate: 0.3175,
    });
    assert.equal(findMunicipality("Gotland")!.regionalTaxRate, 0);
  });

  it("are found by name and by code, also one that lost its zero", () => {
    for (const given of ["Upplands Väsby", " upplands  väsby kommun", "0114", "114", "0114 Upplands Väsby"]) {
      assert.equal(named(given), "Upplands Väsby", given);
    }
    assert.equal(named("Stockholms stad"), "Stockholm");
    assert.equal(named("Borås stad"), "Borås");
    assert.equal(named("Region Gotland"), "Gotland");
    assert.equal(named("Falu kommun"), "Falun");
    assert.equal(named("Dals Ed"), "Dals-Ed");
    assert.equal(named("Malung–Sälens kommun"), "Malung-Sälen");
  });

  it("are no regions and no counties: Region Stockholm has more than twice the city's inhabitants", () => {
    for (const given of ["Region Stockholm", "Region Uppsala", "Stockholms län"]) assert.equal(named(given), undefined);
    assert.equal(nearestMunicipalities("Region Stockholm")[0], "Stockholm");
  });

  it("are found without dots and rings, but Habo is not Håbo", () => {
    assert.equal(named("LULEA"), "Luleå");
    assert.equal(findMunicipality("Habo")!.code, "0643");
    assert.equal(findMunicipality("Håbo")!.code, "0305");
  });

  it("are not guessed: an unknown name, a code that is none, a code with another's name", () => {
    for (const given of ["", "Lule", "Rike", "9999", "00", "0114 Luleå", "Stockholms", "25"]) {
      assert.equal(named(given), undefined, given);
    }
    assert.deepEqual(nearestMunicipalities("Lule"), ["Luleå"]);
    assert.equal(nearestMunicipalities("Stokholm")[0], "Stockholm");
  });
});

describe("the figures of a municipality", () => {
  const lulea = findMunicipality("Luleå")!;
  const own = (figure: Partial<OwnFigure>): OwnFigure => ({
    municipality: "2580",
    id: "population",
    value: 79500,
    unit: "persons",
    year: 2025,
    source: "SCB",
    ...figure,
  });

  it("are those that come with the catalogue, with year and source", () => {
    const figures = figuresOf(lulea, []);
    assert.deepEqual(
      figures.map(({ id, value, year }) => [id, value, year]),
      [
        ["population", lulea.population, 2024],
        ["county", "Norrbotten", 2024],
        ["taxRate", lulea.taxRate, 2026],
        ["municipalTaxRate", lulea.municipalTaxRate, 2025],
        ["regionalTaxRate", lulea.regionalTaxRate, 2025],
      ],
    );
    for (const { source } of figures) assert.notEqual(source, "");
  });

  it("are the municipality's own before any others, the latest year first", () => {
    const figures = figuresOf(lulea, [own({ year: 2023, value: 79000 }), own({})]);
    assert.deepEqual(
      figures.filter(({ id }) => id === "population").map(({ value, isOwn }) => [value, isOwn]),
      [
        [79500, true],
        [79000, true],
      ],
    );
    assert.equal(findFigure("Folkmängd", figures)!.value, 79500);
  });

  it("are not those of another municipality", () => {
    assert.equal(findFigure("population", figuresOf(lulea, [own({ municipality: "0114" })]))!.value, lulea.population);
  });

  it("are found by id and by words in either language, and by the title of an export", () => {
    const figures = figuresOf(lulea, [own({ id: "Invånare 6 år, antal", value: 811 })]);
    for (const given of ["taxRate", "TAX RATE", "skattesats"])
      assert.equal(findFigure(given, figures)!.value, lulea.taxRate);
    assert.equal(findFigure("invånare 6 år, antal", figures)!.value, 811);
    assert.equal(findFigure("snow", figures), undefined);
  });
});
