import type { CostTable } from "../model/costTable";
import {
  completeProgramme,
  ownsActor,
  requiredInputs,
  type GivenProgramme,
  type NumericInput,
  type Programme,
} from "../model/programme";
import type { InputRange, UncertainProgramme } from "../model/uncertainty";
import { Refusal } from "../model/refusal";
import { understood } from "../locales/understood";
import { cellsOf, isLeftOut } from "./cells";
import { age, length, notNegative, rate, share, yearNumber, type Domain } from "./domains";
import { amountKind, readNamedInputs, type InputKind, type NamedInput } from "./namedInputs";
import { remembering } from "./remembering";

const shareKind: InputKind = { domain: share, hasRange: true };
const rateKind: InputKind = { domain: rate, hasRange: true };
const wholeKind = (domain: InputKind["domain"]): InputKind => ({ domain, hasRange: false });

/** What each input of a programme table may be. */
export const programmeKinds: Record<keyof Programme, InputKind> = {
  participants: { domain: notNegative, hasRange: true },
  exclusionShare: shareKind,
  effect: shareKind,
  retention: shareKind,
  deadweight: shareKind,
  displacement: shareKind,
  costPerParticipant: amountKind,
  fixedCost: amountKind,
  programmeYears: wholeKind(length),
  intakes: wholeKind(length),
  startAge: wholeKind(age),
  horizon: wholeKind(length),
  lag: wholeKind(yearNumber),
  dropOff: shareKind,
  growth: rateKind,
  discountRate: rateKind,
  own: { domain: notNegative, hasRange: false, isText: true },
  moveOut: shareKind,
  capitalReturn: rateKind,
};

/** What an input may be. */
export function domainOf(input: NumericInput): Domain {
  return programmeKinds[input].domain;
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
  return { given: values as GivenProgramme, ranges };
}

function ownActor(given: NamedInput | undefined, costs: CostTable, argument: string): string {
  if (!given) return costs.actors[costs.rows[0]?.actor ?? 0]?.split(":")[0]!.trim() ?? "";
  if (!costs.actors.some((actor) => ownsActor(given.text, actor))) {
    const at = { argument, input: "own", row: given.row, column: 2 };
    throw new Refusal({ code: "unknown-owner", at, got: given.text, actors: costs.actors });
  }
  return given.text;
}
