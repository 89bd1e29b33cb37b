import { xmlDecode, xmlEncodeAttr } from "@cj-tech-master/excelts";
import { setPart, textOfPart, type Parts } from "./parts";

/** One part's mention of another: of what kind it is, and which. */
export interface Relation {
  id: string;
  /** The last word of the kind's address: "drawing", "worksheet". */
  kind: string;
  target: string;
  isOutside: boolean;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The attributes of a tag, without the prefixes of their names. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of tag.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name!] = xmlDecode(double ?? single ?? "");
  return found;
}

/** The tags of this name in a part, each with its attributes. */
export function tagsOf(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?>`, "g"))].map(([tag]) => attributesOf(tag));
}

const relationsPart = (part: string) => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** What a part mentions; "" for the whole file. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  return tagsOf(textOfPart(parts, relationsPart(part)), "Relationship").map(({ Id, Type, Target, TargetMode }) => ({
    id: Id ?? "",
    kind: (Type ?? "").replace(/^.*\//, ""),
    target: TargetMode === "External" ? (Target ?? "") : resolved(part, Target ?? ""),
    isOutside: TargetMode === "External",
  }));
}

function resolved(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replace(/^\//, "").split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}

/** Adds a part that another mentions, and tells the id of the mention. */
export function addRelated(parts: Parts, from: string, kind: string, name: string, contentType: string): string {
  const id = `rIdOwn${relationsOf(parts, from).length + 1}`;
  const said = `<Relationship Id="${id}" Type="${office}/${kind}" Target="/${xmlEncodeAttr(name)}"/>`;
  const empty = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const there = textOfPart(parts, relationsPart(from)) || empty;
  setPart(parts, relationsPart(from), there.replace("</Relationships>", `${said}</Relationships>`));
  const types = textOfPart(parts, "[Content_Types].xml");
  const type = `<Override PartName="/${xmlEncodeAttr(name)}" ContentType="${contentType}"/>`;
  setPart(parts, "[Content_Types].xml", types.replace("</Types>", `${type}</Types>`));
  return id;
}

/** The part of each sheet, in the order of the workbook. */
export function sheetParts(parts: Parts): string[] {
  const book = relationsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const mentioned = relationsOf(parts, book);
  return tagsOf(textOfPart(parts, book), "sheet").map(({ id }) => mentioned.find((one) => one.id === id)?.target ?? "");
}
