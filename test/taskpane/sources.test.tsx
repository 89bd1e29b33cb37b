import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { costWithCode } from "../../src/catalogue/findCosts";
import { sources as swedish } from "../../src/locales/sv/sources";
import { chosenIn, newWarnings, priceYearsIn, rowYear } from "../../src/taskpane/sources/chosen";
import { everything, findFiltered } from "../../src/taskpane/sources/filter";
import { proposed, understood } from "../../src/taskpane/sources/insertion";
import Sources from "../../src/taskpane/sources/Sources";
import { Speaking } from "../../src/taskpane/words";
import type { CostLine, Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const cost = (code: string) => costWithCode(code, [])!.cost;
const line = (code: string, priceYear: number | string = 2025, amount = 100): CostLine => ({
  actor: "Kommunen",
  group: "",
  factor: "",
  code,
  grade: "",
  source: "",
  isChanged: false,
  at: { sheetId: "one", address: "A13" },
  cells: ["Kommunen", amount, 20, 64, 1, 0, "", "", "Resurs", priceYear, "", "", code, "", ""],
});

describe("finding unit costs", () => {
  it("by words of either language, payer, scope, grade and year at once", () => {
    const found = findFiltered({ ...everything, search: "anstalt", grade: "B", fromYear: 2019 }, []);
    assert.ok(found.length > 0);
    for (const { cost } of found) assert.ok(cost.grade === "B" && cost.priceYear >= 2019);
    assert.deepEqual(
      findFiltered({ ...everything, search: "anstalt day 2019" }, []).map((one) => one.cost.code),
      ["prison-day-2019"],
    );
    const regional = findFiltered({ ...everything, payer: "region", scope: "real" }, []);
    assert.ok(regional.length > 0 && regional.every(({ cost }) => cost.payer === "region" && cost.scope === "real"));
  });

  it("the municipality's own come first, and say so", () => {
    const own = [{ ...cost("prison-day-2019"), amount: 4000 }];
    const [first] = findFiltered({ ...everything, search: "prison day 2019" }, own);
    assert.deepEqual([first!.isOwn, first!.cost.amount], [true, 4000]);
  });
});

describe("the unit costs that a scenario holds", () => {
  it("are those whose codes stand in its rows, each once; a code that nobody knows is none", () => {
    const costs = [line("prison-day-2019"), line("prison-day-2019"), line(""), line("unknown")];
    assert.deepEqual(
      chosenIn({ costs }, []).map(({ code }) => code),
      ["prison-day-2019"],
    );
  });

  it("one more is warned of only for what it brings: a subsidised fee beside the full one, a transfer beside care", () => {
    const chosen = [cost("sis-lvu-acute")];
    const overlap = newWarnings(cost("sis-lvu-acute-subsidised"), chosen, 2026, "sv");
    assert.equal(overlap.length, 1);
    assert.match(overlap[0]!, /dubbelräkning/);
    assert.match(
      newWarnings(cost("economic-assistance-household"), chosen, 2026, "sv").join(),
      /Transfereringar bredvid/,
    );
    const printed = cost("sis-lvu-acute-subsidised");
    assert.deepEqual(newWarnings(printed, [printed], 2026, "sv"), []);
  });

  it("prices of 2020 are old in 2031, not in 2030", () => {
    assert.deepEqual(newWarnings(cost("sis-lvu-acute-subsidised"), [], 2030, "en"), []);
    assert.match(newWarnings(cost("sis-lvu-acute-subsidised"), [], 2031, "en")[0]!, /11 years ago/);
  });
});

describe("the price year of a new row", () => {
  it("is that of the rows that stand there, or else of the measure: years are never mixed", () => {
    assert.equal(rowYear({ costs: [line("", 2012)], priceYear: 2025 }), 2012);
    assert.equal(rowYear({ costs: [line("", "")], priceYear: 2025 }), 2025);
    assert.equal(rowYear({ costs: [], priceYear: null }), null);
  });

  it("a row that costs nothing has no say", () => {
    assert.deepEqual(priceYearsIn({ costs: [line("", 2012, 0), line("", 2024), line("", 2013)] }), [2013, 2024]);
  });
});

describe("what is typed before a unit cost is inserted", () => {
  const typed = { actor: "Kommunen: Socialnämnden", times: "30", fromAge: "16", toAge: "20" };

  it("30 days from 16 to 20", () => {
    assert.deepEqual(understood(typed, 2025, "sv"), {
      insertion: { timesAYear: 30, fromAge: 16, toAge: 20, priceYear: 2025 },
    });
  });

  it("days are for the person to count, months of a year are 12, and the ages are those of the first row", () => {
    const scenario = { costs: [line("")] };
    assert.deepEqual(proposed(costWithCode("prison-day-2019", [])!, scenario, "sv"), {
      actor: "Kriminalvården",
      times: "",
      fromAge: "20",
      toAge: "64",
    });
    const monthly = findFiltered(everything, []).find((one) => one.cost.per === "month")!;
    assert.equal(proposed(monthly, scenario, "sv").times, "12");
  });

  it("no actor, no count, ages reversed, half a year: the first that is wrong is said", () => {
    assert.deepEqual(understood({ ...typed, actor: " " }, 2025, "sv"), { wrong: "actor" });
    assert.deepEqual(understood({ ...typed, actor: "=A1" }, 2025, "sv"), { wrong: "actor" });
    assert.deepEqual(understood({ ...typed, times: "" }, 2025, "sv"), { wrong: "times" });
    assert.deepEqual(understood({ ...typed, times: "0" }, 2025, "sv"), { wrong: "times" });
    assert.deepEqual(understood({ ...typed, fromAge: "21" }, 2025, "sv"), { wrong: "ages" });
    assert.deepEqual(understood({ ...typed, fromAge: "16,5" }, 2025, "sv"), { wrong: "ages" });
    assert.deepEqual(understood({ ...typed, toAge: "131" }, 2025, "sv"), { wrong: "ages" });
  });
});

describe("the view of sources", () => {
  const html = (scenario: Scenario) =>
    renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <Speaking language="sv">
          <Sources scenario={scenario} scenarios={[scenario]} />
        </Speaking>
      </FluentProvider>,
    );
  const scenario = understand(sheetContent());

  it("says whose prices the sums are in, and asks where the scenario does not say it", () => {
    assert.ok(html(scenario).includes(swedish.basis.real(2025)));
    assert.ok(html({ ...scenario, priceYear: null }).includes(swedish.basis.ask));
    assert.ok(html({ ...scenario, priceYear: 2020 }).includes(swedish.basis.mixed("2025", 2020)));
  });

  it("marks grade C wherever a figure shows it, and says what to look at among the chosen", () => {
    const uncertain = { ...scenario, costs: [line("exclusion-generic-year")] };
    assert.match(html(uncertain), /Osäkra uppgifter/);
  });
});
