import { WrapStrategy } from "@univerjs/core";
import { filesWords } from "../../locales/filesWords";
import { languageOf } from "../../locales/language";
import { looks } from "../../stories/looks";
import { quotedSheet } from "../grid/address";
import type { BookContent, SheetContent } from "./content";

/** The sheet's own name, by which it is known again whatever it is called. */
const mark = "ReadFirst";
const width = 760;
const lineHeight = 20;

/** A workbook on its way to a file, with a first sheet that says what to do where Excel does not know our functions. */
export function withReadMe(content: BookContent): BookContent {
  if (content.sheets.some(({ names }) => names.some(({ name }) => name === mark))) return content;
  return { ...content, sheets: [readMe(content), ...content.sheets] };
}

function readMe({ sheets, settings }: BookContent): SheetContent {
  const { readMe: say } = filesWords[languageOf(String(JSON.parse(settings.language ?? '"sv"')))];
  let name = say.sheet;
  for (let number = 2; sheets.some((one) => one.name === name); number++) name = `${say.sheet} (${number})`;
  const lines = say.lines.map((value, place) => ({
    row: place + 2,
    column: 0,
    value,
    style: { tb: WrapStrategy.WRAP },
  }));
  return {
    name,
    isHidden: false,
    isProtected: false,
    widths: { 0: width },
    heights: Object.fromEntries(
      lines.map(({ row, value }) => [row, Math.ceil((value.length * 8) / width) * lineHeight + 4]),
    ),
    frozen: { rows: 0, columns: 0 },
    merged: [],
    cells: [{ row: 0, column: 0, value: say.title, style: { bl: 1, fs: looks.title.size } }, ...lines],
    names: [{ name: mark, refersTo: `${quotedSheet(name)}!$A$1` }],
    properties: [],
    validations: [],
    charts: [],
    print: { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } },
  };
}
