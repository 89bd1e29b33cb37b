import { whyMissing, type Appraisal } from "../model/appraisal";
import { Refusal } from "../model/refusal";
import { sensitivity } from "../model/sensitivity";
import { inputName } from "../locales/sentence";
import { isLeftOut } from "../ranges/cells";
import { readCostTable, refuseTooStrong } from "../ranges/costTable";
import { readMeasure, readPerspective, readTrial } from "../ranges/measure";
import { readUncertainProgramme } from "../ranges/programme";
import { headings } from "./headings";
import { errorFor, inCell } from "./inCell";
import { headerLanguage } from "./languages";

/**
 * One measure of a programme when one or two of its inputs take other values.
 *
 * Everything else is as given; an effect begins when the programme has ended, unless a lag is given. One input: a row a
 * value. Two inputs: the first one's values down, the second one's across, the measure in the corner.
 *
 * @customfunction SENSITIVITY
 * @param programme Programme table: input, value
 * @param costs Cost table: actor, SEK per person and year, from age, to age …
 * @param measure Row of APPRAISE, by its id or label, e.g. "npv"
 * @param input1 Name of an input of the programme table
 * @param values1 Values to try, a row or a column
 * @param [input2] Name of a second input
 * @param [values2] Values of the second input to try
 * @param [perspective] "cashable" (left out), "own", "all" or "real": without transfers
 * @returns Table: input, measure; or the first input down, the second across
 */
export function SENSITIVITY(
  programme: any[][],
  costs: any[][],
  measure: any,
  input1: any,
  values1: any[][],
  input2?: any,
  values2?: any[][],
  perspective?: any,
): any[][] {
  const name = "SENSITIVITY";
  return inCell(name, () => {
    const table = readCostTable(costs, "costs");
    const { given } = readUncertainProgramme(programme, table);
    const row = readMeasure(measure);
    const down = readTrial(input1, values1, 1);
    const across = isLeftOut(input2) && isLeftOut(values2) ? undefined : readTrial(input2, values2, 2);
    if (across?.of === down.of) {
      throw new Refusal({ code: "same-input", at: { argument: "input2" }, other: "input1" });
    }
    for (const trial of [down, across]) {
      if (trial?.of === "effect") refuseTooStrong(Math.max(...trial.values), table, "costs");
    }
    refuseTooMany(down.values.length * (across?.values.length ?? 1), across ? "values2" : "values1");
    const appraised = sensitivity(given, table, readPerspective(perspective), down, across);
    const varied = [down, across].some((trial) => trial?.of === "capitalReturn");
    const capitalReturn = varied ? 0 : (given.capitalReturn ?? null);
    const shown = (appraisal: Appraisal) => appraisal[row] ?? errorFor(whyMissing(row, appraisal, capitalReturn), name);
    const label = headings().appraisalRows[row];
    const head = across ? [label, ...across.values] : [inputName(down.of, headerLanguage()), label];
    return [head, ...appraised.map((ofValue, index) => [down.values[index]!, ...ofValue.map(shown)])];
  });
}

/** More cases than these would keep Excel waiting for more than a second. */
const mostCases = 40_000;

function refuseTooMany(cases: number, argument: string): void {
  if (cases > mostCases)
    throw new Refusal({ code: "too-many-tried", at: { argument }, got: cases, highest: mostCases });
}
