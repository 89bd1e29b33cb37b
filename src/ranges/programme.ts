import type { CostTable } from "../model/costTable";
import type { InputRecord } from "../model/input";
import { ownsActor } from "../model/programme";
import {
  completeProgramme,
  programmeInputs,
  requiredInputs,
  type GivenProgramme,
  type NumericInput,
  type Programme,
} from "../model/programmeInputs";
import type { InputRange, UncertainProgramme } from "../model/uncertainty";
import { Refusal } from "../model/refusal";
import { understood } from "../locales/understood";
import { cellsOf, isLeftOut } from "./cells";
import { refuseTooStrong } from "./costTable";
import { kindsOf, readNamedInputs, type NamedInput } from "./namedInputs";
import { remembering } from "./remembering";
import { readNumberArgument } from "./scalars";

/** What each input of a programme table may be. */
export const programmeKinds = kindsOf(programmeInputs);

/**
 * An input of a measure that is an argument of its own: what it may be, and what holds where it is left out, are the
 * input's unless the function has another default.
 *
 * @example readInputArgument(undefined, "retention") // 1
 */
export function readInputArgument(given: unknown, input: NumericInput, usual?: number): number {
  const { usual: ofInput }: InputRecord = programmeInputs[input];
  const ifLeftOut = usual ?? (typeof ofInput === "number" ? ofInput : undefined);
  return readNumberArgument(given, input, programmeKinds[input].domain, ifLeftOut);
}

/**
 * A programme table, for the actors of a cost table. The own actor is, if nothing is said, the first with a cost, up
 * to its colon.
 */
export function readProgramme(given: unknown, costs: CostTable, argument = "programme"): Programme {
  return completeProgramme(readUncertainProgramme(given, costs, argument).given);
}

/** One table is often given to APPRAISE, TORNADO, SENSITIVITY and SIMULATE. */
const lastRead = remembering((cells, argument) =>
  readNamedInputs(cells, argument, understood.programme, programmeKinds),
);

/** A programme table with the ranges of its inputs. Low = high = 0 means that an input has none. */
export function readUncertainProgramme(given: unknown, costs: CostTable, argument = "programme"): UncertainProgramme {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  const inputs = lastRead(cellsOf(given), argument);
  for (const input of requiredInputs) {
    if (!inputs.has(input)) throw new Refusal({ code: "missing", at: { argument, input } });
  }
  const values: Partial<Programme> = { own: ownActor(inputs.get("own"), costs, argument) };
  const ranges: InputRange[] = [];
  for (const [input, { value, low, high, group }] of inputs) {
    if (input === "own") continue;
    values[input] = value;
    if (low !== 0 || high !== 0) ranges.push({ input, low, high, group });
  }
  const read = values as GivenProgramme;
  refuseTooStrong(Math.max(read.effect, inputs.get("effect")!.high), costs, "costs");
  return { given: read, ranges };
}

function ownActor(given: NamedInput | undefined, costs: CostTable, argument: string): string {
  if (!given) return costs.actors[costs.rows[0]?.actor ?? 0]?.split(":")[0]!.trim() ?? "";
  if (!costs.actors.some((actor) => ownsActor(given.text, actor))) {
    const at = { argument, input: "own", row: given.row, column: 2 };
    throw new Refusal({ code: "unknown-owner", at, got: given.text, actors: costs.actors });
  }
  return given.text;
}
