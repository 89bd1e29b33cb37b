import type { Holds } from "../model/input";
import { Refusal, type Place } from "../model/refusal";

/** A domain lets a number pass or refuses it, naming the place. */
export type Domain = (value: number, at: Place) => number;

/** Amounts that may have either sign. */
export const anyNumber: Domain = (value) => value;

export const notNegative: Domain = (value, at) => {
  if (value < 0) throw new Refusal({ code: "negative", at, got: value });
  return value;
};

export const positive: Domain = (value, at) => {
  if (value <= 0) throw new Refusal({ code: "not-positive", at, got: value });
  return value;
};

/** −1 < rate < 1. */
export const rate: Domain = (value, at) => {
  if (value <= -1 || value >= 1) throw new Refusal({ code: "rate-outside", at, got: value });
  return value;
};

/** 0 ≤ share ≤ highest. */
export function shareUpTo(highest: number): Domain {
  return (value, at) => {
    if (value < 0 || value > highest) throw new Refusal({ code: "share-outside", at, got: value, highest });
    return value;
  };
}
export const share = shareUpTo(1);

/** A whole number, lowest ≤ value ≤ highest. */
export function whole(lowest: number, highest = Infinity): Domain {
  return (value, at) => {
    if (!Number.isInteger(value)) throw new Refusal({ code: "not-whole", at, got: value });
    if (value < lowest) {
      throw new Refusal(
        lowest === 0 ? { code: "negative", at, got: value } : { code: "too-low", at, got: value, lowest },
      );
    }
    if (value > highest) throw new Refusal({ code: "too-high", at, got: value, highest });
    return value;
  };
}
export const age = whole(0, 130);
/** The most years that are calculated through. */
export const mostYears = 1000;

/** A whole number of years, counted from year 0: a calendar year is none. */
function years(lowest: number): Domain {
  const bounds = whole(lowest, mostYears);
  return (value, at) => {
    if (isCalendarYear(value)) throw new Refusal({ code: "calendar-year", at, got: value, highest: mostYears });
    return bounds(value, at);
  };
}
export const yearNumber = years(0);
/** A number of years or parts that is calculated through. */
export const length = years(1);

/** The calendar year of a price or an index number. */
export const calendarYear = whole(0);

/** Whether a number is a calendar year 1900–2199, as a budget's years are. */
export function isCalendarYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2199;
}

/** 0 ≤ value ≤ highest, not only whole numbers. */
export function between(lowest: number, highest: number): Domain {
  return (value, at) => {
    if (value < lowest) throw new Refusal({ code: "too-low", at, got: value, lowest });
    if (value > highest) throw new Refusal({ code: "too-high", at, got: value, highest });
    return value;
  };
}

/** What an input may be, by what it holds; a text is no number and has none. */
export const domainOf: Readonly<Record<Exclude<Holds, "text">, Domain>> = {
  persons: notNegative,
  kronor: notNegative,
  anyKronor: anyNumber,
  share,
  rate,
  age,
  year: yearNumber,
  gap: whole(-100, 100),
  length,
};
