import type { Telling } from "./streams";
import { CellError, errorCodes, type DeclaredFunction, type WorksheetFunction } from "./customFunctions";

/** A cell's value as a function meets it; null is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;
/** One argument: cells of a reference or an array, or a single value; undefined is an argument left out. */
export type Argument = CellValue[][] | CellValue | undefined;
/** Excel for Windows hands a function 0 for a blank cell, Excel on the web null. */
export type Platform = "Win32" | "OfficeOnline";

function firstError(given: Argument): CellError | undefined {
  if (given instanceof CellError) return given;
  if (!Array.isArray(given)) return undefined;
  for (const row of given) for (const cell of row) if (cell instanceof CellError) return cell;
  return undefined;
}

/** A declared range gets a matrix, one cell as 1×1; a scalar gets one value; what is left out is null. */
function asDeclared(given: Argument, isRange: boolean, platform: Platform): unknown {
  if (given === undefined) return null;
  const blank = platform === "Win32" ? 0 : null;
  if (isRange) {
    const cells = Array.isArray(given) ? given : [[given]];
    return cells.map((row) => row.map((cell) => cell ?? blank));
  }
  if (!Array.isArray(given)) return given;
  if (given.length === 1 && given[0]?.length === 1) return given[0][0] ?? 0;
  return new CellError(errorCodes.invalidValue);
}

/** What a function answers with: a value, or a table of values. */
export type Result = CellValue | CellValue[][];

function asCell(returned: unknown): CellValue {
  if (returned instanceof CellError) return returned;
  if (returned === null || returned === undefined) return 0;
  if (typeof returned === "number")
    return Number.isFinite(returned) ? returned : new CellError(errorCodes.invalidNumber);
  if (typeof returned === "string" || typeof returned === "boolean") return returned;
  return new CellError(errorCodes.invalidValue);
}

/** What a function returned or told, as cells can show it. */
export function asResult(returned: unknown): Result {
  if (!Array.isArray(returned)) return asCell(returned);
  return returned.map((row: unknown) => (Array.isArray(row) ? row.map(asCell) : [asCell(row)]));
}

/**
 * Calls a worksheet function the way Excel does, and gives back a value or a table of values.
 *
 * Every declared parameter is passed, null for what is left out, and an invocation object last. A function is not called
 * when an argument holds an error: that error is the answer. What a function throws becomes an error in the cell. A
 * streaming function tells its results by `telling`, and what it returns is passed over: it has then no answer yet.
 */
export function callAsExcel(
  run: WorksheetFunction,
  declared: DeclaredFunction,
  given: Argument[],
  platform: Platform,
  address: string,
): Result;
export function callAsExcel(
  run: WorksheetFunction,
  declared: DeclaredFunction,
  given: Argument[],
  platform: Platform,
  address: string,
  telling: Telling,
): Result | undefined;
export function callAsExcel(
  run: WorksheetFunction,
  declared: DeclaredFunction,
  given: Argument[],
  platform: Platform,
  address: string,
  telling?: Telling,
): Result | undefined {
  if (given.length > declared.parameters.length) return new CellError(errorCodes.invalidValue);
  const passed: unknown[] = [];
  for (let place = 0; place < declared.parameters.length; place++) {
    const error = firstError(given[place]);
    if (error) return new CellError(error.code);
    const argument = asDeclared(given[place], declared.parameters[place]!.dimensionality === "matrix", platform);
    if (argument instanceof CellError) return argument;
    passed.push(argument);
  }
  try {
    const invocation = { address, functionName: declared.id, isInValuePreview: false };
    const returned = run(...passed, Object.assign(telling ?? {}, invocation));
    return telling ? undefined : asResult(returned);
  } catch (thrown) {
    return thrown instanceof CellError ? thrown : new CellError(errorCodes.invalidValue);
  }
}
