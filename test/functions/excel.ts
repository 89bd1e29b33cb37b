/** What Excel gives a bare context: associate, Error, ErrorCode. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
const associated = new Map<string, (...given: unknown[]) => unknown>();
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, worksheetFunction: (...given: unknown[]) => unknown) =>
      associated.set(id, worksheetFunction),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});

/** A cell that shows an error, with its sentence. */
export interface Refused {
  error: string;
  sentence: string;
}

/** What a cell shows. */
export type Shown = unknown[][] | number | string | boolean | Refused;

/**
 * Calls a function as Excel does: null for what is left out, an invocation object at the end, ranges as rows of cells.
 */
export async function call(id: string, ...given: unknown[]): Promise<Shown> {
  const { worksheetFunctions } = await import("../../src/functions/index");
  const declared = worksheetFunctions[id as keyof typeof worksheetFunctions].length;
  const passed = Array.from({ length: declared }, (_, index) => given[index] ?? null);
  try {
    return shown(associated.get(id)!(...passed, { address: "Sheet1!A1" })) as Shown;
  } catch (error) {
    if (error instanceof CellError) return shown(error) as Refused;
    throw error;
  }
}

function shown(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(shown);
  return answer instanceof CellError ? { error: answer.code, sentence: answer.message } : answer;
}
