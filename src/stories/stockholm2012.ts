import { stockholm } from "../catalogue/cohorts";
import type { Situation } from "./situationStory";

const million = 1e6;

/**
 * Stockholm 2012: 1 204 of 9 406 six-year-olds end up excluded at 18 963 mkr, and an invented measure for young people
 * is financed in five ways. The cohort and the 300 million disposed are published; the measure and the books are not.
 */
export const stockholm2012: Situation = {
  id: "stockholm2012",
  cohort: stockholm,
  priceYear: 2012,
  programme: {
    participants: 4000,
    exclusionShare: 0.4,
    effect: [0.25, 0.1, 0.35],
    retention: 0.9,
    costPerParticipant: [50000, 45000, 65000],
    fixedCost: 10 * million,
    programmeYears: 2,
    intakes: 1,
    startAge: 16,
    horizon: 8,
    dropOff: 0.1,
    discountRate: 0.03,
    moveOut: 0,
    capitalReturn: 0.02,
  },
  costs: [
    { actor: "socialServices", amount: 160000, from: 16, to: 64, cashable: 0.5, isTransfer: false },
    { actor: "education", amount: 70000, from: 16, to: 19, cashable: 0.5, isTransfer: false },
    { actor: "region", amount: 60000, from: 16, to: 64, cashable: 0.3, isTransfer: false },
    { actor: "socialInsurance", amount: 90000, from: 20, to: 64, cashable: 1, isTransfer: true },
  ],
  books: {
    results: [90, 110, 150, 160, 170, 180, 190, 200].map((result) => result * million),
    taxesAndGrants: [38000, 39000, 40200, 41400, 42600, 43900, 45200, 46600].map((taxes) => taxes * million),
    disposed: stockholm.disposed,
    openingReserve: 150 * million,
    openingEquity: 2000 * million,
    taxBase: 190000 * million,
  },
};
