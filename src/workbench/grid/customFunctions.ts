/** A worksheet function as functions.json declares it: what the adapter and the function wizard need. */
export interface DeclaredFunction {
  id: string;
  name: string;
  description?: string;
  parameters: DeclaredParameter[];
  options?: { stream?: boolean; cancelable?: boolean };
}

export interface DeclaredParameter {
  name: string;
  description?: string;
  dimensionality?: string;
  optional?: boolean;
}

export type WorksheetFunction = (...given: unknown[]) => unknown;

/** The errors that Excel lets a function return, by the names of Microsoft's runtime. */
export const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** An error that a cell can show; #BUSY! is Excel's own, for a function that has not answered yet. */
export type CellErrorCode = (typeof errorCodes)[keyof typeof errorCodes] | "#BUSY!";

/** What a function throws or returns to refuse: an Excel error with, for two of them, a sentence. */
export class CellError extends Error {
  constructor(
    readonly code: CellErrorCode,
    sentence?: string,
  ) {
    super(sentence);
  }

  /** Read when it is asked for: our functions make it only then. */
  get sentence(): string | undefined {
    return this.message || undefined;
  }
}

/**
 * The global that our functions.js associates itself with, in the shape of Microsoft's runtime.
 *
 * It holds what has been associated; ids are compared in capitals, as Excel does.
 */
export function customFunctions(associated: Map<string, WorksheetFunction>) {
  const associate = (id: string | Record<string, WorksheetFunction>, run?: WorksheetFunction) => {
    if (typeof id !== "string") for (const [name, one] of Object.entries(id)) associated.set(name.toUpperCase(), one);
    else if (run) associated.set(id.toUpperCase(), run);
  };
  return { associate, Error: CellError, ErrorCode: errorCodes };
}
