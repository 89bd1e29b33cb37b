import type { Worksheet } from "@cj-tech-master/excelts";
import { addressOf, areaOf, type Area } from "../grid/address";
import type { SheetContent } from "./content";

type Print = SheetContent["print"];

const edges = { L: "left", R: "right" } as const;
const a4 = 9;

/** How a sheet is printed, as a file says it; nothing where nothing is set. */
export function putPrint(sheet: Worksheet, print: Print): void {
  const { orientation, paperSize, zoom, printArea, printTitleRows } = print;
  if (orientation) sheet.pageSetup.orientation = orientation === "Landscape" ? "landscape" : "portrait";
  if (paperSize === "A4") sheet.pageSetup.paperSize = a4;
  if (zoom) {
    const { horizontalFitToPages = 0, verticalFitToPages = 0 } = zoom as Excel.PageLayoutZoomOptions;
    Object.assign(sheet.pageSetup, {
      fitToPage: true,
      fitToWidth: horizontalFitToPages,
      fitToHeight: verticalFitToPages,
    });
  }
  if (printArea) sheet.pageSetup.printArea = addressOf(printArea as Area);
  if (printTitleRows) sheet.pageSetup.printTitlesRow = String(printTitleRows).replaceAll("$", "");
  const [header, footer] = [edgeOf(print, "Header"), edgeOf(print, "Footer")];
  if (header) sheet.headerFooter.oddHeader = header;
  if (footer) sheet.headerFooter.oddFooter = footer;
}

function edgeOf(print: Print, which: "Header" | "Footer"): string {
  return (["L", "R"] as const)
    .map((side) => [side, print[`${edges[side]}${which}`]] as const)
    .map(([side, text]) => (typeof text === "string" && text !== "" ? `&${side}${text}` : ""))
    .join("");
}

/** How a sheet of a file is printed, by the names that Excel has for it. */
export function readPrint(sheet: Worksheet): Print {
  const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, printArea, printTitlesRow } =
    sheet.pageSetup ?? {};
  const area = printArea ? areaOf(printArea.replace(/^.*!/, "")) : null;
  const { oddHeader, oddFooter } = sheet.headerFooter ?? {};
  return {
    ...(orientation === "landscape" && { orientation: "Landscape" }), // upright is as usual, said or not
    ...(paperSize === a4 && { paperSize: "A4" }),
    ...(fitToPage && {
      zoom: {
        ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
        ...(fitToHeight && { verticalFitToPages: fitToHeight }),
      },
    }),
    ...(area && { printArea: area }),
    ...(printTitlesRow && { printTitleRows: printTitlesRow.replace(/^\$?(\d+):\$?(\d+)$/, "$$$1:$$$2") }),
    ...readEdge(oddHeader ?? "", "Header"),
    ...readEdge(oddFooter ?? "", "Footer"),
  };
}

/** The texts at the left and the right of an edge; two ampersands are a letter, and begin no place. */
function readEdge(text: string, which: "Header" | "Footer"): Print {
  const read: Record<string, string> = {};
  let at = "";
  for (const [piece] of text.matchAll(/&&|&[LCR]|[\s\S]/g)) {
    if (/^&[LCR]$/.test(piece)) at = piece === "&C" ? "" : `${edges[piece === "&L" ? "L" : "R"]}${which}`;
    else if (at) read[at] = (read[at] ?? "") + piece;
  }
  return read;
}
