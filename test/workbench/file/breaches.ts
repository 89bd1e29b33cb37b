import { posix } from "node:path";
import { textOfPart, type Parts } from "../../../src/workbench/file/parts";

/** The elements of a sheet, in the order that ECMA-376 has them in (part 1, 18.3.1.99). */
const sheetOrder =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
  sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions
  pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
  legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found!);

/** What of a file breaks the rules of its format, by which Excel would mend it and leave out what it does not understand. */
export function breaches(parts: Parts): string[] {
  const told: string[] = [];
  const types = textOfPart(parts, "[Content_Types].xml");
  const typed = new Set(all(types, /PartName="\/([^"]+)"/g));
  const extensions = new Set(all(types, /Extension="([^"]+)"/g));
  for (const name of typed) if (!parts.has(name)) told.push(`${name} has a type and is not there`);
  for (const name of parts.keys()) {
    if (name !== "[Content_Types].xml" && !typed.has(name) && !extensions.has(name.replace(/^.*\./, "")))
      told.push(`${name} has no type`);
    const xml = /\.(xml|rels)$/.test(name) ? textOfPart(parts, name) : "";
    if (name.endsWith(".rels")) told.push(...relationBreaches(parts, name, xml));
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) told.push(...sheetBreaches(name, xml));
    // 20.5.2.24: an anchor of one cell has no attributes
    for (const anchor of all(xml, /<xdr:oneCellAnchor\s+([^>]*)>/g)) told.push(`${name}: oneCellAnchor ${anchor}`);
  }
  return told;
}

function relationBreaches(parts: Parts, name: string, xml: string): string[] {
  const ids = all(xml, /\bId="([^"]+)"/g);
  const folder = posix.dirname(posix.dirname(name));
  const missing = all(xml, /\bTarget="([^"]+)"/g).filter(
    (to) => !parts.has(posix.join(to.startsWith("/") ? "" : folder, to).replace(/^\//, "")),
  );
  return [
    ...(new Set(ids).size < ids.length ? [`${name}: an id twice`] : []),
    ...missing.map((to) => `${name}: ${to} is not there`),
  ];
}

function sheetBreaches(name: string, xml: string): string[] {
  const outside = xml.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>").replace(/^.*?<worksheet\b[^>]*>/s, "");
  let depth = 0;
  const top: string[] = [];
  for (const [, end, tag, empty] of outside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (!end && depth === 0 && tag !== "worksheet") top.push(tag!);
    if (!empty) depth += end ? -1 : 1;
  }
  const places = top.map((tag) => sheetOrder.indexOf(tag));
  const rows = all(xml, /<row\b[^>]*?\br="(\d+)"/g).map(Number);
  return [
    ...(places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0)) ? [`${name}: ${top.join(" ")}`] : []),
    ...(rows.some((row, at) => row <= (rows[at - 1] ?? 0)) ? [`${name}: rows out of order`] : []),
  ];
}
