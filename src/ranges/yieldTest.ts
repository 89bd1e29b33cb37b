import { yieldYears } from "../model/appraisal";
import { anyNumber, length, rate } from "./domains";
import { readFlow } from "./flow";
import { readNumberArgument } from "./scalars";

/** The flow, the return on capital and the years that a yield is counted over. */
export function readYieldTest(
  flows: unknown,
  capitalReturn: unknown,
  years: unknown,
): [flow: readonly number[], capitalReturn: number, years: number] {
  return [
    readFlow(flows, "flows", anyNumber).amounts,
    readNumberArgument(capitalReturn, "capitalReturn", rate),
    readNumberArgument(years, "years", length, yieldYears),
  ];
}
