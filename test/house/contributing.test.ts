import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { textOf } from "./sources";

/**
 * The table of rules in CONTRIBUTING.md: a rule, and what enforces it (a test file or an npm script in backticks, or the
 * word taste).
 */
describe("CONTRIBUTING.md", () => {
  const [, section = ""] = textOf("CONTRIBUTING.md").split("\n## Rules\n");
  const rules = (section.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, rule = "", enforcer = ""]) => ({ rule, enforcer }));
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

  it("names for each rule a check that exists, or calls it taste", () => {
    assert.ok(rules.length > 5);
    for (const { rule, enforcer } of rules) {
      const named = [...enforcer.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
      assert.ok(named.length > 0 || enforcer === "taste", `${rule}: ${enforcer}`);
      for (const name of named) {
        const script = /^npm (?:run )?([\w:]+)$/.exec(name)?.[1];
        assert.ok(script === undefined ? existsSync(name) : script in scripts, `${rule}: there is no ${name}`);
      }
    }
  });

  it("knows every test of the house", () => {
    const text = rules.map(({ enforcer }) => enforcer).join(" ");
    for (const name of ["arrows", "contributing", "dependencies", "examples", "locales", "nouns", "repository"]) {
      assert.ok(text.includes(`test/house/${name}.test.ts`), name);
    }
  });
});
