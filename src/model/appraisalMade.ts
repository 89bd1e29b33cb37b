import type { AppraisalWorking } from "./appraisal";
import { minus, plus, type MadeOf } from "./made";

/** An amount of an appraisal. */
export type AppraisalId = Exclude<keyof AppraisalWorking, "passes">;

/**
 * What each amount of an appraisal is made of, in one perspective; a quotient by nothing has no answer.
 *
 * What is left out is a present value of a flow, or is read from the flow's course (payback, yield). What one thing more of
 * a measure would save (its deadweight, its drop-off) is no amount of the appraisal: it is found by appraising again.
 */
export const appraisalMade: MadeOf<AppraisalId> = {
  cashable: { is: "sum", of: [plus("savings"), minus("notCashable")] },
  npv: { is: "sum", of: [plus("savings"), minus("cost")] },
  savingsPerPerson: { is: "quotient", of: ["savings", "averted"] },
  netPerPerson: { is: "quotient", of: ["npv", "averted"] },
  netPerKrona: { is: "quotient", of: ["npv", "cost"] },
  ratio: { is: "quotient", of: ["savings", "cost"] },
  breakEvenPersons: { is: "quotient", of: ["cost", "savingPerPerson"] },
  breakEvenEffect: { is: "quotient", of: ["breakEvenPersons", "reached"] },
};
