import assert from "node:assert/strict";
import fc from "fast-check";
import { appraise } from "../../src/model/appraisal";
import { actorsByYear, measureByYear, purseFlows } from "../../src/model/measureByYear";
import { perspectives } from "../../src/model/perspective";
import { completeProgramme } from "../../src/model/programmeInputs";
import { worthOf } from "./flows";
import { anyProgramme } from "./measures";
import { allNear, near } from "./near";
import { anyCosts, costRow } from "./tables";

/** 100 take part, 25 succeed a year later; the city's schools pay 1 000 for each, half of it for good, and the state 3 000. */
const measure = completeProgramme({
  participants: 100,
  exclusionShare: 0.5,
  effect: 0.5,
  costPerParticipant: 1000,
  startAge: 16,
  horizon: 3,
  discountRate: 0,
  own: "City",
});
const costs = {
  actors: ["City: Schools", "State"],
  rows: [costRow({ amount: 1000, cashable: 0.5 }), costRow({ actor: 1, amount: 3000, transfer: true })],
};

describe("a measure year by year", () => {
  it("costs 100 000 in year 0 and lowers costs by 25 000 and 75 000 a year after it", () => {
    const { cost, ownCost, savings } = measureByYear(measure, costs);
    assert.deepEqual(
      [cost, ownCost],
      [
        [100000, 0, 0],
        [100000, 0, 0],
      ],
    );
    assert.deepEqual(savings, {
      cashable: [0, 12500, 12500],
      own: [0, 25000, 25000],
      all: [0, 100000, 100000],
      real: [0, 25000, 25000],
    });
  });

  it("half of those helped move away each year: the city's board saves less, other municipalities the rest", () => {
    const moving = { ...measure, moveOut: 0.5 };
    assert.deepEqual(actorsByYear(moving, costs, false), {
      actors: [
        { actor: "City: Schools", isOwn: true, saved: [0, 12500, 6250] },
        { actor: "State", isOwn: false, saved: [0, 75000, 75000] },
      ],
      others: [0, 12500, 18750],
    });
  });

  it("is as long as the horizon, or as the programme where that is longer", () => {
    const { cost, savings } = measureByYear({ ...measure, programmeYears: 2, intakes: 4 }, costs);
    assert.deepEqual([cost.length, savings.own.length], [5, 5]);
    assert.deepEqual(savings.own.slice(3), [0, 0]);
  });

  it("discounted is APPRAISE, in each perspective", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (table, programme) => {
        const { cost, ownCost, savings } = measureByYear(programme, table);
        const appraised = appraise(programme, table);
        for (const whose of perspectives) {
          const paid = whose === "cashable" || whose === "own" ? ownCost : cost;
          near(appraised[whose].cost, worthOf(paid, programme.discountRate));
          near(appraised[whose].savings, worthOf(savings[whose], programme.discountRate));
        }
      }),
    );
  });

  it("the actors and the other municipalities are all payers; the own actors are the own column", () => {
    fc.assert(
      fc.property(anyCosts, anyProgramme, (table, programme) => {
        const { savings } = measureByYear(programme, table);
        const whole = actorsByYear(programme, table, false);
        const cashable = actorsByYear(programme, table, true);
        const sum = (flows: number[][]) =>
          savings.all.map((_, year) => flows.reduce((total, flow) => total + flow[year]!, 0));
        const savedBy = (actors: typeof whole.actors) => actors.map(({ saved }) => saved);
        const own = (actors: typeof whole.actors) => savedBy(actors.filter(({ isOwn }) => isOwn));
        allNear(sum([...savedBy(whole.actors), whole.others]), savings.all);
        allNear(sum(own(whole.actors)), savings.own);
        allNear(sum(own(cashable.actors)), savings.cashable);
        if (programme.moveOut === 0) assert.ok(whole.others.every((amount) => amount === 0));
      }),
    );
  });

  it("in one perspective is what it is in all, and its present value that of the appraisal", () => {
    fc.assert(
      fc.property(anyProgramme, anyCosts, (programme, costs) => {
        const { cost, ownCost, savings } = measureByYear(programme, costs);
        const appraised = appraise(programme, costs);
        for (const whose of perspectives) {
          const flows = purseFlows(programme, costs, whose);
          assert.deepEqual(flows.saved, savings[whose]);
          assert.deepEqual(flows.cost, whose === "all" || whose === "real" ? cost : ownCost);
          near(worthOf(flows.net, programme.discountRate), appraised[whose].npv, 1000);
          near(
            flows.net.reduce((sum, net, year) => sum + net * flows.factors[year]!, 0),
            appraised[whose].npv,
            1000,
          );
        }
      }),
    );
  });
});
