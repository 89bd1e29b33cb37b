import { partsAt, piecesOf, textOf, type Piece } from "./formulaPieces";

type Constant = string | number | boolean;

/** An argument as a formula says it. */
export type Written =
  | { kind: "leftOut"; text: string }
  | { kind: "literal"; text: string; value: Constant }
  /** A table written in the formula. */
  | { kind: "constants"; text: string; values: Constant[][] }
  | { kind: "reference"; text: string; sheet: string | null; address: string; isName: boolean; isSpilled: boolean }
  | { kind: "call"; text: string; call: Call }
  /** Something that only Excel can work out. */
  | { kind: "calculated"; text: string };

/** A call of one of our functions in a formula: the function's id and its arguments. */
export interface Call {
  id: string;
  given: Written[];
}

const ours = /^SOCIAL\./iu;

/**
 * Every call of our functions in a formula, the outer before what is nested in it.
 *
 * @example callsIn("=SOCIAL.EXCLUDED(B3,0.128)").map(({ id, given }) => [id, given.map(({ text }) => text)]) // [["EXCLUDED", ["B3", "0.128"]]]
 * @example callsIn("=SUM(A1:A3)") // []
 * @example callsIn('="see SOCIAL.EXCLUDED(B3,B4)"&A1') // []
 */
export function callsIn(formula: string): Call[] {
  const pieces = piecesOf(formula);
  return pieces.flatMap((piece, at) => (isOurs(piece) ? [callOf(pieces.slice(at, endOf(pieces, at)))] : []));
}

/**
 * Whether a formula is one call of ours and nothing more, so that what the call answers is what the cell shows.
 *
 * @example isOneCall("=SOCIAL.EXCLUDED(B3,0.128)+1") // false
 */
export function isOneCall(formula: string): boolean {
  const [sign, ...pieces] = piecesOf(formula.trimEnd());
  return sign?.text === "=" && isWhole(pieces);
}

/**
 * A formula with each call of ours, the outer with all that is nested in it, as something else.
 *
 * @param other what stands for a call; null where nothing does
 * @returns null where a call has nothing else
 * @example replacedCalls("=1+SOCIAL.EXCLUDED(B3,SOCIAL.TAXORE(1,2))", ({ id }) => id) // "=1+EXCLUDED"
 */
export function replacedCalls(formula: string, other: (call: Call) => string | null): string | null {
  const pieces = piecesOf(formula);
  let replaced = "";
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]!;
    const end = isOurs(piece) ? endOf(pieces, at) : at + 1;
    const text = isOurs(piece) ? other(callOf(pieces.slice(at, end))) : piece.text;
    if (text === null) return null;
    replaced += text;
    at = end;
  }
  return replaced;
}

function isOurs({ kind, text }: Piece): boolean {
  return kind === "function" && ours.test(text);
}

/** Whether pieces are one call of ours and nothing more. */
function isWhole(pieces: readonly Piece[]): boolean {
  return pieces[0] !== undefined && isOurs(pieces[0]) && endOf(pieces, 0) === pieces.length;
}

/** Just after the bracket that closes what the function at a place opens. */
function endOf(pieces: readonly Piece[], at: number): number {
  const end = pieces.findIndex(({ text, depth }, place) => place > at && text === ")" && depth === pieces[at]!.depth);
  return end < 0 ? pieces.length : end + 1;
}

function callOf(pieces: readonly Piece[]): Call {
  const id = pieces[0]!.text.replace(ours, "").toUpperCase();
  const isClosed = pieces.at(-1)!.text === ")" && pieces.at(-1)!.depth === pieces[0]!.depth;
  return { id, given: partsAt(",", pieces.slice(2, isClosed ? -1 : undefined)).map(writtenAs) };
}

function writtenAs(pieces: readonly Piece[]): Written {
  const text = textOf(pieces);
  const [first] = pieces;
  if (!first) return { kind: "leftOut", text };
  const value = constant(pieces);
  if (value !== null) return { kind: "literal", text, value };
  const values = constants(pieces);
  if (values) return { kind: "constants", text, values };
  if (isWhole(pieces)) return { kind: "call", text, call: callOf(pieces) };
  const isReference = pieces.length === 1 && (first.kind === "cells" || (first.kind === "name" && !text.includes("[")));
  return isReference ? referenceOf(first) : { kind: "calculated", text };
}

function referenceOf({ kind, text }: Piece): Written {
  const mark = text.lastIndexOf("!") + 1;
  const sheet =
    mark > 0
      ? text
          .slice(0, mark - 1)
          .replace(/^'|'$/g, "")
          .replaceAll("''", "'")
      : null;
  const [isName, isSpilled] = [kind === "name", text.endsWith("#")];
  const cells = text.slice(mark).replaceAll(/[$#]/g, "").toUpperCase();
  return { kind: "reference", text, sheet, address: isName ? text.slice(mark) : cells, isName, isSpilled };
}

/** The rows of a table that is written in the formula: {1,2;3,4}. */
function constants(pieces: readonly Piece[]): Constant[][] | null {
  if (pieces[0]!.text !== "{" || pieces.at(-1)!.text !== "}") return null;
  const rows = partsAt(";", pieces.slice(1, -1)).map((row) => partsAt(",", row).map(constant));
  return rows.every((row): row is Constant[] => !row.includes(null)) ? rows : null;
}

/** A number, a share in per cent, a text in quotes or a truth. */
function constant(pieces: readonly Piece[]): Constant | null {
  const text = textOf(pieces);
  const number = /^([+-]?)([\d.]+(?:E[+-]?\d+)?)(%?)$/iu.exec(text);
  if (number) return Number(`${number[1]}${number[2]}`) / (number[3] ? 100 : 1);
  if (pieces.length !== 1) return null;
  if (pieces[0]!.kind === "text") return text.slice(1, -1).replaceAll('""', '"');
  return /^(?:TRUE|FALSE)$/iu.test(text) ? text.toUpperCase() === "TRUE" : null;
}
