import { appraise, whyMissing, type Appraisal, type Measure } from "../model/appraisal";
import type { tableWords } from "../locales/tableWords";
import { readCostTable } from "../ranges/costTable";
import { readProgramme } from "../ranges/programme";
import { headings } from "./headings";
import { errorFor, inCell } from "./inCell";

const units: Record<Measure, keyof typeof tableWords.en.units> = {
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
 * @customfunction APPRAISE
 * @param programme Programme table: input, value
 * @param costs Cost table: actor, SEK per person and year, from age, to age …
 * @returns Table: Measure, the own actor, All payers, Without transfers, Unit; money as present values
 */
export function APPRAISE(programme: any[][], costs: any[][]): any[][] {
  const name = "APPRAISE";
  return inCell(name, () => {
    const table = readCostTable(costs, "costs");
    const measure = readProgramme(programme, table);
    const { own, all, real } = appraise(measure, table);
    const shown = (purse: Appraisal, row: Measure) =>
      purse[row] ?? errorFor(whyMissing(row, purse, measure.capitalReturn), name);
    const words = headings();
    const head = words.appraisal;
    return [
      [words.measure, measure.own || head.own, head.all, head.real, head.unit],
      ...(Object.keys(units) as Measure[]).map((row) => [
        words.appraisalRows[row],
        shown(own, row),
        shown(all, row),
        shown(real, row),
        words.units[units[row]],
      ]),
    ];
  });
}
