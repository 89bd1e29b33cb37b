import assert from "node:assert/strict";
import fc from "fast-check";
import { fund } from "../../src/model/fund";
import { fundScenario, fundScenarioMade, fundScenarios, fundSums } from "../../src/model/fundScenarios";
import { isMadeSo } from "./comesTo";
import { anyFlow, kronor } from "./flows";
import { near } from "./near";

const money = kronor(0, 100);
const anyPlan = fc
  .tuple(fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([years, queue]) => ({
    queue,
    dispositions: years.map(([disposition]) => disposition),
    requests: years.map(([, request]) => request),
  }));
const repayment = { share: 0.5, delay: 1, years: 2 };

describe("fund scenarios: what always holds", () => {
  it("each is what the fund with that opening shows, column by column", () => {
    fc.assert(
      fc.property(anyFlow(0, 300, 4), anyPlan, (openings, plan) => {
        const scenarios = fundScenarios(openings, plan, repayment);
        assert.equal(scenarios.length, openings.length);
        scenarios.forEach((scenario, index) => {
          const years = fund({ ...plan, opening: openings[index]! }, repayment);
          const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
          const granted = sum(years.map((year) => year.granted));
          const putIn = openings[index]! + sum(plan.dispositions);
          const short = years.map((year) => year.notGranted);
          assert.equal(scenario.opening, openings[index]);
          near(scenario.granted, granted, 1000);
          near(scenario.notGranted, plan.queue ? short.at(-1)! : sum(short), 1000);
          near(scenario.closing, years.at(-1)!.closing, 1000);
          near(scenario.idle, sum(years.map((year) => year.closing)) / years.length, 1000);
          if (putIn === 0) assert.equal(scenario.turnover, null);
          else near(scenario.turnover! * putIn, granted, 1000);
          const first = short.findIndex((missing) => missing > 1e-6);
          assert.equal(scenario.firstShortYear, first < 0 ? null : first);
          // from its years it is the same, and made of what they add up to
          const fromYears = fundScenario(openings[index]!, years, plan.queue, 1e-6);
          assert.equal(fromYears.firstShortYear, scenario.firstShortYear);
          near(fromYears.idle, scenario.idle, 1000);
          near(fromYears.turnover ?? -1, scenario.turnover ?? -1);
          const sums = fundSums(openings[index]!, years);
          assert.equal(sums.count, plan.requests.length);
          near(sums.disposed, sum(plan.dispositions), 1000);
          near(sums.repaid, sum(years.map((year) => year.repaid)), 1000);
          isMadeSo(fundScenarioMade, { ...scenario, ...sums }, 1000);
        });
      }),
    );
  });

  it("where nothing is repaid, a larger fund never grants less and is never short sooner", () => {
    fc.assert(
      fc.property(kronor(0, 300), kronor(0, 300), anyPlan, (one, other, plan) => {
        const [small, large] = fundScenarios([Math.min(one, other), Math.max(one, other)], plan, {
          ...repayment,
          share: 0,
        });
        assert.ok(large!.granted >= small!.granted - 1e-9);
        assert.ok((large!.firstShortYear ?? Infinity) >= (small!.firstShortYear ?? Infinity));
      }),
    );
  });
});
