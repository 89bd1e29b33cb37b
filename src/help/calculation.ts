import { atOnce } from "../simulation/slices";
import { asResult, callAsExcel, type CellValue } from "../workbench/grid/call";
import { CellError, type DeclaredFunction, type WorksheetFunction } from "../workbench/grid/customFunctions";
import type { Call, Written } from "../ranges/calls";

/** The worksheet functions, as functions.json declares them and functions.js associates them. */
export interface FunctionLibrary {
  declared: readonly DeclaredFunction[];
  associated: ReadonlyMap<string, WorksheetFunction>;
}

export type Cells = readonly (readonly CellValue[])[];
type Given = CellValue | CellValue[][] | undefined;

/** What a call gives, called as Excel calls it; references point at the cells. */
export function calculate({ id, given }: Call, cells: Cells, library: FunctionLibrary): CellValue | CellValue[][] {
  const declared = library.declared.find((one) => one.id === id);
  const run = library.associated.get(id);
  if (!declared || !run) throw new Error(`There is no function ${id}`);
  const values = given.map((one) => valueOf(one, cells, library));
  if (declared.options?.stream) return lastTold(run, declared, values);
  return callAsExcel(run, declared, values, "Win32", "A1");
}

/** An argument as Excel hands it over. */
export function valueOf(written: Written, cells: Cells, library: FunctionLibrary): Given {
  switch (written.kind) {
    case "leftOut":
      return undefined;
    case "literal":
      return written.value;
    case "constants":
      return written.values;
    case "reference":
      return cellsAt(written.address, cells);
    case "call":
      return calculate(written.call, cells, library);
    case "calculated":
      throw new Error(`${written.text}: the help pages calculate nothing but our functions`);
  }
}

/** The last answer of a streaming function. */
function lastTold(run: WorksheetFunction, declared: DeclaredFunction, given: Given[]): CellValue | CellValue[][] {
  let told: unknown = null;
  const telling = { setResult: (value: unknown) => (told = value), onCanceled: () => undefined };
  const refused = atOnce(() => callAsExcel(run, declared, given, "Win32", "A1", telling));
  return refused ?? asResult(told);
}

function cellsAt(address: string, cells: Cells): CellValue | CellValue[][] {
  const [from, to = from] = address.split(":").map((one) => ({ row: Number(one.slice(1)) - 1, column: columnOf(one) }));
  const found: CellValue[][] = [];
  for (let row = from!.row; row <= to!.row; row++) {
    const line: CellValue[] = [];
    for (let column = from!.column; column <= to!.column; column++) line.push(cells[row]?.[column] ?? null);
    found.push(line);
  }
  if (!found.flat().some((cell) => cell !== null)) throw new Error(`${address}: there is nothing in these cells`);
  return found.length === 1 && found[0]!.length === 1 ? found[0]![0]! : found;
}

function columnOf(address: string): number {
  return address.charCodeAt(0) - "A".charCodeAt(0);
}

/** Whether an answer is an error in a cell. */
export function isRefused(answer: unknown): answer is CellError {
  return answer instanceof CellError;
}
