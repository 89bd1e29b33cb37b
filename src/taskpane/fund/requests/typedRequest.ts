import { idsOf, recordOf } from "../../../model/ids";
import type { Language } from "../../../locales/language";
import { Refusal, type Fact, type Place } from "../../../model/refusal";
import { readFundRequests } from "../../../ranges/fundRequests";
import { requestColumns, type RequestColumn } from "../../../stories/scenarioFormat";
import type { CellContent, RequestLine, Scenario } from "../../../workbook/scenario";
import { typedText, typedValue } from "../../kinds";

/** What each number of a request is. */
export const requestKinds = {
  start: "whole",
  amount: "kronor",
  payoutYears: "whole",
  saving: "kronor",
  savingDelay: "whole",
  savingYears: "whole",
} as const satisfies Partial<Record<RequestColumn, "whole" | "kronor">>;
export type RequestNumber = keyof typeof requestKinds;
export type RequestField = RequestNumber | "name" | "source";
export type TypedRequest = Record<RequestField, string>;

/** What is wrong with a field, so that the row is not written. */
export interface WrongRequest {
  field: RequestField;
  because: "unreadable" | Extract<Fact, { at: Place }>;
}

const numbers = idsOf(requestKinds);

/** What a blank cell means. */
const usual: Record<RequestNumber, string> = {
  start: "0",
  amount: "",
  payoutYears: "1",
  saving: "0",
  savingDelay: "0",
  savingYears: "0",
};

/** A row as it stands, to be typed over. */
export function typedRequest({ cells, name, source }: RequestLine, language: Language): TypedRequest {
  const shown = (field: RequestNumber) =>
    typedText(cells[requestColumns.indexOf(field)]!, requestKinds[field], language) || usual[field];
  const typed = recordOf(numbers, shown);
  return { ...typed, name, source };
}

/** A new request: paid out in its year and saving nothing until somebody says what it saves. */
export const freshRequest: TypedRequest = {
  ...usual,
  name: "",
  source: "",
  savingDelay: "1",
};

/** What was typed as the cells of a row that the fund can be calculated with, or the first thing that is wrong with it. */
export function readTypedRequest(
  typed: TypedRequest,
  language: Language,
): { cells: CellContent[] } | { wrong: WrongRequest } {
  if (typed.name.trim() === "") return { wrong: { field: "name", because: "unreadable" } };
  const cells: CellContent[] = [typed.name.trim()];
  for (const field of numbers) {
    const value = typedValue(typed[field], requestKinds[field], language);
    // a row without an amount is none
    if (typeof value !== "number" || (field === "amount" && value === 0)) {
      return { wrong: { field, because: "unreadable" } };
    }
    cells.push(value);
  }
  try {
    readFundRequests([cells], "");
  } catch (error) {
    if (!(error instanceof Refusal) || !("at" in error.fact)) throw error;
    const field = requestColumns[(error.fact.at.column ?? 1) - 1]!;
    return { wrong: { field, because: error.fact } };
  }
  return { cells: [...cells, typed.source.trim()] };
}

/** The names of those who ask, as they stand on the sheet. */
export function namesOf({ requests }: Pick<Scenario, "requests">): string[] {
  return (requests ?? []).flatMap(({ name }) => (name === "" ? [] : [name]));
}
