import { discountFactors } from "../../../model/discounting";
import { followUp, realisation, type FollowUpYear } from "../../../model/followUp";
import { anyNumber, whole } from "../../../ranges/domains";
import { readFlow } from "../../../ranges/flow";
import { readRate } from "../../../ranges/rate";
import { readNumberArgument } from "../../../ranges/scalars";
import { summed, totalStep, type Column } from "../explanation";
import { kronor } from "../steps/measureParts";
import { byYear, explained, factorColumn, step, type CellSpeech, type ExplainCell } from "./cell";

export const followUpCell: ExplainCell = ([planned, actual, known, rates], { row, column }, speech) => {
  const { cells, formulas, words } = speech;
  const what = (Object.keys(words.tables.followUp) as (keyof FollowUpYear)[])[column];
  if (row === 0 || what === undefined || what === "year") return null;
  const plan = readFlow(planned, "planned", anyNumber);
  const outcome = readFlow(actual, "actual", anyNumber);
  const knownYears = readNumberArgument(known, "known", whole(0, plan.length));
  const factors = discountFactors(readRate(rates, "discountRate", 0), plan.length);
  const year = row - 1;
  const here = followUp(plan, outcome, knownYears, 0)[year]!;
  const until = (flow: readonly number[], name: string) => toDate(flow.slice(0, year + 1), factors, name, speech);
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
      return explained(formulas.followUp.plannedToDate, ...until(plan, cells.columns.planned));
    case "actualToDate":
      return explained(formulas.followUp.actualToDate, ...until(outcome, cells.columns.actual));
    case "forecast": {
      const answer = kronor("=", cells.forecast, here.forecast);
      if (year < knownYears) return explained(formulas.followUp.known, [answer], { notes });
      if (here.planned <= 0) return explained(formulas.followUp.cost, [answer], { notes });
      const share = step("×", cells.realisation, realisation(plan, outcome, knownYears), "share");
      return explained(formulas.followUp.saving, [kronor("", cells.plan, here.planned), share, answer], { notes });
    }
  }
};

/** A flow until now, discounted and added up: the step to the sum, and the table behind it. */
function toDate(flow: readonly number[], factors: readonly number[], name: string, speech: CellSpeech) {
  const until = factors.slice(0, flow.length);
  const present = summed(
    speech.cells.columns.presentFlow,
    flow.map((amount, year) => amount * until[year]!),
  );
  const columns: Column[] = [{ name, unit: "kronor", amounts: flow }, ...factorColumn(until, speech), present];
  const rest = { tables: [byYear(columns, speech)], notes: [speech.cells.prices] };
  return [[totalStep("=", present, speech)], rest] as const;
}
