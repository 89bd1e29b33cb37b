import assert from "node:assert/strict";
import { appraise } from "../../src/model/appraisal";
import {
  applicationsOf,
  nextLarger,
  nextSmaller,
  weighed,
  type Application,
} from "../../src/taskpane/portfolio/applications";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const scenario = understand(sheetContent());
const application = (name: string, cost: number, value: number): Application => ({
  scenario: { ...scenario, sheetId: name, name },
  cost,
  value,
  grade: "",
});
const names = (some: readonly Application[]) => some.map((one) => one.scenario.name).join("");
const granted = (all: readonly Application[], budget: number) =>
  names(weighed(all, budget).filter((one) => one.granted))
    .split("")
    .sort()
    .join("");

describe("the portfolio of a workbook's scenarios", () => {
  /** A is worth most a krona, but B and C together are worth more in a budget of 10. */
  const three = [application("A", 6, 9), application("B", 5, 5), application("C", 5, 5)];

  it("each is an application with the municipality's own cost and its value by the basis that is counted", () => {
    const { programme, costs } = scenario.measure!;
    const [one] = applicationsOf([scenario, { ...scenario, measure: null }], "own");
    assert.deepEqual(
      [one!.cost, one!.value],
      [appraise(programme, costs).own.cost, appraise(programme, costs).own.npv],
    );
    assert.equal(applicationsOf([scenario], "cashable")[0]!.value, appraise(programme, costs).cashable.npv);
  });

  it("10 grants B and C, which are worth 10 together; the list is by value per krona", () => {
    assert.equal(granted(three, 10), "BC");
    assert.equal(names(weighed(three, 10)), "ABC");
  });

  it("from 11 on A comes in place of one of them (14), and for 10 − 1 A alone is worth more than B (9)", () => {
    const larger = nextLarger(three, 10)!;
    assert.deepEqual([larger.budget, names(larger.comes), names(larger.goes)], [11, "A", "C"]);
    const smaller = nextSmaller(three, 10)!;
    assert.deepEqual([smaller.budget, names(smaller.comes), names(smaller.goes)], [9, "A", "BC"]);
  });

  it("a larger budget than all of worth cost changes nothing, and one that loses money is never granted", () => {
    const all = [...three, application("D", 1, -1)];
    assert.equal(nextLarger(all, 16), null);
    assert.equal(granted(all, 100), "ABC");
    assert.equal(nextSmaller([application("D", 1, -1)], 10), null);
  });
});
