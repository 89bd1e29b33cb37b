import { textOfPart, type Parts } from "./parts";

/** What a file may hold that the workbench has no room for: it is gone from what is saved again. */
const leftKinds = ["threads", "tables", "conditionalFormats", "validations", "links", "filters"] as const;
export type LeftKind = (typeof leftKinds)[number];

const partsOf: Partial<Record<LeftKind, RegExp>> = {
  threads: /^xl\/threadedComments\/threadedComment\d+\.xml$/,
  tables: /^xl\/tables\//,
};

const elementsOf: Partial<Record<LeftKind, RegExp>> = {
  conditionalFormats: /<(?:\w+:)?conditionalFormatting[\s>]/,
  validations: /<(?:\w+:)?dataValidation[\s>]/,
  links: /<(?:\w+:)?hyperlink[\s>]/,
  filters: /<(?:\w+:)?autoFilter[\s>/]/,
};

/** What of a file is left behind when it is opened. */
export function leftBehind(parts: Parts): LeftKind[] {
  const names = [...parts.keys()];
  const sheets = names.filter((name) => name.startsWith("xl/worksheets/sheet")).map((name) => textOfPart(parts, name));
  return leftKinds.filter((kind) => {
    const [part, element] = [partsOf[kind], elementsOf[kind]];
    return (part && names.some((name) => part.test(name))) || (element && sheets.some((xml) => element.test(xml)));
  });
}
