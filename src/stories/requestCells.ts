import type { Format } from "../locales/numbers";
import { requestColumns, type RequestColumn } from "./scenarioFormat";
import { input, note } from "./sheet";
import type { Cell } from "./story";

const requestFormats: Record<RequestColumn, Format | undefined> = {
  name: undefined,
  start: "whole",
  amount: "kronor",
  payoutYears: "whole",
  saving: "kronor",
  savingDelay: "whole",
  savingYears: "whole",
};

/** The cells of a row that nobody has filled in. */
export function freeRequestCells(): Cell[] {
  return requestColumns.map((column) => input("", requestFormats[column]));
}

/** The cells of a row of requests, by column, with where they come from last. */
export function requestCells(contents: readonly (string | number | boolean)[]): Cell[] {
  const cells = requestColumns.map((column, index) => input(contents[index]!, requestFormats[column]));
  return [...cells, note(String(contents.at(-1)))];
}
