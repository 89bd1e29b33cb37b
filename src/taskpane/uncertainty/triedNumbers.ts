import { tornado, type Swing } from "../../model/tornado";
import type { SimulationRequest } from "../../simulation/request";
import type { Measure, Scenario } from "../../workbook/scenario";
import { driveId, keyOf, nameOf, rangeEnds, valueOf } from "./figures";
import { axisOf, cellId, narrowSide, side } from "./heat";
import { inSentence, numbersBy, type Numbers, type Speech } from "../explained/explanation";
import type { NumberId } from "../explained/shownNumber";
import { shownPurses } from "./shownPurses";
import { explainTried } from "./tried";

/** How the net present value at each end of every range is reached, with one input moved and the rest as given. */
export function driveNumbers(
  scenario: Scenario,
  measure: Measure,
  request: SimulationRequest,
  speech: Speech,
): Numbers {
  const { words } = speech;
  const { tried: say } = speech.say;
  const { perspectives } = words.tables;
  const swings = swingsOf(request);
  const rows = swings.map((swing) => ({
    id: keyOf(swing.of),
    name: say.npvBy(nameOf(swing.of, request.costs, words)),
    of: swing,
  }));
  const variants = rangeEnds.flatMap((end) =>
    shownPurses.map((purse) => ({
      id: driveId(end, purse),
      name: `${say[end]}, ${inSentence(perspectives[purse], speech)}`,
      of: { end, purse },
    })),
  );
  return numbersBy(rows, variants, (swing, { end, purse }) =>
    explainTried(purse, [{ of: swing.of, value: swing[end] }], request, scenario, measure, speech),
  );
}

/**
 * How the net present value in each cell of the map of two inputs is reached.
 *
 * @param asked the cell that is asked for, which says which two; without it the two that move the most
 */
export function heatNumbers(
  scenario: Scenario,
  measure: Measure,
  request: SimulationRequest,
  asked: Pick<NumberId, "row" | "variant"> | null,
  speech: Speech,
): Numbers | null {
  const { words } = speech;
  const { perspectives } = words.tables;
  const swings = swingsOf(request).filter(({ low, high }) => low < high);
  const valueText = ({ of }: Swing, value: number) =>
    `${nameOf(of, request.costs, words)} ${valueOf(of, value, words)}`;
  const rowsOf = (swing: Swing) =>
    shownPurses.flatMap((purse) =>
      valuesOf(swing, [side], request).map((value) => ({
        id: cellId.down(purse, swing.of, value),
        name: speech.say.named.npv(inSentence(perspectives[purse], speech), valueText(swing, value)),
        of: { purse, trial: { of: swing.of, value } },
      })),
    );
  const variantsOf = (swing: Swing) =>
    valuesOf(swing, [side, narrowSide], request).map((value) => ({
      id: cellId.across(swing.of, value),
      name: valueText(swing, value),
      of: { of: swing.of, value },
    }));
  const down = swings.find((swing) => rowsOf(swing).some(({ id }) => id === asked?.row)) ?? swings[0];
  const others = swings.filter((swing) => swing !== down);
  const across = others.find((swing) => variantsOf(swing).some(({ id }) => id === asked?.variant)) ?? others[0];
  if (!down || !across) return null;
  return numbersBy(rowsOf(down), variantsOf(across), ({ purse, trial }, second) =>
    explainTried(purse, [trial, second], request, scenario, measure, speech),
  );
}

/** The ranges, those that move the municipality's net present value, of what can be taken home, the most first. */
function swingsOf({ programme, costs }: SimulationRequest): Swing[] {
  return tornado(programme, costs, "npv", "cashable");
}

/** Every value that the map may show of an input: a narrow pane has fewer of them. */
function valuesOf(swing: Swing, sides: readonly number[], { programme }: SimulationRequest): number[] {
  const values = new Set(sides.flatMap((side) => axisOf(swing, side, programme.given).values));
  return [...values].sort((one, other) => one - other);
}
