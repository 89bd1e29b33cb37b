import { costWidth } from "./scenarioFormat";
import { columnLetters } from "./sheet";

/** What stands right of the inputs, a narrow column between, by how many columns there are before it. */
const parts = { results: 1, financing: 8, fundYears: 12, intake: 22, byYear: 25 } as const;
export type ResultPart = keyof typeof parts;

/** A column of the results, from 0, so many after the first of a part of them. */
export function resultColumn(part: ResultPart, after = 0): number {
  return costWidth + parts[part] + after;
}

/** The same as the sheet says it. */
export function resultLetters(part: ResultPart, after = 0): string {
  return columnLetters(resultColumn(part, after));
}
