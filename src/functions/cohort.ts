import { cohortCost, cohortTrace } from "../model/cohort";
import { Refusal } from "../model/refusal";
import { length, notNegative, share } from "../ranges/domains";
import { readList } from "../ranges/flow";
import { readTrace, readTransitions } from "../ranges/matrix";
import { readRate } from "../ranges/rate";
import { readNumberArgument } from "../ranges/scalars";
import { readCounting, readStateCosts } from "../ranges/stateCosts";
import { inCell } from "./inCell";

/**
 * How a group spreads over states, cycle by cycle.
 *
 * @customfunction COHORT.TRACE
 * @param transitions Probabilities from state (row) to state (column); each row sums to 1
 * @param start Persons or shares in each state, one row or one column
 * @param cycles How many cycles, at least 1
 * @returns Table: one row a cycle, the start first; one column a state
 */
export function COHORT_TRACE(transitions: any[][], start: any[][], cycles: any): any[][] {
  return inCell("COHORT.TRACE", () => {
    const probabilities = readTransitions(transitions, "transitions", share);
    const persons = readList(start, "start", notNegative);
    refuseOtherStates("start", persons.length, "transitions", probabilities.length);
    return cohortTrace(probabilities, persons, readNumberArgument(cycles, "cycles", length));
  });
}

/**
 * What the states along a trace cost, as present value.
 *
 * @customfunction COHORT.COST
 * @param trace Result of COHORT.TRACE
 * @param stateCosts SEK per person and cycle, one row a state; one column an actor
 * @param [discountRate] Real rate per cycle, e.g. 3 %; one number, or two columns: from cycle, rate
 * @param [counting] "beginning", "end" or "life-table": when in a cycle its persons are counted
 * @returns SEK, one amount an actor
 */
export function COHORT_COST(trace: any[][], stateCosts: any[][], discountRate?: any[][], counting?: any): any[][] {
  return inCell("COHORT.COST", () => {
    const persons = readTrace(trace);
    if (persons.length < 2)
      throw new Refusal({ code: "trace-too-short", at: { argument: "trace" }, got: persons.length });
    const states = persons[0]!.length;
    const costs = readStateCosts(stateCosts, states);
    refuseOtherStates("stateCosts", costs.length, "trace", states);
    const counted = readCounting(counting);
    return [cohortCost(persons, costs, readRate(discountRate, "discountRate", 0), counted)];
  });
}

function refuseOtherStates(argument: string, got: number, other: string, expected: number): void {
  if (got !== expected) throw new Refusal({ code: "states-differ", at: { argument }, other, got, expected });
}
