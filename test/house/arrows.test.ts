import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { filesUnder, textOf } from "./sources";

/** Which room may import from which. A room may always import from itself. */
const arrows: Record<string, string[]> = {
  model: [],
  catalogue: ["model", "locales", "ranges"],
  locales: ["model"],
  statistics: ["model"],
  ranges: ["model", "locales"],
  simulation: ["model", "statistics"],
  functions: ["model", "catalogue", "locales", "ranges", "statistics", "simulation"],
  stories: ["model", "catalogue", "locales"],
  workbook: ["model", "catalogue", "locales", "ranges", "stories"],
  taskpane: ["model", "catalogue", "locales", "ranges", "simulation", "stories", "workbook"],
  help: ["model", "catalogue", "locales", "ranges", "simulation", "workbench"],
  workbench: ["model", "catalogue", "locales", "ranges", "functions", "simulation", "stories", "workbook", "taskpane"],
};

/** Which packages a room may use; the pages (taskpane, workbench) may use what package.json has. */
const packages: Record<string, string[]> = {
  model: [],
  catalogue: ["papaparse"],
  locales: [],
  statistics: ["@stdlib/math-base-special-erfcinv", "@stdlib/math-base-special-exp", "@stdlib/math-base-special-ln"],
  simulation: [],
  ranges: ["fastest-levenshtein"],
  functions: [],
  stories: [],
  workbook: ["@microsoft/office-js-helpers"],
  help: ["temml"],
};

interface Arrow {
  file: string;
  from: string;
  to: string;
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(textOf(file)).importedFiles.map(({ fileName }) => fileName);
}

function roomOf(file: string): string {
  return file.split("/")[1] ?? "";
}

describe("the rooms of src", () => {
  const files = filesUnder("src", /\.tsx?$/);
  const drawn: Arrow[] = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => path.posix.join(path.posix.dirname(file), name))
      .map((target) => ({ file, from: roomOf(file), to: target.startsWith("src/") ? roomOf(target) : target })),
  );

  it("are the rooms of the table", () => {
    assert.deepEqual(readdirSync("src").sort(), Object.keys(arrows).sort());
  });

  it("import only along the arrows", () => {
    assert.ok(drawn.length > 0);
    const against = drawn.filter(({ from, to }) => from !== to && !arrows[from]?.includes(to));
    assert.deepEqual(
      against.map(({ file, to }) => `${file} imports from ${to}`),
      [],
    );
  });

  it("use only the packages they are given", () => {
    const used = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith("."))
        .filter((name) => packages[roomOf(file)]?.includes(name) === false)
        .map((name) => `${file} imports ${name}`),
    );
    assert.deepEqual(used, []);
  });
});
