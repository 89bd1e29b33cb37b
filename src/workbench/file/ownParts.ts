import { xmlDecode, xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts";
import type { Property } from "../grid/kept";
import { setPart, textOfPart, type Parts } from "./parts";
import { addRelated, relationsOf, tagsOf } from "./relations";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Elements of a sheet that come after its custom properties. */
const after =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Puts a sheet's custom properties into its file, which the library does not: a part each, in two bytes a letter. */
export function putProperties(parts: Parts, sheetPart: string, properties: readonly Property[], first: number): void {
  if (properties.length === 0) return;
  const said = properties.map(({ key, value }, place) => {
    const name = `xl/customProperty${first + place}.bin`;
    const id = addRelated(parts, sheetPart, "customProperty", name, `${spreadsheet}.customProperty`);
    parts.set(name, twoBytes(value));
    return `<customPr name="${xmlEncodeAttr(key)}" r:id="${id}"/>`;
  });
  const xml = textOfPart(parts, sheetPart);
  const end = xml.indexOf("</sheetData>");
  const at = Math.max(end, 0) + xml.slice(Math.max(end, 0)).search(after);
  setPart(parts, sheetPart, `${xml.slice(0, at)}<customProperties>${said.join("")}</customProperties>${xml.slice(at)}`);
}

export function readProperties(parts: Parts, sheetPart: string): Property[] {
  const related = relationsOf(parts, sheetPart);
  return tagsOf(textOfPart(parts, sheetPart), "customPr").map(({ name, id }) => {
    const bytes = parts.get(related.find((one) => one.id === id)?.target ?? "") ?? new Uint8Array();
    return { key: name ?? "", value: new TextDecoder("utf-16le").decode(bytes) };
  });
}

function twoBytes(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let place = 0; place < text.length; place++) bytes.setUint16(place * 2, text.charCodeAt(place), true);
  return new Uint8Array(bytes.buffer);
}

const settingsPart = "docProps/custom.xml";
const settingPrefix = "SOCIAL.";
const schemas = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Puts what the add-in keeps with the workbook among the document's own properties, which every spreadsheet leaves alone. */
export function putSettings(parts: Parts, settings: Record<string, string>): void {
  const names = Object.keys(settings);
  if (names.length === 0) return;
  const type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
  addRelated(parts, "", "custom-properties", settingsPart, type);
  const said = names.map(
    (name, place) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${place + 2}" ` +
      `name="${xmlEncodeAttr(settingPrefix + name)}"><vt:lpwstr>${xmlEncode(settings[name]!)}</vt:lpwstr></property>`,
  );
  setPart(
    parts,
    settingsPart,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${schemas}/custom-properties" ` +
      `xmlns:vt="${schemas}/docPropsVTypes">${said.join("")}</Properties>`,
  );
}

export function readSettings(parts: Parts): Record<string, string> {
  const settings: Record<string, string> = {};
  const property = /<property\b([^>]*)>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g;
  for (const [tag, , text] of textOfPart(parts, settingsPart).matchAll(property)) {
    const name = tagsOf(tag, "property")[0]?.name ?? "";
    if (name.startsWith(settingPrefix)) settings[name.slice(settingPrefix.length)] = xmlDecode(text!);
  }
  return settings;
}

/** The drawing of a sheet, where it has one. */
function drawingOf(parts: Parts, sheetPart: string): string | undefined {
  return relationsOf(parts, sheetPart).find(({ kind }) => kind === "drawing")?.target;
}

/**
 * Gives the charts of a sheet their names, by which the pane finds them again; the library numbers them. It also says of an
 * anchor of one cell how it moves, which the format has no place for there: a strict reader leaves out the whole drawing.
 *
 * @source ECMA-376 part 1, 20.5.2.24 oneCellAnchor
 */
export function putChartNames(parts: Parts, sheetPart: string, names: readonly string[]): void {
  const drawing = drawingOf(parts, sheetPart);
  if (!drawing) return;
  let place = 0;
  const named = textOfPart(parts, drawing).replace(/(<xdr:cNvPr\b[^>]*\bname=")[^"]*"/g, (whole, before: string) => {
    const name = names[place++];
    return name === undefined ? whole : `${before}${xmlEncodeAttr(name)}"`;
  });
  setPart(parts, drawing, named.replace(/<xdr:oneCellAnchor\b[^>]*>/g, "<xdr:oneCellAnchor>"));
}

export function readChartNames(parts: Parts, sheetPart: string): string[] {
  const drawing = drawingOf(parts, sheetPart);
  const frames = drawing
    ? textOfPart(parts, drawing)
        .split(/<(?:\w+:)?graphicFrame\b/)
        .slice(1)
    : [];
  return frames.map((frame) => tagsOf(frame, "cNvPr")[0]?.name ?? "");
}
