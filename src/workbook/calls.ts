import type { CellContent } from "./scenario";

/** An argument as a formula says it. */
export type Written =
  | { kind: "leftOut"; text: string }
  | { kind: "literal"; text: string; value: CellContent }
  /** A table written in the formula. */
  | { kind: "constants"; text: string; values: CellContent[][] }
  | { kind: "reference"; text: string; sheet: string | null; address: string; isName: boolean; isSpilled: boolean }
  | { kind: "call"; text: string; call: Call }
  /** Something that only Excel can work out. */
  | { kind: "calculated"; text: string };

/** A call of one of our functions in a formula: the function's id and its arguments. */
export interface Call {
  id: string;
  given: Written[];
}

const ours = /SOCIAL\.([A-Z.]+)\(/giu;

/**
 * Every call of our functions in a formula, the outer before what is nested in it.
 *
 * @example callsIn("=SOCIAL.EXCLUDED(B3,0.128)").map(({ id, given }) => [id, given.map(({ text }) => text)]) // [["EXCLUDED", ["B3", "0.128"]]]
 * @example callsIn("=SUM(A1:A3)") // []
 * @example callsIn('="see SOCIAL.EXCLUDED(B3,B4)"&A1') // []
 */
export function callsIn(formula: string): Call[] {
  return foundIn(formula).map((found) => callAt(formula, found));
}

/** Where our functions are called; what is said within quotes is a text or the name of a sheet. */
function foundIn(formula: string): RegExpExecArray[] {
  const unquoted = new Set(Array.from(places(formula, 0), ({ at }) => at));
  return [...formula.matchAll(ours)].filter(({ index }) => unquoted.has(index));
}

/** Whether a formula is one call of ours and nothing more, so that what the call answers is what the cell shows. */
export function isOneCall(formula: string): boolean {
  const [found] = foundIn(formula);
  if (found?.index !== 1) return false;
  return endOf(formula, found.index + found[0].length) === formula.trimEnd().length;
}

function callAt(formula: string, found: RegExpExecArray): Call {
  const start = found.index + found[0].length;
  const given = splitAt(",", formula.slice(start, endOf(formula, start) - 1));
  return { id: found[1]!.toUpperCase(), given: given.map(writtenAs) };
}

/** The places of a formula outside of quotes, with how deep in brackets they are. */
function* places(formula: string, start: number): Generator<{ at: number; letter: string; depth: number }> {
  let [depth, quote] = [0, ""];
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at]!;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else {
      if (")}".includes(letter)) depth--;
      yield { at, letter, depth };
      if ("({".includes(letter)) depth++;
    }
  }
}

/** Just after the bracket that closes what was opened before a place. */
function endOf(formula: string, start: number): number {
  for (const { at, depth } of places(formula, start)) if (depth < 0) return at + 1;
  return formula.length + 1;
}

/** The parts of a text between separators that stand outside of quotes and brackets. */
function splitAt(separator: "," | ";", text: string): string[] {
  if (text.trim() === "") return [];
  const parts: string[] = [];
  let begun = 0;
  for (const { at, letter, depth } of places(text, 0)) {
    if (letter !== separator || depth !== 0) continue;
    parts.push(text.slice(begun, at).trim());
    begun = at + 1;
  }
  return [...parts, text.slice(begun).trim()];
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const reference = new RegExp(String.raw`^(?:('(?:[^']|'')+'|[^'!(){},"\s]+)!)?(${cell}(?::${cell})?)(#)?$`, "iu");
const name = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function writtenAs(text: string): Written {
  if (text === "") return { kind: "leftOut", text };
  const value = literal(text);
  if (value !== null) return { kind: "literal", text, value };
  const values = constants(text);
  if (values) return { kind: "constants", text, values };
  const found = reference.exec(text);
  if (found) {
    const sheet = found[1]?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? null;
    const address = found[2]!.replaceAll("$", "").toUpperCase();
    return { kind: "reference", text, sheet, address, isName: false, isSpilled: found[3] !== undefined };
  }
  const [call] = callsIn(text);
  if (call && isOneCall(`=${text}`)) return { kind: "call", text, call };
  if (name.test(text)) return { kind: "reference", text, sheet: null, address: text, isName: true, isSpilled: false };
  return { kind: "calculated", text };
}

/** The rows of a table that is written in the formula: {1,2;3,4}. */
function constants(text: string): CellContent[][] | null {
  if (!text.startsWith("{") || endOf(text, 1) !== text.length) return null;
  const rows = splitAt(";", text.slice(1, -1)).map((row) => splitAt(",", row).map(literal));
  return rows.every((row): row is CellContent[] => !row.includes(null)) ? rows : null;
}

/** A number, a share in per cent, a text in quotes or a truth. */
function literal(text: string): CellContent | null {
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(%?)$/iu.exec(text);
  if (number) return number[1] ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (/^"(?:[^"]|"")*"$/u.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return /^(?:TRUE|FALSE)$/iu.test(text) ? text.toUpperCase() === "TRUE" : null;
}
