import { refusedCellWords } from "../../src/locales/refusedCellWords";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Fact } from "../../src/model/refusal";
import { askFunction } from "../../src/ranges/functionsDoor";

/** What Excel gives a bare context: associate, Error, ErrorCode. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
type WorksheetFunction = (...given: unknown[]) => unknown;
/** The functions as Excel is given them, by id. */
const associated: Record<string, WorksheetFunction> = {};
const bareContext = {
  associate: (id: string, called: WorksheetFunction) => (associated[id] = called),
  Error: CellError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

/** An Office around the functions, whose reader and workbook speak as a test says. */
const office = {
  context: {
    displayLanguage: "en-GB",
    document: { settings: { get: (name: string) => (name === "language" ? office.ofWorkbook : null) } },
  },
  ofWorkbook: null as string | null,
  ready: () => {},
  onReady: (callback: () => void) => (office.ready = callback),
};

let loaded: Promise<Record<string, WorksheetFunction>> | undefined;

/** The functions, loaded where there is only what Excel gives a bare context, and an Office. */
export function worksheetFunctions(): Promise<Record<string, WorksheetFunction>> {
  loaded ??= within({ CustomFunctions: bareContext, Office: office }, async () => {
    const room = path.resolve("src/functions");
    // the workbench loads them too, under an Office of its own
    for (const file of Object.keys(require.cache)) if (file.startsWith(room)) delete require.cache[file];
    const index = (await import(pathToFileURL(path.join(room, "index.ts")).href)) as { worksheetFunctions: never };
    return index.worksheetFunctions;
  });
  return loaded;
}

/** Runs something with other globals. */
async function within<Answer>(globals: Record<string, unknown>, run: () => Promise<Answer> | Answer): Promise<Answer> {
  const before = Object.keys(globals).map((name) => [name, Reflect.get(globalThis, name)] as const);
  Object.assign(globalThis, globals);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) Reflect.set(globalThis, name, value);
  }
}

/** The reader's language, by Office's tag, and the workbook's setting. */
export interface Languages {
  reader?: string;
  workbook?: string | null;
}

/** Runs something where the reader and the workbook speak otherwise than English. */
export async function inLanguages({ reader, workbook }: Languages, run: () => Promise<void>): Promise<void> {
  await worksheetFunctions();
  office.context.displayLanguage = reader ?? "en-GB";
  office.ofWorkbook = workbook ?? null;
  office.ready();
  try {
    await run();
  } finally {
    office.context.displayLanguage = "en-GB";
    office.ofWorkbook = null;
    office.ready();
  }
}

/** A cell that shows an error, with its sentence. */
export interface Refused {
  error: string;
  sentence: string;
}

/** What a cell shows. */
export type Shown = unknown[][] | number | string | boolean | Refused;

/** Functions that go on answering until the cell no longer wants it. */
const streaming: ReadonlySet<string> = new Set(["SIMULATE"]);

/**
 * Calls a streaming function in a context without a timer, where it works to the end at once: its answers in turn.
 */
export async function stream(id: string, ...given: unknown[]): Promise<Shown[]> {
  const called = (await worksheetFunctions())[id]!;
  const passed = Array.from({ length: called.length - 1 }, (_, index) => given[index] ?? null);
  const answers: Shown[] = [];
  const invocation = {
    address: "Sheet1!A1",
    setResult: (answer: unknown) => answers.push(shown(answer) as Shown),
    onCanceled: () => {},
  };
  return within({ CustomFunctions: bareContext, setTimeout: undefined }, () => {
    called(...passed, invocation);
    invocation.onCanceled();
    return answers;
  });
}

/**
 * Calls a function as Excel does: null for what is left out, an invocation object at the end, ranges as rows of cells.
 */
export async function call(id: string, ...given: unknown[]): Promise<Shown> {
  if (streaming.has(id)) return (await stream(id, ...given)).at(-1)!;
  const called = (await worksheetFunctions())[id]!;
  const passed = Array.from({ length: called.length }, (_, index) => given[index] ?? null);
  return within({ CustomFunctions: bareContext }, () => {
    try {
      return shown(called(...passed, { address: "Sheet1!A1" })) as Shown;
    } catch (error) {
      if (error instanceof CellError) return shown(error) as Refused;
      throw error;
    }
  });
}

/** How many arguments a function takes, by its own word. */
export function argumentsOf(id: string): number {
  return associated[id]!.length;
}

/** Calls a function with just what is given, as Excel has been given it. */
export function asExcelCalls(id: string, ...given: unknown[]): Shown {
  const before = Reflect.get(globalThis, "CustomFunctions") as unknown;
  Object.assign(globalThis, { CustomFunctions: bareContext });
  try {
    return shown(associated[id]!(...given)) as Shown;
  } catch (error) {
    if (error instanceof CellError) return shown(error) as Refused;
    throw error;
  } finally {
    Reflect.set(globalThis, "CustomFunctions", before);
  }
}

function shown(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(shown);
  return answer instanceof CellError ? { error: answer.code, sentence: withoutPointer(answer.message) } : answer;
}

/** The sentence of a refusal; each is followed by where the whole explanation is, in the reader's language. */
function withoutPointer(said: string): string {
  const pointer = Object.values(refusedCellWords).find(({ inPane }) => said.endsWith(` ${inPane}`));
  if (!pointer) throw new Error(`"${said}" does not say where the whole explanation is`);
  return said.slice(0, -pointer.inPane.length - 1);
}

/** Why a function refuses to answer, as the page's door says it; null where it answers. */
export async function ask(id: string, ...given: unknown[]): Promise<Fact | null> {
  await worksheetFunctions();
  return within({ CustomFunctions: bareContext, setTimeout: undefined }, () => askFunction(id, given)?.refused ?? null);
}
