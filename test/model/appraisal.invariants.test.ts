import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise, type Appraisal } from "../../src/model/appraisal";
import { perspectives, type Perspective } from "../../src/model/perspective";
import { payback } from "../../src/model/payback";
import type { CostTable } from "../../src/model/costTable";
import type { Programme } from "../../src/model/programmeInputs";
import { worthOf } from "./flows";
import { anyProgramme } from "./measures";
import { near } from "./near";
import { anyCosts } from "./tables";

interface Flows {
  cost: number[];
  savings: number[];
  cashable: number[];
}

/** Costs and savings by calendar year straight from the definition: every intake, every year of it, every cost row. */
function flowsOf(programme: Programme, costs: CostTable, whose: Perspective): Flows {
  const years = Math.max(programme.horizon, programme.intakes + programme.programmeYears - 1);
  const flows = { cost: [0], savings: [0], cashable: [0] };
  for (const flow of Object.values(flows)) while (flow.length < years) flow.push(0);
  const { participants, exclusionShare, effect, retention, deadweight, displacement } = programme;
  const isOwn = whose === "cashable" || whose === "own";
  const persons = participants * retention * exclusionShare * effect * (1 - deadweight) * (1 - displacement);
  const costYears = programme.intakes + programme.programmeYears - 1;
  for (let year = 0; year < costYears; year++) flows.cost[year]! += programme.fixedCost / costYears;
  for (let intake = 0; intake < programme.intakes; intake++) {
    for (let since = 0; since < years; since++) {
      const year = intake + since;
      if (since < programme.programmeYears) {
        flows.cost[year]! += (participants * programme.costPerParticipant) / programme.programmeYears;
      }
      if (since < programme.lag || year >= programme.horizon) continue;
      for (const row of costs.rows) {
        const age = programme.startAge + since;
        if (age < row.fromAge || age > row.toAge) continue;
        const actor = costs.actors[row.actor]!.toLowerCase();
        const own = programme.own.trim().toLowerCase();
        if (isOwn && actor !== own && !actor.startsWith(`${own}:`)) continue;
        if (whose === "real" && row.transfer) continue;
        const helped = persons * (1 - programme.dropOff) ** (since - programme.lag);
        const here = isOwn ? (1 - programme.moveOut) ** since : 1;
        const saved = helped * here * row.amount * row.share * row.factor * (1 + programme.growth) ** year;
        const takenHome = since < programme.lag + programme.cashableLag ? 0 : saved * row.cashable;
        flows.savings[year]! += whose === "cashable" ? takenHome : saved;
        flows.cashable[year]! += takenHome;
      }
    }
  }
  flows.cost.forEach((cost, year) => {
    const others = isOwn && year < programme.coFinancedYears ? programme.coFinancing : 0;
    flows.cost[year] = cost * (1 + programme.growth) ** year * (1 - others);
  });
  return flows;
}

function same(got: number | null, expected: number | null, unit = 1): void {
  if (got === null || expected === null) assert.equal(got, expected);
  else near(got, expected, unit);
}

const money: (keyof Appraisal)[] = ["cost", "savings", "cashable", "npv"];

describe("appraisal: what always holds", () => {
  it("every row is what the definition gives, intake by intake and row by row, in each purse", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (costs, programme) => {
        const appraised = appraise(programme, costs);
        for (const purse of perspectives) {
          const got = appraised[purse];
          const flows = flowsOf(programme, costs, purse);
          const rate = programme.discountRate;
          const [cost, savings] = [worthOf(flows.cost, rate), worthOf(flows.savings, rate)];
          const net = flows.savings.map((saved, year) => saved - flows.cost[year]!);
          near(got.cost, cost);
          near(got.savings, savings);
          near(got.cashable, worthOf(flows.cashable, rate));
          near(got.npv, savings - cost, Math.max(cost, savings));
          same(got.ratio, cost === 0 ? null : savings / cost);
          if (Math.abs(worthOf(net, 0)) > 1) same(got.payback, payback(net, 0), 1);
          if (Math.abs(worthOf(net, rate)) > 1) same(got.discountedPayback, payback(net, rate), 1);
          const reached = { ...programme, effect: 1 };
          const { participants, retention, exclusionShare, deadweight, displacement, intakes } = reached;
          near(
            got.averted,
            participants *
              retention *
              exclusionShare *
              programme.effect *
              (1 - deadweight) *
              (1 - displacement) *
              intakes,
          );
        }
      }),
    );
  });

  it("with as many persons as the break-even says, and with the effect that it says, the measure bears its cost", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (costs, programme) => {
        for (const purse of perspectives) {
          const { breakEvenEffect, breakEvenPersons, averted, savings, cost, npv } = appraise(programme, costs)[purse];
          if (averted > 0 && savings > 0) near((breakEvenPersons! / averted) * savings, cost, cost);
          if (breakEvenEffect === null) continue;
          const then = appraise({ ...programme, effect: breakEvenEffect }, costs)[purse];
          near(then.npv, 0, Math.max(cost, Math.abs(npv)));
          near(then.averted, breakEvenPersons!);
        }
      }),
    );
  });

  it("there is no break-even where nobody's success saves anything, none of the effect where nobody is reached", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (costs, programme) => {
        const late = appraise({ ...programme, lag: programme.horizon }, costs).all;
        assert.deepEqual([late.breakEvenPersons, late.breakEvenEffect, late.savings], [null, null, 0]);
        const nobody = appraise({ ...programme, participants: 0, lag: 0 }, costs).all;
        assert.equal(nobody.breakEvenEffect, null);
        const free = appraise({ ...programme, costPerParticipant: 0, fixedCost: 0 }, costs).all;
        assert.equal(free.ratio, null);
        assert.equal(free.yield, null);
      }),
    );
  });

  it("a measure twice as large has twice the money, and the same ratio, payback, yield and break-even effect", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (costs, programme) => {
        const { participants, fixedCost } = programme;
        const twice = appraise({ ...programme, participants: 2 * participants, fixedCost: 2 * fixedCost }, costs);
        const once = appraise(programme, costs);
        for (const purse of perspectives) {
          const [large, small] = [twice[purse], once[purse]];
          for (const row of money)
            near(large[row] as number, 2 * (small[row] as number), 2 * (small.cost + small.savings));
          near(large.averted, 2 * small.averted);
          for (const row of ["ratio", "payback", "discountedPayback", "yield", "breakEvenEffect"] as const) {
            same(large[row], small[row], 1);
          }
          assert.equal(large.passes, small.passes);
        }
      }),
    );
  });

  it("the own purse is never more than all, without transfers never more than all, the cashable part never more", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (costs, programme) => {
        const { cashable, own, all, real } = appraise(programme, costs);
        const most = all.savings * (1 + 1e-12);
        assert.ok(own.savings <= most && real.savings <= most);
        for (const one of [own, all, real]) assert.ok(one.cashable <= one.savings * (1 + 1e-12));
        near(cashable.savings, own.cashable);
        assert.ok(cashable.cost === own.cost && own.cost <= all.cost && real.cost === all.cost);
        assert.ok(own.averted === all.averted && real.averted === all.averted);
      }),
    );
  });

  it("the boards sum to the municipality: each board's savings are its part", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (costs, programme) => {
        const savedBy = (own: string) => appraise({ ...programme, own }, costs).own.savings;
        const boards = savedBy("Municipality: Schools") + savedBy("Municipality: Social services");
        near(boards, savedBy("Municipality"));
        const stay = { ...programme, moveOut: 0 };
        const all = ["Municipality", "Region", "State"].map((own) => appraise({ ...stay, own }, costs).own.savings);
        near(
          all.reduce((sum, one) => sum + one, 0),
          appraise(stay, costs).all.savings,
        );
      }),
    );
  });

  it("passes the yield test exactly when savings are worth more than cost over years 0…5 at the return on capital", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (costs, programme) => {
        for (const purse of perspectives) {
          const { passes, yield: yearly } = appraise(programme, costs)[purse];
          const { cost, savings } = flowsOf(programme, costs, purse);
          const c = programme.capitalReturn;
          const [paid, back] = [worthOf(cost.slice(0, 6), c ?? 0), worthOf(savings.slice(0, 6), c ?? 0)];
          if (c === null || paid === 0) {
            assert.deepEqual([passes, yearly], [null, null]);
            continue;
          }
          if (Math.abs(back - paid) > 1e-6 * paid) assert.equal(passes, back > paid);
          near((1 + yearly!) ** 5 * paid, back * (1 + c) ** 5, paid);
        }
      }),
    );
  });
});
