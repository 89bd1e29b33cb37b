/** What a piece of a formula is; a reference or a name has its sheet with it, and a sign is one letter. */
export type PieceKind = "text" | "error" | "number" | "function" | "cells" | "name" | "space" | "sign";

export interface Piece {
  kind: PieceKind;
  text: string;
  /** How many brackets are open around it; a bracket itself stands outside. */
  depth: number;
  /** Whether it stands in a table that is written in the formula: {1,2;3,4}. */
  isInTable: boolean;
}

const sheet = String.raw`(?:(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[0-9]+`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const rows = String.raw`\$?[0-9]+:\$?[0-9]+`;
const word = String.raw`[\p{L}_][\p{L}\p{N}_.?]*|\\[\p{L}_.][\p{L}\p{N}_.?\\]*`;
/** Columns of a table that is one of Excel's: [Net], [[#All],[Net]]; an apostrophe says that a sign is a letter. */
const columnsOfTable = String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`;

/** The first of these that a place of a formula begins with is its piece. */
const everywhere = String.raw`(?<text>"(?:[^"]|"")*"?)|(?<error>#[A-Z0-9/_]+[!?]?)|(?<space>\s+)`;
const number = String.raw`(?<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:E[+-]?[0-9]+)?)`;
const outside = new RegExp(
  [
    everywhere,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
    String.raw`(?<cells>${sheet}(?:(?:${cell}(?::${cell})?|${columns}|${rows})#?|#REF!)(?![\p{L}\p{N}_.(]))`,
    String.raw`(?<name>${sheet}(?:(?:${word})(?:${columnsOfTable})?|${columnsOfTable}))`,
    number,
    String.raw`(?<sign>[\s\S])`,
  ].join("|"),
  "iuy",
);
const inTable = new RegExp(
  [everywhere, String.raw`(?<name>\p{L}+)`, number, String.raw`(?<sign>[\s\S])`].join("|"),
  "iuy",
);

/**
 * A formula in its pieces, as it is written: together they are the formula again.
 *
 * Read is what Excel stores, in English; of a formula as Swedish writes it, a decimal comma is a sign between two numbers.
 *
 * @example piecesOf("=A1+'B, 2'!C:C").map(({ text }) => text) // ["=", "A1", "+", "'B, 2'!C:C"]
 * @example piecesOf("=SUM({1,2})").map(({ depth }) => depth) // [0, 0, 0, 1, 2, 2, 2, 1, 0]
 * @example piecesOf("Net[[#All],[Year]]").map(({ kind }) => kind) // ["name"]
 */
export function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let [at, depth, isInTable] = [0, 0, false];
  while (at < formula.length) {
    const form = isInTable ? inTable : outside;
    form.lastIndex = at;
    const { 0: text, groups } = form.exec(formula)!;
    const kind = kinds.find((one) => groups![one] !== undefined)!;
    const isSign = kind === "sign";
    if (isSign && (text === ")" || text === "}")) depth--;
    if (isSign && text === "}") isInTable = false;
    pieces.push({ kind, text, depth, isInTable });
    if (isSign && (text === "(" || text === "{")) depth++;
    if (isSign && text === "{") isInTable = true;
    at += text.length;
  }
  return pieces;
}

const kinds: readonly PieceKind[] = ["text", "error", "number", "function", "cells", "name", "space", "sign"];

/** The formula of its pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/**
 * The parts between a sign that stands in no further brackets, without the spaces around them; none where there is nothing.
 *
 * @example partsAt(",", piecesOf("A1, SUM(B1,B2)")).map(textOf) // ["A1", "SUM(B1,B2)"]
 */
export function partsAt(sign: string, pieces: readonly Piece[]): Piece[][] {
  if (pieces.every(({ kind }) => kind === "space")) return [];
  const depth = Math.min(...pieces.map((one) => one.depth));
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "sign" && piece.text === sign && piece.depth === depth) parts.push([]);
    else parts.at(-1)!.push(piece);
  }
  return parts.map(withoutSpaces);
}

function withoutSpaces(pieces: readonly Piece[]): Piece[] {
  const said = pieces.flatMap(({ kind }, place) => (kind === "space" ? [] : [place]));
  return pieces.slice(said[0] ?? 0, (said.at(-1) ?? -1) + 1);
}
