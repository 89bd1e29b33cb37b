import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { tornado, type Swing } from "../../model/tornado";
import type { SimulationRequest } from "../../simulation/request";
import type { Measure, Scenario } from "../../workbook/scenario";
import { keyOf, nameOf, valueOf } from "./figures";
import { axisOf, cellId, idOf, narrowSide, side } from "./heat";
import { inSentence, type Numbers, type Speech } from "../explained/explanation";
import type { NumberId } from "../explained/shownNumber";
import { shownPurses, type ShownPurse } from "./shownPurses";
import { explainTried } from "./tried";

const ends = ["low", "high"] as const;

/** How the net present value at each end of every range is reached, with one input moved and the rest as given. */
export function driveNumbers(
  scenario: Scenario,
  measure: Measure,
  request: SimulationRequest,
  speech: Speech,
): Numbers {
  const { words } = speech;
  const { tried: say } = speech.say;
  const { perspectives } = uncertaintyWords[words.language];
  const swings = swingsOf(request);
  return {
    rows: swings.map(({ of }) => ({ id: keyOf(of), name: say.npvBy(nameOf(of, request.costs, words)) })),
    variants: ends.flatMap((end) =>
      shownPurses.map((purse) => ({
        id: `${end} ${purse}`,
        name: `${say[end]}, ${inSentence(perspectives[purse], speech)}`,
      })),
    ),
    explain: (row, variant) => {
      const [end, purse] = variant.split(" ") as [(typeof ends)[number], ShownPurse];
      const swing = swings.find(({ of }) => keyOf(of) === row)!;
      return explainTried(purse, [{ of: swing.of, value: swing[end] }], request, scenario, measure, speech);
    },
  };
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
  const { perspectives } = uncertaintyWords[words.language];
  const swings = swingsOf(request).filter(({ low, high }) => low < high);
  const swingOf = (key: string | undefined) => swings.find(({ of }) => keyOf(of) === key);
  const down = swingOf(asked ? idOf.down(asked.row).key : undefined) ?? swings[0];
  const others = swings.filter((swing) => swing !== down);
  const across = others.find(({ of }) => keyOf(of) === (asked && idOf.across(asked.variant).key)) ?? others[0];
  if (!down || !across) return null;
  const valueText = ({ of }: Swing, value: number) =>
    `${nameOf(of, request.costs, words)} ${valueOf(of, value, words)}`;
  return {
    rows: shownPurses.flatMap((purse) =>
      valuesOf(down, [side], request).map((value) => ({
        id: cellId.down(purse, down.of, value),
        name: speech.say.named.npv(inSentence(perspectives[purse], speech), valueText(down, value)),
      })),
    ),
    variants: valuesOf(across, [side, narrowSide], request).map((value) => ({
      id: cellId.across(across.of, value),
      name: valueText(across, value),
    })),
    explain: (row, variant) => {
      const [first, second] = [idOf.down(row), idOf.across(variant)];
      const trials = [
        { of: down.of, value: first.value },
        { of: across.of, value: second.value },
      ];
      return explainTried(first.purse, trials, request, scenario, measure, speech);
    },
  };
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
