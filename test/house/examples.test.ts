import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { filesUnder, textOf } from "./sources";

/** `@example payback([-100, 30, 40, 50], 0) // 2.6`: a call of what the file and its imports export; the answer is JSON. */
const form = /^ \* @example (.+?) \/\/ (.+)$/gm;

describe("the examples of docstrings", () => {
  const files = filesUnder("src", /\.tsx?$/);

  for (const file of files) {
    const source = textOf(file);
    const examples = [...source.matchAll(form)];
    const written = source.match(/@example/g)?.length ?? 0;
    if (written === 0) continue;

    it(`of ${file} say what the code answers`, async () => {
      assert.equal(examples.length, written, "an @example that is not of the form: call // JSON");
      const exported = { ...(await importsOf(file)), ...(await exportsOf(file)) };
      for (const [, call = "", answer = ""] of examples) {
        const names = Object.keys(exported).filter((name) => name !== "default" && name !== "module.exports");
        const run = new Function(...names, `"use strict"; return (${call});`);
        const got: unknown = run(...names.map((name) => exported[name]));
        assert.deepEqual(rounded(got), rounded(JSON.parse(answer)), call);
      }
    });
  }

  it("exist for every function of the model", () => {
    const without = filesUnder("src/model", /\.ts$/).flatMap((file) => functionsWithoutExample(file));
    assert.deepEqual(without, []);
  });
});

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(path.resolve(file)).href) as Promise<Record<string, unknown>>;
}

/** What the file could use of its own room and others: what it imports, and what those files do. */
async function importsOf(file: string): Promise<Record<string, unknown>> {
  const own = importedBy(file);
  const modules = await Promise.all([...own.flatMap(importedBy), ...own].map(exportsOf));
  return Object.assign({}, ...modules) as Record<string, unknown>;
}

function importedBy(file: string): string[] {
  const own = ts.preProcessFile(textOf(file)).importedFiles.filter(({ fileName }) => fileName.startsWith("."));
  return own.map(({ fileName }) => require.resolve(path.resolve(path.dirname(file), fileName)));
}

/** Numbers to 12 digits, all the way down: the last bits of a binary fraction are no part of an example. */
function rounded(answer: unknown): unknown {
  if (typeof answer === "number") return Number(answer.toPrecision(12));
  if (Array.isArray(answer)) return answer.map(rounded);
  if (answer !== null && typeof answer === "object") {
    return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, rounded(value)]));
  }
  return answer;
}

function functionsWithoutExample(file: string): string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((statement) => statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .filter((statement) => !ts.getJSDocTags(statement).some((tag) => tag.tagName.text === "example"))
    .map((statement) => `${file}: ${statement.name?.text}`);
}
