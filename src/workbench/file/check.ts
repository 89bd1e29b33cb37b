import { areaOf } from "../grid/address";
import { FileRefusal } from "./refusal";
import { most, textOfPart, type Parts } from "./parts";
import { relationsOf } from "./relations";

/** Parts of a workbook that are read, or that may be there and are left behind. */
const known = [
  /^\[Content_Types\]\.xml$/,
  /(^|\/)_rels\/[^/]*\.rels$/,
  /^docProps\/(app|core|custom)\.xml$/,
  /^docProps\/thumbnail\.\w+$/,
  /^docMetadata\/LabelInfo\.xml$/,
  /^customXml\/(item\w*|itemProps\w*)\.xml$/,
  /^xl\/(workbook|styles|sharedStrings|metadata|calcChain)\.xml$/,
  /^xl\/theme\/theme\d+\.xml$/,
  /^xl\/worksheets\/sheet\d+\.xml$/,
  /^xl\/customProperty\d+\.bin$/,
  /^xl\/customProperty\/customProperty\d+\.bin$/,
  /^xl\/drawings\/(drawing\d+\.xml|vmlDrawing\d+\.vml)$/,
  /^xl\/charts\/(chart|style|colors)\d+\.xml$/,
  /^xl\/(comments\d+|threadedComments\/threadedComment\d+|persons\/person\d*)\.xml$/,
  /^xl\/tables\/table\d+\.xml$/,
  /^xl\/printerSettings\/printerSettings\d+\.bin$/,
  /^xl\/richData\/\w+\.xml$/,
  /^xl\/(webextensions|taskpanes|webextension)\/?[\w/]*\.xml$/,
];
const macros = /vbaProject|macrosheets|xl4?macro|dialogsheets|activeX|ctrlProps|embeddings|oleObject/i;
const outside = /externalLinks|connections\.xml|queryTables|model\/item/i;

/** Refuses a file that holds what a workbook of figures has no need of, before anything of it is read. */
export function checkParts(parts: Parts): void {
  if (!parts.has("[Content_Types].xml") || !parts.has("xl/workbook.xml")) throw new FileRefusal("notXlsx");
  const types = textOfPart(parts, "[Content_Types].xml");
  if (/macroEnabled|vbaProject/i.test(types)) throw new FileRefusal("macros", "[Content_Types].xml");
  for (const name of parts.keys()) {
    if (macros.test(name)) throw new FileRefusal("macros", name);
    if (outside.test(name)) throw new FileRefusal("externalLinks", name);
    if (!known.some((one) => one.test(name))) throw new FileRefusal("foreignPart", name);
    if (/\.(xml|rels|vml)$/.test(name)) checkXml(parts, name);
  }
  checkRelations(parts);
  checkCells(parts);
}

/** A document type is where entities are declared that unfold without end, or fetch other files. */
function checkXml(parts: Parts, name: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(textOfPart(parts, name))) throw new FileRefusal("documentType", name);
}

/** A link that a person follows is as harmless as its text; whatever else lies outside the file would be fetched. */
function checkRelations(parts: Parts): void {
  for (const name of parts.keys()) {
    if (!name.endsWith(".rels")) continue;
    const from = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    for (const { kind, target, isOutside } of relationsOf(parts, from))
      if (isOutside && kind !== "hyperlink") throw new FileRefusal("externalLinks", target);
  }
}

function checkCells(parts: Parts): void {
  let cells = 0;
  for (const [name] of parts) {
    if (!/^xl\/(worksheets\/sheet|comments)/.test(name)) continue;
    const cell = /<(?:\w+:)?c[\s>/]/g;
    const xml = textOfPart(parts, name);
    checkReach(xml);
    while (cell.test(xml)) if (++cells > most.cells) throw new FileRefusal("tooManyCells", String(most.cells));
  }
}

/** One cell far away, or a formula that is to fill all of a sheet, would take as long as a sheet that is full. */
function checkReach(xml: string): void {
  for (const [, address = ""] of xml.matchAll(
    /<(?:\w+:)?(?:c|f|mergeCell|comment)\b[^>]*?\br(?:ef)?\s*=\s*["']([^"']*)["']/g,
  )) {
    const area = areaOf(address);
    if (!area || area.bottom >= most.rows || area.right >= most.columns) throw new FileRefusal("tooFar", address);
  }
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br\s*=\s*["'](\d+)["']/g))
    if (Number(row) > most.rows) throw new FileRefusal("tooFar", row);
}
