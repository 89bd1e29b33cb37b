import { whyMissing, type Appraisal } from "../model/appraisal";
import type { CostTable } from "../model/costTable";
import { Refusal } from "../model/refusal";
import { tornado, type Swing } from "../model/tornado";
import { inputName } from "../locales/sentence";
import { readCostTable } from "../ranges/costTable";
import { readMeasure, readPerspective } from "../ranges/measure";
import { readUncertainProgramme } from "../ranges/programme";
import { headings } from "./headings";
import { errorFor, inCell } from "./inCell";
import { headerLanguage } from "./languages";

/**
 * What moves the answer most: each input and cost row with a range goes from low to high, one at a time.
 *
 * The largest swing comes first. Groups do not matter here, since nothing else moves.
 *
 * @customfunction TORNADO
 * @param programme Programme table: input, value, low, high
 * @param costs Cost table: actor, SEK per person and year, from age, to age, share, cashable, low, high …
 * @param [measure] Row of APPRAISE, by its id or label; left out: net present value
 * @param [perspective] "cashable" (left out), "own", "all" or "real": without transfers
 * @returns Table: Input, Low, High, At low, At high, Swing
 */
export function TORNADO(programme: any[][], costs: any[][], measure?: any, perspective?: any): any[][] {
  const name = "TORNADO";
  return inCell(name, () => {
    const table = readCostTable(costs, "costs");
    const uncertain = readUncertainProgramme(programme, table);
    const row = readMeasure(measure, "npv");
    const swings = tornado(uncertain, table, row, readPerspective(perspective));
    if (swings.length === 0) throw new Refusal({ code: "no-ranges" });
    const capitalReturn = uncertain.given.capitalReturn ?? null;
    const missing = (appraisal: Appraisal) => errorFor(whyMissing(row, appraisal, capitalReturn), name);
    return [
      Object.values(headings().tornado),
      ...swings.map(({ of, low, high, atLow, atHigh, swing }) => [
        labelOf(of, table),
        low,
        high,
        atLow[row] ?? missing(atLow),
        atHigh[row] ?? missing(atHigh),
        swing ?? missing(atLow[row] === null ? atLow : atHigh),
      ]),
    ];
  });
}

/** An input by its name, a cost row by its actor and ages. */
function labelOf(of: Swing["of"], { actors }: CostTable): string {
  if (typeof of === "string") return inputName(of, headerLanguage());
  return headings().costRow(actors[of.actor]!, of.fromAge, of.toAge);
}
