import { idsOf } from "../model/ids";
import { appraiseByAge, whyMissing, type AppraisalRow } from "../model/appraisal";
import { perspectives, type Perspective } from "../model/perspective";
import type { tableWords } from "../locales/tableWords";
import { byAgeOf } from "../ranges/byAge";
import { readCostTable } from "../ranges/costTable";
import { readProgramme } from "../ranges/programme";
import { headings, perspectiveHeads } from "./headings";
import { errorFor, inCell } from "./inCell";

const units: Record<AppraisalRow, keyof typeof tableWords.en.units> = {
  averted: "persons",
  cost: "sek",
  savings: "sek",
  cashable: "sek",
  npv: "sek",
  ratio: "ratio",
  payback: "years",
  discountedPayback: "years",
  breakEvenPersons: "persons",
  breakEvenEffect: "share",
  yield: "share",
  passes: "truth",
};

/**
 * Everything about a measure: what it costs and saves, for the own actor, for all payers, and without transfers.
 *
 * For the own actor in two columns: what its boards can take home, and all that falls.
 *
 * @customfunction APPRAISE
 * @param programme Programme table: input, value
 * @param costs Cost table: actor, SEK per person and year, from age, to age …
 * @returns Table: Measure, own actor cashable, own actor all that falls, All payers, Without transfers, Unit; money as present values
 */
export function APPRAISE(programme: any[][], costs: any[][]): any[][] {
  const name = "APPRAISE";
  return inCell(name, () => {
    const table = readCostTable(costs, "costs");
    const measure = readProgramme(programme, table);
    const appraised = appraiseByAge(measure, byAgeOf(table, measure.own));
    const words = headings();
    const shown = (whose: Perspective, row: AppraisalRow) =>
      appraised[whose][row] ?? errorFor(whyMissing(row, appraised[whose], measure.capitalReturn), name);
    return [
      [words.measure, ...perspectiveHeads(measure.own), words.appraisal.unit],
      ...idsOf(units).map((row) => [
        words.appraisalRows[row],
        ...perspectives.map((whose) => shown(whose, row)),
        words.units[units[row]],
      ]),
    ];
  });
}
