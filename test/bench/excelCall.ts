/** What Excel passes last: the cell that asks. */
const invocation = { address: "Sheet1!A1" };

/** What the functions ask of Excel: errors of its own for their tables, and to be known by their names. */
Reflect.set(globalThis, "CustomFunctions", {
  Error: class {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  },
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  associate: () => undefined,
});

/**
 * A worksheet function as Excel calls it, again and again: the ranges are new arrays each time, never the same ones, read
 * out of JSON as Microsoft's runtime does, and an invocation comes last.
 */
export function asExcelCalls(called: (...given: never[]) => unknown, ...given: unknown[]): () => unknown {
  const text = JSON.stringify(given);
  const copies = Array.from({ length: 64 }, () => [...(JSON.parse(text) as never[]), invocation as never]);
  let call = 0;
  return () => called(...copies[call++ & 63]!);
}
