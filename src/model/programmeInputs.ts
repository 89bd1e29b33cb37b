import type { Reach } from "./averted";
import { idsWhere, usualOf, type InputRecord, type Those } from "./input";

/** A measure: whom each intake reaches, what it costs, how its effect lasts. SEK in real prices, shares 0–1. */
export interface Programme extends Reach {
  costPerParticipant: number;
  /** Start-up, management, evaluation; in all. */
  fixedCost: number;
  /** For one participant. */
  programmeYears: number;
  /** One a year. */
  intakes: number;
  startAge: number;
  horizon: number;
  /** Whole years from an intake's start until the effect begins. */
  lag: number;
  dropOff: number;
  growth: number;
  discountRate: number;
  /** The own actor; its parts are named after it and a colon. */
  own: string;
  /** Share of those helped who leave the municipality each year. */
  moveOut: number;
  /** Real return on the city's placements; null when it is not given. */
  capitalReturn: number | null;
}

const share = { holds: "share", unit: "share", group: "people", drawn: true } as const;
const sek = { holds: "kronor", unit: "sek", group: "money", drawn: true } as const;
const yearlyRate = { holds: "rate", unit: "perYear", group: "money", drawn: true } as const;
const length = { holds: "length", unit: "years", group: "time", drawn: false } as const;

/** What is known of each input, in the order of a programme table. */
export const programmeInputs = {
  participants: { holds: "persons", unit: "persons", group: "people", usual: "required", drawn: true },
  exclusionShare: { ...share, usual: "required" },
  effect: { ...share, usual: "required" },
  retention: { ...share, usual: 1 },
  deadweight: { ...share, usual: 0 },
  displacement: { ...share, usual: 0 },
  costPerParticipant: { ...sek, usual: "required" },
  fixedCost: { ...sek, usual: 0 },
  programmeYears: { ...length, usual: 1 },
  intakes: { ...length, usual: 1 },
  startAge: { holds: "age", unit: "age", group: "time", usual: "required", drawn: false },
  horizon: { ...length, usual: "required" },
  /** An effect begins when the programme has ended. */
  lag: { holds: "year", unit: "years", group: "time", usual: "elsewhere", drawn: false },
  dropOff: { holds: "share", unit: "perYear", group: "time", usual: 0, drawn: true },
  growth: { ...yearlyRate, usual: 0 },
  discountRate: { ...yearlyRate, usual: 0.03 },
  /** The first actor with a cost. */
  own: { holds: "text", unit: null, group: "money", usual: "elsewhere", drawn: false },
  moveOut: { holds: "share", unit: "perYear", group: "people", usual: 0, drawn: true },
  capitalReturn: { ...yearlyRate, usual: null, drawn: false },
} as const satisfies Record<keyof Programme, InputRecord>;
type Inputs = typeof programmeInputs;

/** The inputs of a measure that are numbers. */
export type NumericInput = Exclude<keyof Programme, "own">;

/** What must be said of a measure. */
export type RequiredInput = Those<Inputs, { usual: "required" }>;
export const requiredInputs = idsWhere(programmeInputs, ({ usual }) => usual === "required") as RequiredInput[];

/** The inputs that decide net present value and payback and may change from draw to draw. */
export type DrawnInput = Those<Inputs, { drawn: true }>;
export const drawnInputs = idsWhere(programmeInputs, ({ drawn }) => drawn) as DrawnInput[];

/** What is said of a measure. */
export type GivenProgramme = Pick<Programme, RequiredInput | "own"> & Partial<Programme>;

/** What holds where nothing is said. */
export const usualProgramme = usualOf(programmeInputs);

/**
 * A measure with everything that was not said: an effect begins when the programme has ended.
 *
 * @example completeProgramme({ participants: 1, exclusionShare: 1, effect: 1, costPerParticipant: 30, startAge: 20, horizon: 3, own: "City", programmeYears: 2 }).lag // 2
 */
export function completeProgramme(given: GivenProgramme): Programme {
  const said = { ...usualProgramme, ...given };
  return { ...said, lag: given.lag ?? said.programmeYears };
}
