import assert from "node:assert/strict";
import { fund, fundBySavings } from "../../src/model/fund";
import { fundRequests } from "../../src/model/fundRequests";
import { stories } from "../../src/stories";
import { sentence } from "../../src/locales/sentence";
import { inWorkbook } from "./inWorkbook";
import { inputOf, inSheet, smallTown, theScenario } from "./smallTown";

describe("a fund and a downturn on a scenario's sheet", () => {
  for (const language of ["sv", "en"] as const) {
    it(`are read with their rules and requests (${language})`, () =>
      inWorkbook(smallTown(language), async () => {
        const { fund, downturn, problems } = await theScenario();
        assert.deepEqual(problems, []);
        assert.deepEqual(fund!.openings, [10e6, 5e6, 15e6]);
        assert.deepEqual(
          fund!.requests.map(({ start, amount }) => [start, amount]),
          [
            [0, 4e6],
            [1, 4e6],
            [2, 3e6],
            [3, 3e6],
          ],
        );
        assert.equal(fund!.rules.rule, "plan");
        assert.deepEqual([fund!.rules.lastRepaying, fund!.rules.queue], [null, true]);
        assert.deepEqual(downturn, { firstYear: 1, lastYear: 2, lowerResult: 30e6, needUp: 0.2, costUp: 0.1 });
      }));
  }

  it("stands in the cells as the model has it, under both rules", () =>
    inWorkbook(smallTown("sv"), async ({ cell }) => {
      const { fund: read, plan } = await theScenario();
      const { rules, requests, openings } = read!;
      const years = fundRequests(openings[0]!, plan!.dispositions, requests, rules);
      const asked = years.map((year) => year.requested);
      const books = { opening: openings[0]!, dispositions: plan!.dispositions, requests: asked, queue: rules.queue };
      const bySavings = fundBySavings(books, { savings: years.map((year) => year.saved), ...rules });
      const planned = fund(books, rules);
      years.forEach((_, year) => {
        assert.equal(cell("Scenario", `Y${53 + year}`), asked[year]);
        const shown = (first: number, column: string) => cell("Scenario", `${column}${first + year}`) as number;
        assert.ok(Math.abs(shown(53, "AJ") - planned[year]!.closing) < 1e-6, `by plan, year ${year}`);
        assert.ok(Math.abs(shown(66, "AJ") - bySavings[year]!.closing) < 1e-6, `by savings, year ${year}`);
      });
    }));

  it("is Norrköping's: what falls comes back from year 3 (2013), and not from a start after year 11 (2021)", () =>
    inWorkbook(
      stories("sv").find(({ id }) => id === "norrkoping2010")!,
      async () => {
        const { fund: read, plan, problems } = await theScenario();
        assert.deepEqual(problems, []);
        const { openings, requests, rules } = read!;
        assert.equal(openings[0], 40e6);
        assert.equal(requests.length, 8);
        assert.deepEqual(
          [rules.rule, rules.savingsReturned, rules.returnFrom, rules.lastRepaying],
          ["savings", 1, 3, 11],
        );
        const repaid = (last: number | null) =>
          fundRequests(40e6, plan!.dispositions, requests, { ...rules, lastRepaying: last }).map((year) => year.repaid);
        assert.deepEqual(repaid(11).slice(0, 3), [0, 0, 0]);
        // 10 × 0.15 + 9 × 0.1 + 7 × 0.3 + 4 / 5 million fall in year 3, two years after the four began
        assert.ok(Math.abs(repaid(11)[3]! - (1.5 + 0.9 + 2.1 + 0.8) * 1e6) < 1e-6);
        // the eighth, 3 million in year 12, would return a fifth of them in year 14
        assert.ok(Math.abs(repaid(null)[14]! - repaid(11)[14]! - 0.6e6) < 1e-6);
        const { source } = inputOf(await theScenario(), "returnFrom");
        assert.match(source, /2013.*Utlåtande 2013:176/);
      },
    ));

  it("with a rule that is not known says which there are, and where", () =>
    inWorkbook(smallTown("sv"), async (workbook) => {
      const { valueAt } = inputOf(await theScenario(), "fundRule");
      await inSheet(workbook, (sheet) => (sheet.getRange(valueAt.address).values = [["Som det faller sig"]]));
      await workbook.calculate();
      const { fund, problems } = await theScenario();
      assert.equal(fund, null);
      const [problem] = problems;
      assert.ok(problem?.code === "refused" && problem.at?.address === valueAt.address);
      assert.match(sentence(problem.fact, "sv"), /^Fonden, Hur återförs pengarna\?, .*enligt plan/);
    }));
});
