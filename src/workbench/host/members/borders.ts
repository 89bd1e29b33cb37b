import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { Area } from "../../grid/address";
import { badArgument, type Ground, type MembersOf, type Of } from "../objects";
import { restyle } from "./format";

type Border = Of<"RangeBorder">;
interface Side {
  /** Which side of a cell is drawn. */
  edge: "t" | "b" | "l" | "r";
  /** The cells of an area on whose side it is drawn. */
  cells: (area: Area) => Area;
}

const sides: Record<string, Side> = {
  EdgeTop: { edge: "t", cells: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { edge: "b", cells: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { edge: "l", cells: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { edge: "r", cells: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: { edge: "b", cells: (area) => ({ ...area, bottom: area.bottom - 1 }) },
  InsideVertical: { edge: "r", cells: (area) => ({ ...area, right: area.right - 1 }) },
};

const styles: Record<string, BorderStyleTypes> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const weights: Record<string, BorderStyleTypes> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

function sideOf(name: string): Side {
  const side = sides[name];
  if (!side) throw badArgument(`The workbench draws no border "${name}".`);
  return side;
}

const plain: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

function drawn({ sheetId, area, side }: Border, { book }: Ground): IBorderStyleData | null {
  const { edge, cells } = sideOf(side);
  const { top, left } = cells(area);
  return book.style(sheetId, top, left).bd?.[edge] ?? null;
}

function draw(target: Border, change: Partial<IBorderStyleData>, ground: Ground): void {
  const { edge, cells } = sideOf(target.side);
  const area = cells(target.area);
  const border: IBorderData = { [edge]: { ...plain, ...drawn(target, ground), ...change } };
  if (area.bottom >= area.top && area.right >= area.left) restyle({ ...target, area }, { bd: border }, ground);
}

const nameOf = (table: Record<string, BorderStyleTypes>, style: BorderStyleTypes, otherwise: string) =>
  Object.keys(table).find((name) => table[name] === style) ?? otherwise;

export const rangeBorder: MembersOf<"RangeBorder"> = {
  SideIndex: { get: ({ side }) => side },
  Style: {
    get: (target, ground) => nameOf(styles, drawn(target, ground)?.s ?? BorderStyleTypes.NONE, "Continuous"),
    set: (target, style, ground) => draw(target, { s: styles[String(style)] ?? BorderStyleTypes.THIN }, ground),
  },
  Weight: {
    get: (target, ground) => nameOf(weights, drawn(target, ground)?.s ?? BorderStyleTypes.NONE, "Thin"),
    set: (target, weight, ground) => draw(target, { s: weights[String(weight)] ?? BorderStyleTypes.THIN }, ground),
  },
  Color: {
    get: (target, ground) => drawn(target, ground)?.cl.rgb ?? "",
    set: (target, color, ground) => draw(target, { cl: { rgb: String(color) } }, ground),
  },
};

const item = ({ sheetId, area }: Of<"RangeBorderCollection">, side: string): Border => {
  sideOf(side);
  return { kind: "RangeBorder", sheetId, area, side };
};

export const rangeBorderCollection: MembersOf<"RangeBorderCollection"> = {
  Items: { get: (target) => Object.keys(sides).map((side) => item(target, side)) },
  Count: { get: () => Object.keys(sides).length },
  GetItem: { call: (target, [side]) => item(target, String(side)) },
};
