import { argumentFacts } from "../../src/help/arguments";
import { usualText } from "../../src/help/usual";
import { ask, call, inLanguages } from "./excel";
import { faultsOf } from "./faults";
import { validCalls, type ValidCall } from "./validCalls";

/** What a workbook rests on in one function. */
export interface Promised {
  /** In order; with what holds when it is left out, where it may be. */
  arguments: { name: string; leftOut?: string }[];
  /** The heads of the table that it answers with, and what its rows are called; none where it answers with one value. */
  heads?: string[];
  rows?: string[];
  /** The codes of what it refuses, by argument; those of no argument say why there is no answer. */
  refuses: Record<string, string[]>;
}

/** What workbooks rest on: the functions by their names, in the contract's order. */
export type Contract = Record<string, Promised>;

/** The contract as the code has it. */
export async function contract(): Promise<Contract> {
  const promised: Contract = {};
  await inLanguages({ reader: "en", workbook: "en" }, async () => {
    for (const valid of await validCalls()) {
      promised[valid.id] = {
        arguments: valid.parameters.map(({ name, optional }) => ({
          name,
          ...(optional ? { leftOut: usualText(argumentFacts(valid.id, name), "en") } : {}),
        })),
        ...shapeOf(valid.id, await call(valid.id, ...valid.given)),
        refuses: await codesOf(valid),
      };
    }
  });
  return promised;
}

/** Tables with the same rows whatever is given; the rows of others are named by what is given, or by the catalogue. */
const fixedRows: ReadonlySet<string> = new Set(["APPRAISE", "SIMULATE", "BALANCE", "FINANCING.COMPARE"]);

/** A table with a head row has a word in its first cell. */
function shapeOf(id: string, answer: unknown): Pick<Promised, "heads" | "rows"> {
  if (!Array.isArray(answer)) return {};
  const [first = [], ...others] = answer as unknown[][];
  if (typeof first[0] !== "string") return {};
  return { heads: first.map(String), ...(fixedRows.has(id) ? { rows: others.map(([name]) => String(name)) } : {}) };
}

const noArgument = "answer";

async function codesOf({ id, given }: ValidCall): Promise<Record<string, string[]>> {
  const codes = new Map<string, Set<string>>();
  for (const [index, right] of given.entries()) {
    for (const { given: wrong } of faultsOf(right)) {
      const fact = await ask(id, ...given.map((one, place) => (place === index ? wrong : one)));
      if (!fact) continue;
      const argument = "at" in fact ? fact.at.argument : noArgument;
      codes.set(argument, (codes.get(argument) ?? new Set()).add(fact.code));
    }
  }
  return Object.fromEntries([...codes].map(([argument, those]) => [argument, [...those].sort()]));
}

/** The contract as a file, in which a changed line is a changed promise. */
export function asText(promised: Contract): string {
  const line = (key: string, value: unknown) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const functions = Object.entries(promised).map(([id, { refuses, ...shape }]) => {
    const of = Object.entries(refuses).map(([argument, codes]) => `  ${line(argument, codes)}`);
    const lines = Object.entries(shape).map(([key, value]) => line(key, value));
    return `  ${JSON.stringify(id)}: {\n${lines.join(",\n")},\n    "refuses": {\n${of.join(",\n")}\n    }\n  }`;
  });
  return `{\n${functions.join(",\n")}\n}\n`;
}

/**
 * What happens to workbooks that were made with an earlier contract: a sentence for each thing in them that would break.
 * What is only added breaks nothing.
 */
export function broken(before: Contract, now: Contract): string[] {
  return Object.entries(before).flatMap(([id, was]) => {
    const is = now[id];
    if (!is) return [`Every workbook with SOCIAL.${id} shows #NAME?: the function is gone`];
    return [...brokenArguments(id, was, is), ...brokenShape(id, was, is), ...brokenRefusals(id, was, is)];
  });
}

function brokenArguments(id: string, was: Promised, is: Promised): string[] {
  const faults = was.arguments.flatMap(({ name, leftOut }, index) => {
    const place = `argument ${index + 1} of SOCIAL.${id}`;
    const here = is.arguments[index];
    if (here?.name !== name) return [`A formula that gives ${place} gives ${here?.name ?? "nothing"}, not ${name}`];
    if (leftOut !== undefined && here.leftOut === undefined) return [`A formula without ${name}, ${place}, is refused`];
    if (leftOut !== here.leftOut) return [`A formula without ${name}, ${place}, takes ${here.leftOut}, not ${leftOut}`];
    return [];
  });
  const required = is.arguments.slice(was.arguments.length).filter(({ leftOut }) => leftOut === undefined);
  return [...faults, ...required.map(({ name }) => `Every formula of SOCIAL.${id} is refused: ${name} must be given`)];
}

function brokenShape(id: string, was: Promised, is: Promised): string[] {
  const moved = (kind: "heads" | "rows", cells: string) => {
    const names = was[kind] ?? [];
    const at = names.findIndex((name, index) => is[kind]?.[index] !== name);
    if (at < 0 && (was[kind] !== undefined || is[kind] === undefined)) return [];
    const found = is[kind]?.[Math.max(at, 0)] ?? "one value";
    return [
      `A formula that points at ${cells} ${at + 1} of SOCIAL.${id} finds ${found}, not ${names[at] ?? "one value"}`,
    ];
  };
  return [...moved("heads", "column"), ...moved("rows", "row")];
}

function brokenRefusals(id: string, was: Promised, is: Promised): string[] {
  return Object.entries(is.refuses).flatMap(([argument, codes]) =>
    codes
      .filter((code) => !was.refuses[argument]?.includes(code))
      .map((code) => `A formula of SOCIAL.${id} that was answered may be refused: ${argument}, ${code}`),
  );
}
