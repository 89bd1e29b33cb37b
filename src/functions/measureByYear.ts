import { actorsByYear, measureByYear } from "../model/measureByYear";
import { perspectives } from "../model/perspective";
import { room } from "../model/room";
import { readCostTable } from "../ranges/costTable";
import { readProgramme } from "../ranges/programme";
import { readTruth } from "../ranges/scalars";
import { headings, perspectiveHeads } from "./headings";
import { inCell } from "./inCell";

/**
 * A measure year by year, undiscounted: what it costs, and what falls in each perspective and for each actor.
 *
 * APPRAISE is this table discounted. Other municipalities: what falls for those who have moved away with the people.
 *
 * @customfunction APPRAISE.BYYEAR
 * @param programme Programme table: input, value
 * @param costs Cost table: actor, SEK per person and year, from age, to age …
 * @param [cashableOnly] TRUE: the actors' columns are only what can be taken home as lower spending
 * @returns Table: Year, Cost, Own cost, the four perspectives, one column an actor, Other municipalities
 */
export function APPRAISE_BYYEAR(programme: any[][], costs: any[][], cashableOnly?: any): any[][] {
  return inCell("APPRAISE.BYYEAR", () => {
    const table = readCostTable(costs, "costs");
    const measure = readProgramme(programme, table);
    const { cost, ownCost, savings } = measureByYear(measure, table);
    const { actors, others } = actorsByYear(measure, table, readTruth(cashableOnly, "cashableOnly", false));
    const words = headings().measureByYear;
    const flows = [
      cost,
      ownCost,
      ...perspectives.map((whose) => savings[whose]),
      ...actors.map(({ saved }) => saved),
      others,
    ];
    const names = actors.map(({ actor }) => actor);
    return [
      [words.year, words.cost, words.ownCost, ...perspectiveHeads(measure.own), ...names, words.others],
      ...cost.map((_, year) => {
        const row = room(flows.length + 1);
        row[0] = year;
        for (let flow = 0; flow < flows.length; flow++) row[flow + 1] = flows[flow]![year]!;
        return row;
      }),
    ];
  });
}
