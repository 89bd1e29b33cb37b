import type { Reach } from "./averted";
import { countedYears } from "./programme";
import { idsOf, recordOf } from "./ids";
import { idsSaying, usualOf, type InputRecord, type Those } from "./input";

/** A measure: whom each intake reaches, what it costs, how its effect lasts. SEK in real prices, shares 0–1. */
export interface Programme extends Reach {
  costPerParticipant: number;
  /** Start-up, management, evaluation; in all. */
  fixedCost: number;
  /** Share of the cost that others pay: the state, the region, a European fund. */
  coFinancing: number;
  /** In which they pay, from year 0. */
  coFinancedYears: number;
  /** For one participant. */
  programmeYears: number;
  /** One a year. */
  intakes: number;
  startAge: number;
  horizon: number;
  /** Whole years from an intake's start until the effect begins. */
  lag: number;
  /** Whole years from when the effect begins until the own boards can take the money home. */
  cashableLag: number;
  dropOff: number;
  /** Of unit costs and of the measure's own, real, beyond the price growth of the books. */
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
const wholeYears = { holds: "length", unit: "years", group: "time", drawn: false } as const;

/** What is known of each input, in the order of a programme table. */
export const programmeInputs = {
  participants: {
    holds: "persons",
    unit: "persons",
    group: "people",
    usual: "required",
    drawn: true,
    blank: "refused",
  },
  exclusionShare: { ...share, usual: "required", blank: "refused" },
  effect: { ...share, usual: "required" },
  retention: { ...share, usual: 1, blank: "refused" },
  deadweight: { ...share, usual: 0 },
  displacement: { ...share, usual: 0 },
  costPerParticipant: { ...sek, usual: "required" },
  fixedCost: { ...sek, usual: 0 },
  coFinancing: { ...share, group: "money", usual: 0 },
  /** All years that are counted. */
  coFinancedYears: { ...wholeYears, holds: "year", group: "money", usual: "elsewhere", blank: "refused" },
  programmeYears: { ...wholeYears, usual: 1, blank: "refused" },
  intakes: { ...wholeYears, usual: 1, blank: "refused" },
  startAge: { holds: "age", unit: "age", group: "time", usual: "required", drawn: false },
  horizon: { ...wholeYears, usual: "required", blank: "refused" },
  /** An effect begins when the programme has ended. */
  lag: { ...wholeYears, holds: "year", usual: "elsewhere" },
  cashableLag: { ...wholeYears, holds: "year", usual: 0 },
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
export const requiredInputs = idsSaying(programmeInputs, { usual: "required" });

/** The inputs that decide net present value and payback and may change from draw to draw. */
export const drawnInputs = idsSaying(programmeInputs, { drawn: true });

/** What is said of a measure. */
export type GivenProgramme = Pick<Programme, RequiredInput | "own"> & Partial<Programme>;

/** What holds where nothing is said. */
export const usualProgramme = usualOf(programmeInputs);

/** Something of every input, in their order: measures that are made alike are read twice as fast as others. */
const unsaid = { ...recordOf(idsOf(programmeInputs), () => 0), own: "", ...usualProgramme };

/**
 * A measure with everything that was not said: an effect begins when the programme has ended, and who co-finances does so in
 * every year.
 *
 * @example completeProgramme({ participants: 1, exclusionShare: 1, effect: 1, costPerParticipant: 30, startAge: 20, horizon: 3, own: "City", programmeYears: 2 }).lag // 2
 */
export function completeProgramme(given: GivenProgramme): Programme {
  const said: Programme = { ...unsaid, ...given };
  said.lag = given.lag ?? said.programmeYears;
  said.coFinancedYears = given.coFinancedYears ?? countedYears(said);
  return said;
}
