import assert from "node:assert/strict";
import path from "node:path";
import ts from "typescript";
import { filesUnder, textOf } from "./sources";

/** The files whose values a file imports when it is loaded; what is imported for its type alone is not there then. */
function valuesOf(file: string, files: ReadonlySet<string>): string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith(".")) return [];
    if (isOfTypes(statement)) return [];
    const target = path.posix.join(path.posix.dirname(file), moduleSpecifier.text);
    const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
    return endings.map((ending) => target + ending).filter((name) => files.has(name));
  });
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const names = clause.namedBindings;
  return (
    !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly)
  );
}

/** The folder of the pane that a file stands in; none for what stands beside the folders. */
function folderOf(file: string): string | undefined {
  return /^src\/taskpane\/([^/]+)\//.exec(file)?.[1];
}

describe("the files of src", () => {
  const files = new Set(filesUnder("src", /\.tsx?$/));
  const values = new Map([...files].map((file) => [file, valuesOf(file, files)]));

  it("import no values in a circle", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, way: string[]) => {
      const from = way.indexOf(file);
      if (from >= 0) circles.push([...way.slice(from), file].join(" → "));
      if (from >= 0 || done.has(file)) return;
      for (const next of values.get(file)!) follow(next, [...way, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    assert.ok(values.get("src/taskpane/Pane.tsx")!.length > 0);
    assert.deepEqual(circles, []);
  });

  it("in no two folders of the pane import values from each other", () => {
    const pairs = new Set<string>();
    for (const [file, targets] of values)
      for (const target of targets) {
        const [from, to] = [folderOf(file), folderOf(target)];
        if (from && to && from !== to) pairs.add(`${from} ${to}`);
      }
    assert.ok(pairs.size > 0);
    assert.deepEqual(
      [...pairs].filter((pair) => pairs.has(pair.split(" ").reverse().join(" "))),
      [],
    );
  });

  it("that explain a number know none of the pane's views", () => {
    const known = [...values]
      .filter(([file]) => folderOf(file) === "explained")
      .flatMap(([file, targets]) =>
        targets
          .filter((target) => folderOf(target) !== undefined && folderOf(target) !== "explained")
          .map((target) => `${file} imports ${target}`),
      );
    assert.deepEqual(known, []);
  });
});
