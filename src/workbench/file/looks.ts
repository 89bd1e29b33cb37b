import type { Alignment, Border, Borders, Font, Style } from "@cj-tech-master/excelts";
import { BooleanNumber, BorderStyleTypes, WrapStrategy, type IBorderData, type IStyleData } from "@univerjs/core";

/** What a text looks like in a file where nothing is said. */
const usual = { name: "Calibri", size: 11 };

/** By the number that the spreadsheet has for a place; what it has beside these is as good as what is usual. */
const across: (Alignment["horizontal"] | undefined)[] = [undefined, "left", "center", "right"];
const upright: (Alignment["vertical"] | undefined)[] = [undefined, "top", "middle", "bottom"];
/** How far one level of indentation moves a text, in pixels. */
const indent = 9;

const lines: Partial<Record<BorderStyleTypes, Border["style"]>> = {
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DASH_DOT]: "dashDot",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashDotDot",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.MEDIUM_DASHED]: "mediumDashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "mediumDashDot",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "mediumDashDotDot",
  [BorderStyleTypes.SLANT_DASH_DOT]: "slantDashDot",
  [BorderStyleTypes.THICK]: "thick",
};
const sides = { t: "top", b: "bottom", l: "left", r: "right" } as const;

const argb = (rgb: string) => ({ argb: `FF${rgb.replace("#", "").toUpperCase()}` });
const rgb = (color: { argb?: string } | undefined) => (color?.argb ? `#${color.argb.slice(-6)}` : undefined);

/** How a cell looks, as a file says it. */
export function fileStyle(style: IStyleData): Partial<Style> {
  const { n, cl, bg, bd, ht, vt, tb, pd } = style;
  const alignment = {
    ...(ht && across[ht] && { horizontal: across[ht] }),
    ...(vt && upright[vt] && { vertical: upright[vt] }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(pd?.l && { indent: Math.round(pd.l / indent) }),
  };
  return {
    ...(n?.pattern && { numFmt: n.pattern }),
    font: {
      ...usual,
      ...(style.ff && { name: style.ff }),
      ...(style.fs && { size: style.fs }),
      ...(style.bl && { bold: true }),
      ...(style.it && { italic: true }),
      ...(style.ul?.s && { underline: true }),
      ...(style.st?.s && { strike: true }),
      ...(cl?.rgb && { color: argb(cl.rgb) }),
    },
    ...(bg?.rgb && { fill: { type: "pattern", pattern: "solid", fgColor: argb(bg.rgb) } }),
    ...(bd && { border: fileBorders(bd) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

function fileBorders(borders: IBorderData): Partial<Borders> {
  const drawn: Partial<Borders> = {};
  for (const side of ["t", "b", "l", "r"] as const) {
    const one = borders[side];
    const style = one && lines[one.s];
    if (style) drawn[sides[side]] = { style, ...(one.cl?.rgb && { color: argb(one.cl.rgb) }) };
  }
  return drawn;
}

/** How a cell of a file looks in the spreadsheet; undefined where it looks as usual. */
export function readStyle({ numFmt, font, fill, border, alignment }: Partial<Style>): IStyleData | undefined {
  const pattern = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  const paper = fill?.type === "pattern" && fill.pattern === "solid" ? rgb(fill.fgColor) : undefined;
  const borders = border && readBorders(border);
  const style: IStyleData = {
    ...(pattern && pattern !== "General" && { n: { pattern } }),
    ...(font && readFont(font)),
    ...(paper && { bg: { rgb: paper } }),
    ...(borders && Object.keys(borders).length > 0 && { bd: borders }),
    ...place("ht", across.indexOf(alignment?.horizontal)),
    ...place("vt", upright.indexOf(alignment?.vertical)),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(alignment?.indent && { pd: { l: alignment.indent * indent } }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

const place = (key: "ht" | "vt", at: number) => (at > 0 ? { [key]: at } : {});

function readFont({ name, size, bold, italic, underline, strike, color }: Partial<Font>): IStyleData {
  const ink = rgb(color);
  return {
    ...(name && name !== usual.name && { ff: name }),
    ...(size && size !== usual.size && { fs: size }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && underline !== "none" && { ul: { s: BooleanNumber.TRUE } }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(ink && { cl: { rgb: ink } }),
  };
}

function readBorders(borders: Partial<Borders>): IBorderData {
  const drawn: IBorderData = {};
  for (const side of ["t", "b", "l", "r"] as const) {
    const one = borders[sides[side]];
    const style = Object.entries(lines).find(([, line]) => line === one?.style)?.[0];
    if (style) drawn[side] = { s: Number(style), cl: { rgb: rgb(one?.color) ?? "#000000" } };
  }
  return drawn;
}
