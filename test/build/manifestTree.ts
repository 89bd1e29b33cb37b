import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

/** An element of an XML file, its children in the order they are written. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

type Parsed = Record<string, unknown> & { ":@"?: Record<string, string> };

export function readManifest(file: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    parseTagValue: false,
  });
  const [root] = (parser.parse(readFileSync(file, "utf8")) as Parsed[]).map(element);
  if (!root) throw new Error(`${file} has no element`);
  return root;
}

function element(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ":@") ?? "";
  const content = parsed[name] as Parsed[];
  const text = content.map((part) => part["#text"] ?? "").join("");
  const children = content.filter((part) => !("#text" in part)).map(element);
  return { name, attributes: parsed[":@"] ?? {}, text, children };
}

/** Every element of that name, in the order of the file. */
export function all(from: Element, name: string): Element[] {
  const found = from.children.flatMap((child) => all(child, name));
  return from.name === name ? [from, ...found] : found;
}

/** The only element of that name. */
export function only(from: Element, name: string): Element {
  const [found, ...more] = all(from, name);
  if (!found || more.length > 0) throw new Error(`${from.name} has ${more.length + (found ? 1 : 0)} ${name}, not one`);
  return found;
}

/** The child of that name. */
export function child(from: Element, name: string): Element {
  const found = from.children.find((one) => one.name === name);
  if (!found) throw new Error(`${from.name} has no ${name}`);
  return found;
}

/** Every address in the manifest. */
export function addresses(manifest: Element): string[] {
  const own = [...Object.values(manifest.attributes), manifest.text].filter((text) => /^https?:\/\//.test(text));
  const ours = manifest.name === "OfficeApp" || manifest.name === "VersionOverrides" ? [] : own;
  return [...ours, ...manifest.children.flatMap(addresses)];
}
