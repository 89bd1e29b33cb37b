import { idsOf } from "../../../model/ids";
import { discountFactors } from "../../../model/discounting";
import { followUp } from "../../../model/followUp";
import { followUpMade, type FollowUpId } from "../../../model/followUpMade";
import { readFollowUp } from "../../../ranges/followUp";
import { summed, totalStep, type Column } from "../../explained/explanation";
import { madeSteps } from "../../explained/steps/madeSteps";
import { byYear, explained, factorColumn, step, type CellSpeech, type ExplainCell } from "./cell";

export const followUpCell: ExplainCell = (given, { row, column }, speech) => {
  const { cells, formulas, words } = speech;
  const what = idsOf(words.tables.followUp)[column];
  if (row === 0 || what === undefined || what === "year") return null;
  const { planned, actual, known, rate, first } = readFollowUp(given);
  const factors = discountFactors(rate, planned.length);
  const year = row - 1;
  const here = followUp(planned, actual, known, rate)[year]!;
  const until = (flow: readonly number[], name: string) =>
    toDate(flow.slice(0, year + 1), factors, first, name, speech);
  const names: Partial<Record<FollowUpId, string>> = {
    planned: cells.plan,
    actual: cells.outcome,
    deviation: cells.deviation,
    realisation: cells.realisation,
    forecast: cells.forecast,
  };
  const steps = madeSteps<FollowUpId>(what, {
    made: followUpMade(here),
    term: (sign, id) => step(sign, names[id]!, here[id], id === "realisation" ? "share" : "kronor"),
    isShown: () => true,
  });
  const told = (formula: string) => explained(formula, steps, { notes: [cells.prices] });
  switch (what) {
    case "planned":
    case "actual":
      return told(formulas.given);
    case "deviation":
      return told(formulas.followUp.deviation);
    case "plannedToDate":
      return explained(formulas.followUp.plannedToDate, ...until(planned, cells.columns.planned));
    case "actualToDate":
      return explained(formulas.followUp.actualToDate, ...until(actual, cells.columns.actual));
    case "forecast": {
      const { known: isKnown, cost, saving } = formulas.followUp;
      return told(year < known ? isKnown : here.planned <= 0 ? cost : saving);
    }
  }
};

/** A flow until now, discounted and added up: the step to the sum, and the table behind it. */
function toDate(flow: readonly number[], factors: readonly number[], first: number, name: string, speech: CellSpeech) {
  const until = factors.slice(0, flow.length);
  const present = summed(
    speech.cells.columns.presentFlow,
    flow.map((amount, year) => amount * until[year]!),
  );
  const columns: Column[] = [{ name, unit: "kronor", amounts: flow }, ...factorColumn(until, speech), present];
  const rest = { tables: [byYear(columns, speech, first)], notes: [speech.cells.prices] };
  return [[totalStep("=", present, speech)], rest] as const;
}
