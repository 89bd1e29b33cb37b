import { luleaCohort } from "../catalogue/cohorts";
import type { Situation } from "./situationStory";

const million = 1e6;

/**
 * Luleå 2012: 100 of 776 end up excluded at 1 575 mkr, of which the municipality bears a third, and a small invented
 * measure that nobody has set money aside for.
 */
export const lulea2012: Situation = {
  id: "lulea2012",
  cohort: luleaCohort,
  priceYear: 2012,
  programme: {
    participants: 120,
    exclusionShare: 0.35,
    effect: [0.3, 0.1, 0.4],
    retention: 0.85,
    costPerParticipant: [45000, 40000, 60000],
    fixedCost: 0.5 * million,
    programmeYears: 1,
    intakes: 1,
    startAge: 17,
    horizon: 8,
    dropOff: 0.15,
    discountRate: 0.03,
    moveOut: 0,
    capitalReturn: 0.02,
  },
  costs: [
    { actor: "socialServices", amount: 140000, from: 16, to: 64, cashable: 0.5, isTransfer: false },
    { actor: "education", amount: 70000, from: 16, to: 19, cashable: 0.5, isTransfer: false },
    { actor: "region", amount: 60000, from: 16, to: 64, cashable: 0.3, isTransfer: false },
    { actor: "socialInsurance", amount: 90000, from: 20, to: 64, cashable: 1, isTransfer: true },
  ],
  books: {
    results: [4, 12, 20, 25, 30, 30, 35, 35].map((result) => result * million),
    taxesAndGrants: [4100, 4200, 4300, 4400, 4500, 4600, 4700, 4800].map((taxes) => taxes * million),
    disposed: 5 * million,
    openingReserve: 3 * million,
    openingEquity: 900 * million,
    taxBase: 14000 * million,
  },
};
