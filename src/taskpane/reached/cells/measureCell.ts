import { appraise, yieldYears, type AppraisalRow } from "../../../model/appraisal";
import { purseFlows } from "../../../model/measureByYear";
import type { Perspective } from "../../../model/perspective";
import type { CostTable } from "../../../model/costTable";
import type { Programme } from "../../../model/programmeInputs";
import { measureSums } from "../../explained/steps/measureSums";
import { explained, step, type CellExplanation, type CellSpeech } from "./cell";
import { testSteps } from "./flows";

/** How a row of the appraisal is reached in a purse, with what it must be read beside. */
export function measureCell(
  row: AppraisalRow,
  whose: Perspective,
  programme: Programme,
  costs: CostTable,
  speech: CellSpeech,
): CellExplanation {
  const { cells, words, say } = speech;
  const { deadweight } = programme;
  const deducted = say.spread.deadweight.deducted(words.number(deadweight, "share"));
  const isPeople = row === "averted";
  const remarks = [
    ...(row === "cost" ? [] : [deadweight > 0 ? deducted : cells.effect.none]),
    ...(isPeople ? [] : [cells.prices]),
  ];
  if (row === "passes") return { ...passesCell(whose, programme, costs, speech), notes: remarks };
  const sums = measureSums(row, whose, { programme, costs }, speech);
  return { ...sums, notes: [...remarks, ...sums.notes] };
}

function passesCell(whose: Perspective, programme: Programme, costs: CostTable, speech: CellSpeech): CellExplanation {
  const { capitalReturn } = programme;
  const { passes } = appraise(programme, costs)[whose];
  const { formulas, say, cells } = speech;
  if (capitalReturn === null || passes === null) {
    const name = capitalReturn === null ? say.stairs.noYield : cells.noOutlay;
    return explained(formulas.passes, [step("=", name, null, "kronor")]);
  }
  const { cost, saved } = purseFlows(programme, costs, whose);
  const placement = { back: saved, outlay: cost, capitalReturn, years: yieldYears };
  return explained(formulas.passes, testSteps(placement, passes, speech));
}
