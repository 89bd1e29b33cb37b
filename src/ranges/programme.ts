import type { CostTable } from "../model/costTable";
import { ownsActor, type Programme } from "../model/programme";
import { Refusal } from "../model/refusal";
import { understood } from "../locales/understood";
import { isLeftOut } from "./cells";
import { age, length, notNegative, rate, share, yearNumber } from "./domains";
import { amountKind, readNamedInputs, type InputKind, type NamedInput } from "./namedInputs";

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

/** The inputs that a programme table must have. */
export const requiredInputs = [
  "participants",
  "exclusionShare",
  "effect",
  "costPerParticipant",
  "startAge",
  "horizon",
] as const;

/** What holds where nothing is said; an effect begins when the programme has ended. */
export const usualProgramme = {
  ...{ retention: 1, deadweight: 0, displacement: 0, fixedCost: 0, programmeYears: 1, intakes: 1 },
  ...{ dropOff: 0, growth: 0, discountRate: 0.03, moveOut: 0, capitalReturn: null },
};

/**
 * A programme table, for the actors of a cost table. The own actor is, if nothing is said, the first with a cost, up
 * to its colon.
 */
export function readProgramme(given: unknown, costs: CostTable, argument = "programme"): Programme {
  if (isLeftOut(given)) throw new Refusal({ code: "missing", at: { argument } });
  const inputs = readNamedInputs(given, argument, understood.programme, programmeKinds);
  for (const input of requiredInputs) {
    if (!inputs.has(input)) throw new Refusal({ code: "missing", at: { argument, input } });
  }
  const values: Partial<Programme> = Object.fromEntries([...inputs].map(([id, input]) => [id, input.value]));
  const lag = inputs.get("programmeYears")?.value ?? usualProgramme.programmeYears;
  return { lag, ...usualProgramme, ...values, own: ownActor(inputs.get("own"), costs, argument) } as Programme;
}

function ownActor(given: NamedInput | undefined, costs: CostTable, argument: string): string {
  if (!given) return costs.actors[costs.rows[0]?.actor ?? 0]?.split(":")[0]!.trim() ?? "";
  if (!costs.actors.some((actor) => ownsActor(given.text, actor))) {
    const at = { argument, input: "own", row: given.row, column: 2 };
    throw new Refusal({ code: "unknown-owner", at, got: given.text, actors: costs.actors });
  }
  return given.text;
}
