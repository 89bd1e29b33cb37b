import type { CostTable } from "../../src/model/costTable";
import type { UncertainProgramme } from "../../src/model/uncertainty";
import { costRow } from "./tables";

/** A measure of an invented municipality, uncertain about nearly everything. */
export const uncertainMeasure: UncertainProgramme = {
  given: {
    ...{ participants: 100, exclusionShare: 0.4, effect: 0.2, retention: 0.8, deadweight: 0.1 },
    ...{ costPerParticipant: 60000, fixedCost: 500000, startAge: 19, horizon: 25, dropOff: 0.05, growth: 0.01 },
    ...{ moveOut: 0.02, discountRate: 0.03, intakes: 3, programmeYears: 2, own: "City" },
  },
  ranges: [
    { input: "exclusionShare", low: 0.2, high: 0.5, group: "" },
    { input: "effect", low: 0.05, high: 0.4, group: "" },
    { input: "costPerParticipant", low: 50000, high: 90000, group: "" },
    { input: "dropOff", low: 0.02, high: 0.3, group: "" },
    { input: "discountRate", low: 0.02, high: 0.05, group: "" },
  ],
};
export const uncertainCosts: CostTable = {
  actors: ["City: Schools", "State"],
  rows: [
    costRow({ amount: 90000, low: 60000, high: 120000, fromAge: 20, toAge: 40 }),
    costRow({ amount: 20000, fromAge: 18, toAge: 64 }),
    costRow({ actor: 1, amount: 90000, low: 80000, high: 99000, fromAge: 18, toAge: 64, transfer: true }),
  ],
};
