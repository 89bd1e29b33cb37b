/** What Excel gives a bare context: associate, Error, ErrorCode. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
const bareContext = {
  associate: () => undefined,
  Error: CellError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

/** The functions, loaded where there is only what Excel gives a bare context. */
export async function worksheetFunctions(): Promise<Record<string, (...given: unknown[]) => unknown>> {
  return inBareContext(async () => (await import("../../src/functions/index")).worksheetFunctions as never);
}

async function inBareContext<Answer>(run: () => Promise<Answer> | Answer): Promise<Answer> {
  const before: unknown = Reflect.get(globalThis, "CustomFunctions");
  Reflect.set(globalThis, "CustomFunctions", bareContext);
  try {
    return await run();
  } finally {
    Reflect.set(globalThis, "CustomFunctions", before);
  }
}

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
  const called = (await worksheetFunctions())[id]!;
  const passed = Array.from({ length: called.length }, (_, index) => given[index] ?? null);
  return inBareContext(() => {
    try {
      return shown(called(...passed, { address: "Sheet1!A1" })) as Shown;
    } catch (error) {
      if (error instanceof CellError) return shown(error) as Refused;
      throw error;
    }
  });
}

function shown(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(shown);
  return answer instanceof CellError ? { error: answer.code, sentence: answer.message } : answer;
}
