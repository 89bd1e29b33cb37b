import { Refusal } from "../model/refusal";
import { isLeftOut } from "./cells";
import { isCalendarYear, type Domain } from "./domains";
import { readFlow, type Flow } from "./flow";

/** A flow of a call: its name, what was read, and how it is brought to the length of the others. */
export interface NamedFlow extends Flow {
  argument: string;
  /** A single amount holds every year; otherwise it is that of year 0, and 0 after. */
  everyYear?: boolean;
  /** Where the years are calendar years, each must stand: a missing budget is not 0. */
  isWhole?: boolean;
  /** What holds where nothing is said: left out, or a calendar year that does not stand; 0 unless it is given. */
  usual?: number;
}

/** The flows of a call, of one length. */
export interface AlignedFlows {
  flows: (readonly number[])[];
  /** The calendar year that is year 0; 0 where the years are counted from year 0. */
  first: number;
}

/** What is said of a flow beside its range. */
type How = Pick<NamedFlow, "everyYear" | "isWhole" | "usual">;

/** A flow of a call by its name; left out, it is a single amount where it has a usual one. */
export function namedFlow(given: unknown, argument: string, domain: Domain, how: How = {}): NamedFlow {
  const { usual } = how;
  const isUsual = usual !== undefined && isLeftOut(given);
  const flow: Flow = isUsual ? { amounts: [usual], first: 0 } : readFlow(given, argument, domain);
  return { argument, ...flow, ...how };
}

/**
 * Several flows of one call brought to one length: a single amount is spread, a whole column filled with 0; calendar
 * years stand beside each other, the earliest first. Others must agree.
 *
 * @example alignFlows([{ argument: "costs", amounts: [10], first: 0 }, { argument: "results", amounts: [5], first: 0, everyYear: true }, { argument: "savings", amounts: [0, 4], first: 0 }]).flows // [[10, 0], [5, 5], [0, 4]]
 * @example alignFlows([{ argument: "costs", amounts: [10], first: 2026 }, { argument: "savings", amounts: [4], first: 2027 }]) // { "flows": [[10, 0], [0, 4]], "first": 2026 }
 */
export function alignFlows(flows: readonly NamedFlow[]): AlignedFlows {
  const byCalendar = flows.find(({ first }) => first > 0);
  if (byCalendar) return alignCalendars(dated(flows), byCalendar.argument);
  const reference = referenceOf(flows);
  const years = Math.max(1, reference?.amounts.length ?? 0, ...flows.map(filledLength));
  if (reference) {
    const expected = reference.amounts.length;
    for (const { argument, amounts, isCut } of flows) {
      const got = amounts.length;
      if (got === expected || (isCut ? got < expected : got === 1)) continue;
      throw new Refusal({ code: "flow-lengths", at: { argument }, got, other: reference.argument, expected });
    }
  }
  return { flows: flows.map((flow) => filled(flow, years)), first: 0 };
}

/** A flow of the length that most have: whichever has another is wrong. */
function referenceOf(flows: readonly NamedFlow[]): NamedFlow | undefined {
  const long = flows.filter((flow) => flow.amounts.length > 1 && !flow.isCut);
  const having = (length: number) => long.filter((flow) => flow.amounts.length === length).length;
  let found = long[0];
  for (const flow of long) if (having(flow.amounts.length) > having(found!.amounts.length)) found = flow;
  return found;
}

function filledLength({ amounts, isCut }: Flow): number {
  return isCut ? amounts.length : 1;
}

function filled({ amounts, everyYear, isCut }: NamedFlow, years: number): readonly number[] {
  if (amounts.length === years) return amounts;
  const repeats = everyYear && !isCut;
  return Array.from({ length: years }, (_, year) => (repeats ? amounts[0]! : (amounts[year] ?? 0)));
}

/**
 * The flows of a call where some have calendar years: two cells beside them, one of their years and what can be no year, are
 * that year and its amount, as when only the first year's outcome is known.
 *
 * @example dated([{ argument: "planned", amounts: [10, 10], first: 2026 }, { argument: "actual", amounts: [2026, 8], first: 0 }])[1].amounts // [8]
 */
export function dated(flows: readonly NamedFlow[]): NamedFlow[] {
  const [first, end] = spanOf(flows);
  return flows.map((flow) => {
    const [year, amount] = flow.amounts;
    if (flow.first > 0 || flow.isCut || flow.amounts.length !== 2 || isCalendarYear(amount!)) return flow;
    const isPair = isCalendarYear(year!) && year! >= first && year! < end;
    return isPair ? { ...flow, amounts: [amount!], first: year!, years: new Set([year!]) } : flow;
  });
}

/** The first calendar year of the flows that have them, and the one after their last. */
function spanOf(flows: readonly NamedFlow[]): [number, number] {
  let [first, end] = [Infinity, 0];
  for (const flow of flows) {
    if (flow.first === 0) continue;
    first = Math.min(first, flow.first);
    end = Math.max(end, flow.first + flow.amounts.length);
  }
  return [first, end];
}

function alignCalendars(flows: readonly NamedFlow[], other: string): AlignedFlows {
  const [first, end] = spanOf(flows);
  const aligned = flows.map((flow) => {
    if (flow.first === 0) {
      if (flow.amounts.length > 1 || flow.isCut) {
        throw new Refusal({ code: "calendar-years-missing", at: { argument: flow.argument }, other });
      }
      return filled(flow, end - first);
    }
    const before = flow.first - first;
    return Array.from({ length: end - first }, (_unused, year) => {
      if (flow.years?.has(first + year) ?? true) return flow.amounts[year - before] ?? 0;
      return flow.isWhole ? refuseMissing(flow.argument, first + year) : (flow.usual ?? 0);
    });
  });
  return { flows: aligned, first };
}

/** Refuses a flow in which a calendar year must stand, and does not. */
export function refuseMissing(argument: string, year: number): never {
  throw new Refusal({ code: "calendar-year-missing", at: { argument }, year });
}
