import type { Course } from "../model/savings";
import { age, length, rate, share, yearNumber } from "./domains";
import { readNumberArgument, readTruth } from "./scalars";

/** The years that an effect is counted over and how it changes, from the arguments in their order. */
export function readCourse(given: readonly unknown[]): Course {
  const [startAge, years, lag, dropOff, growth, cashableOnly] = given;
  return {
    startAge: readNumberArgument(startAge, "startAge", age),
    years: readNumberArgument(years, "years", length),
    lag: readNumberArgument(lag, "lag", yearNumber, 1),
    dropOff: readNumberArgument(dropOff, "dropOff", share, 0),
    growth: readNumberArgument(growth, "growth", rate, 0),
    cashableOnly: readTruth(cashableOnly, "cashableOnly", false),
  };
}
