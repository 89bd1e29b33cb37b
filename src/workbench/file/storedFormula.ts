import { piecesOf, textOf, type Piece } from "../../ranges/formulaPieces";

const ours = "SOCIAL.";
/** Before the names of an add-in's functions in a file: OfficeDev/Excel-Custom-Functions#108. */
const addInPrefix = "_xldudf_";

/**
 * Functions that came after the format of the file: Excel stores them with a prefix.
 *
 * @source support.microsoft.com, "Issue: An _xlfn. prefix is displayed in front of a formula"
 */
const later = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT
  GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISO.CEILING ISOWEEKNUM
  LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA
  PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY
  STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
  TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP
  XMATCH XOR Z.TEST`.split(/\s+/),
);
const laterStill = new Set(["FILTER", "SORT"]);
/** Their own words for what is named within the formula are stored in yet another way. */
const withOwnNames = new Set(["LET", "LAMBDA", "MAP", "REDUCE", "SCAN", "MAKEARRAY", "BYROW", "BYCOL"]);

const namesIn = (formula: string) =>
  piecesOf(formula).flatMap(({ kind, text }) => (kind === "function" ? [text.toUpperCase()] : []));

/**
 * Whether a file can hold the formula as it is; one that cannot be held is kept as the value that it last came to.
 *
 * @example canBeStored("=LET(x,1,x)") // false
 */
export function canBeStored(formula: string): boolean {
  return !namesIn(formula).some((name) => withOwnNames.has(name));
}

/**
 * Whether Excel is to fill the cells beside with what the formula comes to, or would otherwise take one value of it.
 *
 * @example callsOurs("=INDEX(SOCIAL.PAYBACK(B1:B9),1)") // true
 */
export function callsOurs(formula: string): boolean {
  return namesIn(formula).some((name) => name.startsWith(ours));
}

/**
 * A formula as a file holds it, without its first sign: our functions by the name that Excel stores, where a point is _.
 *
 * @example storedFormula("=SOCIAL.PAYBACK.BYACTOR(A1#)+SUM(B2)") // "_xldudf_SOCIAL_PAYBACK_BYACTOR(_xlfn.ANCHORARRAY(A1))+SUM(B2)"
 */
export function storedFormula(formula: string): string {
  return textOf(piecesOf(formula.replace(/^=/, "")).map((piece) => ({ ...piece, text: storedPiece(piece) })));
}

function storedPiece({ kind, text }: Piece): string {
  if (kind === "cells" && text.endsWith("#")) return `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`;
  if (kind !== "function") return text;
  const name = text.toUpperCase();
  if (name.startsWith(ours)) return addInPrefix + name.replace(/\./g, "_");
  if (laterStill.has(name)) return `_xlfn._xlws.${name}`;
  return later.has(name) ? `_xlfn.${name}` : text;
}

/**
 * The formula that a file holds, as it stands in a cell. A function of another add-in keeps the name that it is stored by.
 *
 * @param functions the names of our functions: `["PAYBACK.BYACTOR"]`
 * @example readFormula("_xldudf_SOCIAL_PAYBACK_BYACTOR(A1)", ["PAYBACK.BYACTOR"]) // "=SOCIAL.PAYBACK.BYACTOR(A1)"
 */
export function readFormula(stored: string, functions: readonly string[]): string {
  const named = new Map(functions.map((name) => [addInPrefix + (ours + name).replace(/\./g, "_"), ours + name]));
  const read = piecesOf(`=${stored}`).map((piece) => {
    if (piece.kind !== "function") return piece;
    const text = piece.text.replace(/^_xlfn\.(_xlws\.)?/i, "");
    return { ...piece, text: named.get(text.toUpperCase().replace(/^_XLDUDF_/, addInPrefix)) ?? text };
  });
  return textOf(read).replace(/\bANCHORARRAY\(([^()]+)\)/g, "$1#");
}
