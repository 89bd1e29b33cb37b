import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { filesUnder, textOf } from "./sources";

/** English words of the functions are their docstrings, from which functions.json is made. */
const swedishOnly = ["functions.ts"];

const partsOf = (language: string) =>
  filesUnder(`src/locales/${language}`, /\.ts$/).map((file) => path.posix.relative(`src/locales/${language}`, file));
const wordsOf = (language: string, part: string) =>
  import(pathToFileURL(path.resolve("src/locales", language, part)).href) as Promise<Record<string, unknown>>;

describe("the words of both languages", () => {
  it("have the same parts", () => {
    assert.deepEqual(
      partsOf("sv").filter((part) => !swedishOnly.includes(part)),
      partsOf("en"),
    );
  });

  it("are brought by one import, in both languages at once", () => {
    const ofOneLanguage = filesUnder("src", /\.tsx?$/).filter(
      (file) => !file.startsWith("src/locales/") && /locales\/(en|sv)\//.test(textOf(file)),
    );
    assert.deepEqual(ofOneLanguage, []);
  });

  it("are chosen by the language, and nobody asks which it is", () => {
    const asking = filesUnder("src", /\.tsx?$/).filter((file) => /language === "(sv|en)" \?/.test(textOf(file)));
    assert.deepEqual(asking, []);
  });

  it("say nothing in words that a reading of the product took out of it", () => {
    const takenOut =
      /kostar, och vem|kostar vem|Trygg är inte|beräknade utfall|Senast återställt år|Varav skulle ha|\bAvslag\b|tas ut ur|Låt bli|få igen|samhällsekonomisk|[Bb]esparing/u;
    const saying = partsOf("sv").flatMap((part) =>
      textOf(`src/locales/sv/${part}`)
        .split("\n")
        // what somebody has typed may still be understood
        .filter((line) => takenOut.test(line) && !line.includes('"Återförd andel av besparingen"'))
        .map((line) => `${part}: ${line.trim()}`),
    );
    assert.deepEqual(saying, []);
  });

  for (const part of partsOf("en")) {
    it(`of ${part} have the same keys, and none is empty`, async () => {
      const english = keysOf(await wordsOf("en", part));
      assert.ok(english.length > 0);
      assert.deepEqual(keysOf(await wordsOf("sv", part)), english);
    });
  }
});

/** Every key with what it holds: a word, a sentence of so many values, or a list (a language may have more synonyms). */
function keysOf(words: unknown, key = ""): string[] {
  if (Array.isArray(words)) {
    assert.ok(words.length > 0, `${key} has no word`);
    words.forEach((word) => keysOf(word, key));
    return [`${key} in words`];
  }
  if (typeof words === "function") return [`${key} of ${words.length}`];
  if (words !== null && typeof words === "object") {
    return Object.entries(words)
      .filter(([name]) => name !== "default" && name !== "module.exports")
      .flatMap(([name, inner]) => keysOf(inner, `${key}.${name}`))
      .sort();
  }
  if (typeof words === "string") assert.notEqual(words.trim(), "", `${key} is empty`);
  return [key];
}
