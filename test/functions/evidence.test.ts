import assert from "node:assert/strict";
import { shareOwnFigures } from "../../src/catalogue/ownCostsDoor";
import { call, inLanguages, type Refused } from "./excel";

const refused = async (id: string, ...given: unknown[]) => (await call(id, ...given)) as Refused;

describe("evidence in cells", () => {
  it("lists a finding with its comparison, certainty, grade and source; shares are fractions", async () => {
    assert.deepEqual(await call("EVIDENCE", "refugee-early-gbg first year"), [
      ["Code", "Measure", "Outcome", "Effect", "Unit", "Treated", "Control", "Certainty", "Grade", "Country", "Source"],
      [
        "refugee-early-gbg",
        "Early intensive labour-market programme for refugees with little schooling",
        "employed in the first year after the measure",
        0.15,
        "difference in share",
        0.3,
        0.15,
        "one randomised trial, certainty not graded",
        "A",
        "Sweden (Gothenburg)",
        "Arbetsförmedlingen, Arbetsmarknadsetablering av nyanlända lågutbildade flyktingar, 2020-11-30. Review by 2027-11-30",
      ],
    ]);
  });

  it("says no demonstrated effect in words, never as 0", async () => {
    const [, ...rows] = (await call("EVIDENCE", "no demonstrated effect")) as unknown[][];
    assert.equal(rows.length, 10);
    for (const row of rows) assert.equal(row[3], "no demonstrated effect");
    await inLanguages({ reader: "sv", workbook: "sv" }, async () => {
      const [, mst] = (await call("EVIDENCE", "mst-sweden")) as unknown[][];
      assert.equal(mst![3], "ingen säkerställd skillnad");
    });
  });

  it("marks a harm by its unit, a direction by words, and a source that is to be read again", async () => {
    const row = async (search: string) => ((await call("EVIDENCE", search)) as unknown[][])[1]!;
    assert.deepEqual((await row("summerjob-sthlm-later")).slice(3, 5), [
      -10000,
      "SEK per year, worse than the comparison",
    ]);
    assert.deepEqual((await row("skolfam")).slice(3, 7), ["better, no figure", "", "", ""]);
    assert.equal((await row("orebro-opp"))[10], "Unchecked: Bodin & Strandberg 2011. Review by 2027-02-28");
  });

  it("finds what is called something else: holiday jobs, parenting support, youths, substance abuse", async () => {
    const codes = async (search: string) =>
      ((await call("EVIDENCE", search)) as unknown[][]).slice(1).map(([code]) => code);
    assert.deepEqual(await codes("feriejobb"), await codes("sommarjobb"));
    assert.ok((await codes("föräldrastöd")).includes("abc-rct"));
    assert.ok((await codes("ungdomar")).includes("orebro-opp"));
    assert.deepEqual(await codes("missbruk"), ["unplugged"]);
    assert.ok((await codes("öppenvård")).includes("open-care-reoffend"));
  });

  it("finds nothing of what nobody has studied", async () => {
    const { error, sentence } = await refused("EVIDENCE", "rymdfart");
    assert.equal(error, "#N/A");
    assert.match(sentence, /^There is no finding with “rymdfart”/);
    assert.equal((await refused("EVIDENCE", "mentor")).error, "#N/A"); // treatment is no mentor
    assert.equal((await refused("UNITCOSTS", "mentor")).error, "#N/A");
  });

  it("gives the effect for the input effect: IPS 1 − 44.7 / 80.5", async () => {
    const effect = (await call("EFFECT", " IPS-Employment ")) as number;
    assert.ok(Math.abs(effect - (1 - 44.7 / 80.5)) < 1e-12);
    assert.equal(await call("EFFECT", "falls-exercise"), 0.25);
  });

  it("says what the finding is where it gives none", async () => {
    const says = async (code: string) => {
      const { error, sentence } = await refused("EFFECT", code);
      assert.equal(error, "#N/A");
      return sentence;
    };
    assert.match(await says("mst-sweden"), /mst-sweden found is no demonstrated effect, which is not proof of none/);
    assert.match(await says("fnp-england"), /worse than without the measure/);
    assert.match(await says("pmt-meta"), /standard deviations/);
    assert.match(await says("summerjob-sthlm-same-year"), /kronor/);
    assert.match(await says("abc-rct"), /without a figure/);
    assert.match(await says("ips"), /nearest are ips-employment-se and ips-employment\./);
    assert.match(await says("mst-swedn"), /nearest are mst-sweden, /);
  });

  it("wants a code, not an empty cell", async () => {
    assert.equal((await refused("EFFECT", 0)).error, "#VALUE!");
    assert.equal((await refused("EFFECT")).error, "#VALUE!");
  });
});

describe("a municipality in cells", () => {
  afterEach(() => shareOwnFigures([]));

  it("has its figures with unit, year, source and the day to look again", async () => {
    const taxAgency = "Skatteverket, skattesatser inkomståret 2025. Review by 2027-03-31";
    assert.deepEqual(await call("MUNICIPALITY", "Luleå"), [
      ["Figure", "Value", "Unit", "Year", "Source"],
      ["Population", 79645, "persons", 2024, "SCB, Folkmängd 31 december 2024. Review by 2027-03-31"],
      ["County", "Norrbotten", "", 2024, "SCB, Folkmängd 31 december 2024. Review by 2027-03-31"],
      ["Tax rate", 0.3384, "share", 2026, "Kolada, N00900 total skattesats. Review by 2027-03-31"],
      ["Municipal tax rate", 0.225, "share", 2025, taxAgency],
      ["Regional tax rate", 0.1134, "share", 2025, taxAgency],
    ]);
  });

  it("gives one figure, by its id or its words, for a name or a code as text or number", async () => {
    for (const given of ["Upplands Väsby", "0114", 114])
      assert.equal(await call("MUNICIPALITY", given, "population"), 50323);
    assert.equal(await call("MUNICIPALITY", "0114", "Kommunal skattesats"), 0.1942);
    assert.equal(await call("MUNICIPALITY", "0114", "county"), "Stockholm");
  });

  it("names the nearest where it does not know a name or a figure", async () => {
    const name = await refused("MUNICIPALITY", "Lule");
    assert.equal(name.error, "#N/A");
    assert.match(name.sentence, /nearest are Luleå\./);
    const figure = await refused("MUNICIPALITY", "Luleå", "tax");
    assert.equal(figure.error, "#N/A");
    assert.match(figure.sentence, /must be a figure that there is.* nearest are Tax rate/);
  });

  it("takes the municipality's own figure first, and one that only it has", async () => {
    const own = { municipality: "2580", unit: "persons", year: 2025, source: "SCB" } as const;
    shareOwnFigures([
      { ...own, id: "population", value: 79500 },
      { ...own, id: "Invånare 6 år", value: 811 },
    ]);
    assert.equal(await call("MUNICIPALITY", "Luleå", "population"), 79500);
    assert.equal(await call("MUNICIPALITY", 2580, "invånare 6 år"), 811);
    const [, first] = (await call("MUNICIPALITY", "Luleå")) as unknown[][];
    assert.deepEqual(first, ["Population", 79500, "persons", 2025, "Own figure: SCB"]);
    assert.equal(await call("MUNICIPALITY", "0114", "population"), 50323);
  });
});
