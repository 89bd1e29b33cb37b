import { packed, setPart, textOfPart, unpacked } from "../../src/workbench/file/parts";

/**
 * A file without the last values of its open formulas, those that call nothing of ours: whatever program reads it has to
 * calculate them itself, from values that it is given.
 */
export async function withoutOpenValues(file: Uint8Array): Promise<Uint8Array> {
  const parts = await unpacked(file);
  for (const name of parts.keys())
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) setPart(parts, name, withoutValues(textOfPart(parts, name)));
  return packed(parts);
}

/**
 * The same of one sheet's text.
 *
 * @example withoutValues('<c r="A1" t="str"><f>B1&amp;"a"</f><v>ba</v></c>') // '<c r="A1"><f>B1&amp;"a"</f></c>'
 */
export function withoutValues(xml: string): string {
  const cell = /<c((?:\s[^>]*)?)>(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v><\/c>/g;
  return xml.replace(cell, (whole, attributes: string, formula: string) =>
    formula.includes("_xldudf_") ? whole : `<c${attributes.replace(/ t="\w+"/, "")}>${formula}</c>`,
  );
}
