import type { SavingsCourse } from "../model/savings";
import { length } from "./domains";
import { readInputArgument } from "./programme";
import { readNumberArgument, readTruth } from "./scalars";

/** The years that an effect is counted over and how it changes, from the arguments in their order. */
export function readCourse(given: readonly unknown[]): SavingsCourse {
  const [startAge, years, lag, dropOff, growth, cashableOnly, cashableLag] = given;
  return {
    startAge: readInputArgument(startAge, "startAge"),
    years: readNumberArgument(years, "years", length),
    lag: readInputArgument(lag, "lag", 1),
    dropOff: readInputArgument(dropOff, "dropOff"),
    growth: readInputArgument(growth, "growth"),
    cashableOnly: readTruth(cashableOnly, "cashableOnly", false),
    cashableLag: readInputArgument(cashableLag, "cashableLag"),
  };
}
