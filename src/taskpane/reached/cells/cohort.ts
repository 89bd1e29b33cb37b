import { cohortCost, cohortTrace } from "../../../model/cohort";
import { discountFactors } from "../../../model/discounting";
import { length, notNegative, share } from "../../../ranges/domains";
import { readList } from "../../../ranges/flow";
import { readTrace, readTransitions } from "../../../ranges/matrix";
import { readRate } from "../../../ranges/rate";
import { readNumberArgument } from "../../../ranges/scalars";
import { readCounting, readStateCosts } from "../../../ranges/stateCosts";
import { summed, totalStep, type Table } from "../../explained/explanation";
import { explained, factorColumn, step, type ExplainCell } from "./cell";

/** Each cell is the persons of a state after so many cycles; there are no headings. */
const traceCell: ExplainCell = ([transitions, start, cycles], { row, column }, speech) => {
  const { cells, formulas } = speech;
  const probabilities = readTransitions(transitions, "transitions", share);
  const first = readList(start, "start", notNegative);
  const trace = cohortTrace(probabilities, first, readNumberArgument(cycles, "cycles", length));
  const name = cells.inState(String(column + 1));
  const persons = trace[row]![column]!;
  if (row === 0) return explained(formulas.traceStart, [step("=", name, persons, "persons")]);
  const before = trace[row - 1]!;
  const moving = probabilities.map((to) => to[column]!);
  const table: Table = {
    title: cells.states,
    head: cells.state,
    marks: before.map((_, state) => String(state + 1)),
    columns: [
      { name: cells.columns.before, unit: "persons", amounts: before },
      { name: cells.columns.probability, unit: "share", amounts: moving },
      summed(
        cells.columns.after,
        before.map((there, state) => there * moving[state]!),
        "persons",
      ),
    ],
  };
  return explained(formulas.trace, [step("=", name, persons, "persons")], { tables: [table] });
};

const costCell: ExplainCell = ([traces, stateCosts, rates, counting], { column }, speech) => {
  const { cells, formulas, say } = speech;
  const trace = readTrace(traces);
  const costs = readStateCosts(stateCosts, trace[0]!.length);
  const rate = readRate(rates, "discountRate", 0);
  const counted = readCounting(counting);
  const ofActor = costs.map((row) => [row[column]!]);
  const inCycle = trace.slice(1).map((after, cycle) => cohortCost([trace[cycle]!, after], ofActor, 0, counted)[0]!);
  const later = counted === "end" ? 1 : 0;
  const factors = discountFactors(rate, inCycle.length + later).slice(later);
  const present = summed(
    say.columns.presentCost,
    inCycle.map((cost, cycle) => cost * factors[cycle]!),
  );
  const table: Table = {
    title: cells.cycles,
    head: cells.cycle,
    marks: inCycle.map((_, cycle) => String(cycle + 1)),
    columns: [
      { name: cells.columns.cost, unit: "kronor", amounts: inCycle },
      ...factorColumn(factors, speech),
      present,
    ],
  };
  return explained(formulas.stateCost, [totalStep("=", present, speech)], { tables: [table], notes: [cells.prices] });
};

export const cohort: Record<string, ExplainCell> = { "COHORT.TRACE": traceCell, "COHORT.COST": costCell };
