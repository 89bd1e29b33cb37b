import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** Every file under a folder, with forward slashes, in order of name. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join("/"))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(file, "utf8");
}
