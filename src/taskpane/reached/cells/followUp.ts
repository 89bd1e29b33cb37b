import { discountFactors } from "../../../model/discounting";
import { followUp, realisation, type FollowUpYear } from "../../../model/followUp";
import { readFollowUp } from "../../../ranges/followUp";
import { summed, totalStep, type Column } from "../../explained/explanation";
import { kronor } from "../../explained/steps/measureParts";
import { byYear, explained, factorColumn, step, type CellSpeech, type ExplainCell } from "./cell";

export const followUpCell: ExplainCell = (given, { row, column }, speech) => {
  const { cells, formulas, words } = speech;
  const what = (Object.keys(words.tables.followUp) as (keyof FollowUpYear)[])[column];
  if (row === 0 || what === undefined || what === "year") return null;
  const { planned, actual, known, rate, first } = readFollowUp(given);
  const factors = discountFactors(rate, planned.length);
  const year = row - 1;
  const here = followUp(planned, actual, known, 0)[year]!;
  const until = (flow: readonly number[], name: string) =>
    toDate(flow.slice(0, year + 1), factors, first, name, speech);
  const notes = [cells.prices];
  switch (what) {
    case "planned":
      return explained(formulas.given, [kronor("=", cells.plan, here.planned)], { notes });
    case "actual":
      return explained(formulas.given, [kronor("=", cells.outcome, here.actual)], { notes });
    case "deviation": {
      const steps = [kronor("", cells.outcome, here.actual), kronor("−", cells.plan, here.planned)];
      return explained(formulas.followUp.deviation, [...steps, kronor("=", cells.deviation, here.deviation)], {
        notes,
      });
    }
    case "plannedToDate":
      return explained(formulas.followUp.plannedToDate, ...until(planned, cells.columns.planned));
    case "actualToDate":
      return explained(formulas.followUp.actualToDate, ...until(actual, cells.columns.actual));
    case "forecast": {
      const answer = kronor("=", cells.forecast, here.forecast);
      if (year < known) return explained(formulas.followUp.known, [answer], { notes });
      if (here.planned <= 0) return explained(formulas.followUp.cost, [answer], { notes });
      const share = step("×", cells.realisation, realisation(planned, actual, known), "share");
      return explained(formulas.followUp.saving, [kronor("", cells.plan, here.planned), share, answer], { notes });
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
