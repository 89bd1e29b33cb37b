import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { importFigureCells, importFigures } from "../../src/catalogue/importFigures";

/** Samples of the layouts, with invented numbers. */
const sample = (name: string) => importFigures(new Uint8Array(readFileSync(`test/catalogue/formats/${name}`)), name);
const told = (text: Parameters<typeof importFigures>[0]) => {
  const { figures, refused } = importFigures(text, "x.csv");
  return {
    figures: figures.map(({ municipality, id, year, value }) => [municipality, id, year, value]),
    refused: refused.map(({ row, fact }) => [row, fact.code]),
  };
};

describe("figures in exports of Kolada and SCB", () => {
  it("Kolada's wide table: a column a year, no-break hyphen as minus, a dash as missing", () => {
    const { figures, refused } = sample("kolada-wide-semicolon.csv");
    assert.deepEqual(refused, []);
    assert.deepEqual(
      figures.map(({ id, year, value, scale }) => [id, year, value, scale]),
      [
        ["aged6", 2022, 805, "persons"],
        ["aged6", 2023, 798, "persons"],
        ["aged6", 2024, 811, "persons"],
        ["result", 2022, 1234, "krPerInhabitant"],
        ["result", 2023, -567, "krPerInhabitant"],
      ],
    );
    assert.ok(figures.every(({ municipality }) => municipality === "2580"));
    assert.equal(figures[0]!.source, "Kolada N01823");
  });

  it("Kolada's long table, and what its programs are given: the total, not the sexes; missing is not 0", () => {
    for (const name of ["kolada-long.csv", "kolada-api-v3.json"]) {
      const { figures, refused } = sample(name);
      assert.deepEqual(refused, [], name);
      assert.deepEqual(
        figures.map(({ municipality, id, year, value }) => [municipality, id, year, value]),
        [["2580", "aged6", 2024, 811]],
      );
    }
  });

  it("SCB's wide table: below its title, the country passed over, women and men summed: 401 + 398 and 409 + 401", () => {
    const { figures, refused } = sample("scb-wide-semicolon.csv");
    assert.deepEqual(
      figures.map(({ id, year, value }) => [id, year, value]),
      [
        ["aged6", 2023, 401 + 398],
        ["aged6", 2024, 409 + 401],
      ],
    );
    assert.deepEqual(
      refused.map(({ row, fact }) => [row, fact.code]),
      [[7, "one-sex-only"]],
    );
  });

  it("SCB's table of codes: the year in the head of the values, 411 + 399", () => {
    const [only, ...rest] = sample("scb-codes-comma.csv").figures;
    assert.deepEqual([only!.id, only!.year, only!.value, rest.length], ["000007ME, 6 år", 2025, 411 + 399, 0]);
  });

  it("SCB's long table: a column of years, the county passed over", () => {
    assert.deepEqual(
      sample("scb-long-text.csv").figures.map(({ id, year, value }) => [id, year, value]),
      [["population", 2024, 79000]],
    );
  });

  it("as selected cells, where numbers are numbers", () => {
    const cells = [
      ["Nyckeltal", "Kommun", 2024],
      ["Skatteintäkter, tkr (N03010)", "Luleå", 4812345],
    ];
    const [only] = importFigureCells(cells, "Blad1!A1:C2").figures;
    assert.deepEqual([only!.id, only!.value, only!.scale], ["taxRevenue", 4812345, "tkr"]);
  });

  it("in UTF-8 with a mark and in Windows-1252, with tabs, and with no-break spaces in thousands", () => {
    const text = "region\tår\tFolkmängd\n0114 Upplands Väsby\t2024\t50\u00a0323";
    const right = { figures: [["0114", "population", 2024, 50323]], refused: [] };
    assert.deepEqual(told(new TextEncoder().encode(`\ufeff${text}`)), right);
    assert.deepEqual(told(Uint8Array.from(text, (letter) => letter.charCodeAt(0))), right);
  });

  it("by name, by code and by a code that lost its zero", () => {
    const regions = ["Upplands Väsby", "0114", "114", "0114 Upplands Väsby"];
    for (const region of regions) {
      assert.deepEqual(told(`Region;2024\n${region};1`).figures[0]!.slice(0, 1), ["0114"], region);
    }
  });
});

describe("a figure is what its title says, and no other", () => {
  const scaleOf = (text: string) =>
    importFigures(text, "x.csv").figures.map(({ id, value, scale }) => [id, value, scale]);

  for (const title of [
    "Folkmängd",
    "Folkmängden efter region och år. År 1968 - 2024",
    "Population by region and year",
  ]) {
    it(`${title}: the inhabitants`, () => {
      assert.deepEqual(scaleOf(`${title}\n\nRegion;2024\n2580 Luleå;79645`), [["population", 79645, "persons"]]);
    });
  }

  for (const [title, scale] of [
    ["Folkmängd utrikes födda", "persons"],
    ["Folkmängd 16-19 år", "persons"],
    ["Folkmängdsprognos", "persons"],
    ["Folkmängd per km2", null],
  ]) {
    it(`${title}: a part, a forecast or a density is not the inhabitants that kronor are multiplied by`, () => {
      assert.deepEqual(scaleOf(`Nyckeltal;Kommun;2024\n${title};Luleå;9000`), [[title, 9000, scale]]);
    });
  }

  it("the unmarried are not the inhabitants: what an unknown column says is said in the figure's name", () => {
    assert.deepEqual(
      scaleOf('"Folkmängd efter region och år"\n\n"region";"civilstånd";"2024"\n"0180 Stockholm";"ogifta";580000'),
      [["Folkmängd efter region och år, ogifta", 580000, "persons"]],
    );
    assert.deepEqual(scaleOf('"region";"civilstånd";"Folkmängd 2024"\n"0180 Stockholm";"samtliga";988943'), [
      ["population", 988943, "persons"],
    ]);
  });

  it("SCB's column of contents names each of two figures", () => {
    const two = "region;tabellinnehåll;2024\n0180 Stockholm;Folkmängd;988943\n0180 Stockholm;Folkökning;4195";
    assert.deepEqual(told(`Folkmängd och folkökning\n\n${two}`), {
      figures: [
        ["0180", "population", 2024, 988943],
        ["0180", "Folkökning", 2024, 4195],
      ],
      refused: [],
    });
  });

  it("so many to something is no count of persons: it is asked what it counts in", () => {
    assert.deepEqual(scaleOf("Nyckeltal;Kommun;2024\nAnmälda brott, antal/100 000 inv (N07540);Luleå;11000"), [
      ["Anmälda brott, antal/100 000 inv", 11000, null],
    ]);
  });

  it("a mean of three years and a change between two are no year's figure", () => {
    const heads = "Kommun;2023;2024;Förändring 2023-2024;2022–2024";
    assert.deepEqual(told(`Invånare\n${heads}\nLuleå;800;811;11;805`).figures, [
      ["2580", "Invånare", 2023, 800],
      ["2580", "Invånare", 2024, 811],
    ]);
  });
});

describe("what could be read two ways, or is no figure, is refused with its row", () => {
  it("what is expected of a year beside a key figure's outcome is no outcome of it", () => {
    const rows = "Kommun;Nyckeltal;Utfall 2024;Prognos 2025;2023\nLuleå;Invånare 6 år (N01823);811;820;798";
    assert.deepEqual(told(rows).figures, [
      ["2580", "aged6", 2024, 811],
      ["2580", "aged6", 2023, 798],
    ]);
  });

  it("1.234 and 1,234: a thousand or a little more than one", () => {
    assert.deepEqual(told("Region;2024\n0114;1.234\n0115;1,234\n0117;1 234\n0120;1,5").refused, [
      [2, "ambiguous-number"],
      [3, "ambiguous-number"],
    ]);
  });

  it("a missing figure is no figure, and no fault: .. . - – and nothing", () => {
    assert.deepEqual(told("Region;2020;2021;2022;2023;2024\n0114;..;.;-;–;"), { figures: [], refused: [] });
  });

  it("a share of women and of men is not a share of all", () => {
    const shares =
      "Nyckeltal;Kommun;Kön;2024\nAndel behöriga (%) (N15428);Luleå;K;91\nAndel behöriga (%) (N15428);Luleå;M;87";
    assert.deepEqual(told(shares), { figures: [], refused: [[2, "shares-not-summed"]] });
    assert.deepEqual(told(`${shares}\nAndel behöriga (%) (N15428);Luleå;T;89`).figures, [
      ["2580", "vocationalEligible", 2024, 89],
    ]);
  });

  it("a median, a mean and what each earns are not twice as much for women and men together", () => {
    for (const title of [
      "Medianinkomst",
      "Genomsnittligt meritvärde (N15507)",
      "Inkomst, kr",
      "Placerade, antal/1000 inv",
    ]) {
      const bySex = `Nyckeltal;Kommun;Kön;2024\n${title};Luleå;K;280\n${title};Luleå;M;320`;
      assert.deepEqual(told(bySex), { figures: [], refused: [[2, "shares-not-summed"]] }, title);
    }
  });

  it("a decimal comma between commas: 1,5 and 2,5 are not 1 in one year and 5 in the next", () => {
    assert.deepEqual(told("Kommun,2023,2024\nLuleå,1,5,2,5\nPiteå,1,2"), {
      figures: [
        ["2581", "", 2023, 1],
        ["2581", "", 2024, 2],
      ],
      refused: [[2, "too-many-cells"]],
    });
    assert.deepEqual(told("Kommun;2024\nLuleå;811;;").refused, [], "blank cells at the end");
  });

  it("a tax rate of 33.44 % that its cell holds as 0.3344 is not a third of one per cent", () => {
    const cells = (rate: number) => [
      ["Nyckeltal", "Kommun", 2026],
      ["Skattesats totalt, (%) (N00900)", "Luleå", rate],
    ];
    assert.deepEqual(
      importFigureCells(cells(0.3344), "x").refused.map(({ fact }) => fact.code),
      ["too-low"],
    );
    assert.equal(importFigureCells(cells(33.44), "x").figures[0]!.value, 33.44);
  });

  it("women with a number and men without one are no sum", () => {
    assert.deepEqual(told("region;ålder;kön;2024\n0114;6 år;män;..\n0114;6 år;kvinnor;300").figures, []);
  });

  it("two values for one thing: a column that was not understood", () => {
    const { refused } = told("region;år;bransch;value\n0114;2024;A;5\n0114;2024;B;7");
    assert.deepEqual(refused, [[3, "doubled-figure"]]);
  });

  it("an unknown municipality, with the nearest; the country, counties and regions are passed over without a word", () => {
    assert.deepEqual(told("Region;2024\nLule;5").refused, [[2, "unknown-code"]]);
    const others = ["00 Riket", "Riket", "0000", "0001", "25 Norrbottens län", "Norrbottens län", "00"];
    assert.deepEqual(told(`Region;2024\n${others.map((one) => `${one};5`).join("\n")}`), { figures: [], refused: [] });
  });

  it("a title that a spreadsheet would take for a formula", () => {
    assert.deepEqual(told("Nyckeltal;Kommun;2024\n=HYPERLINK(1);Luleå;5").refused, [[2, "formula-text"]]);
  });

  it("junk: a picture, an essay, JSON of something else, nothing at all", () => {
    const picture = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256);
    for (const junk of [picture, "Till kommunstyrelsen.\nHärmed yttrar sig nämnden.", '{"a":1}', '{"values":', ""]) {
      const { figures, refused } = told(junk);
      assert.deepEqual([figures, refused], [[], [[1, "column-missing"]]]);
    }
  });
});
