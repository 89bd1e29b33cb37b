import assert from "node:assert/strict";
import path from "node:path";
import { helpFiles } from "../../.webpack/helpPages";
import { englishFunctions, swedishFunctions, withHelp } from "../../.webpack/functionsJson";
import { helpPages } from "../../src/help/pages";
import { worksheetFunctions } from "../functions/excel";

describe("the help pages", () => {
  const build = { name: "1.0.0 (aaaaaaa)", headers: [] };
  let files: Map<string, string>;
  const pages = () => [...files].filter(([file]) => file.endsWith(".html"));

  before(async () => {
    files = await helpFiles();
  });

  it("are there for every function, in both languages, where functions.json says", async () => {
    const english = await englishFunctions();
    for (const [language, functions] of [
      ["en", english],
      ["sv", swedishFunctions(english)],
    ] as const) {
      const described = withHelp(functions, english, "https://example.org/social/", language);
      for (const { id, helpUrl } of described) {
        const file = helpUrl!.replace("https://example.org/social/help/", "");
        const name = `<h1><code>SOCIAL.${id.replace(/\./g, ".<wbr>")}</code></h1>`;
        assert.ok(files.get(file)?.includes(name), `${helpUrl} is not the page of ${id}`);
      }
      assert.deepEqual(described.map(({ id }) => id).sort(), Object.keys(await worksheetFunctions()).sort());
    }
  });

  it("stop the build when a function has none, and name it", async () => {
    const more = [...(await englishFunctions()), { id: "MADEUP", name: "MADEUP", parameters: [], result: {} }];
    assert.throws(() => helpPages("en", more, more, new Map(), build), /MADEUP has no page/);
  });

  it("stop the build when they are of no function", async () => {
    const fewer = (await englishFunctions()).filter(({ id }) => id !== "IRR");
    assert.throws(() => helpPages("en", fewer, fewer, new Map(), build), /there is no function IRR/);
  });

  it("say of which build they are, and to those who run the add-in the headers that are served", () => {
    for (const [file, html] of pages()) assert.match(html, /<footer>.* \d+\.\d+\.\d+( \([0-9a-f]+\+?\))?</, file);
    for (const language of ["en", "sv"]) {
      const it = files.get(`${language}/it.html`)!;
      assert.ok(it.includes("connect-src &#39;self&#39;") || it.includes("connect-src 'self'"));
      assert.match(it, /scripts\/<\/th><td>Cache-Control/);
      assert.ok(files.get(`${language}/index.html`)!.includes('href="dataprotection.html"'));
      assert.ok(files.has(`${language}/trial.html`));
    }
  });

  it("lead somewhere: every link, every place in a page, every style", () => {
    for (const [file, html] of pages()) {
      for (const [, address = ""] of html.matchAll(/ href="([^"]*)"/g)) {
        if (/^https?:/.test(address)) continue;
        const [name = "", place] = address.split("#");
        const target = path.posix.join(path.posix.dirname(file), name);
        assert.ok(files.has(target), `${file} leads to ${address}`);
        if (place) assert.ok(files.get(target)!.includes(` id="${place}"`), `${file} leads to ${address}`);
      }
    }
  });

  it("need no script and nothing from elsewhere; an address outside is only a link to follow", () => {
    for (const [file, html] of pages()) {
      assert.doesNotMatch(html, /<script|<iframe|<img|\son\w+=| style=| src=/, file);
      const outside = [...html.matchAll(/<(\w+)[^>]*https?:/g)].map(([, tag]) => tag);
      assert.ok(
        outside.every((tag) => tag === "a"),
        file,
      );
    }
    assert.doesNotMatch(files.get("help.css")!, /url\(|@import/);
  });

  it("have one heading each and their language, and no two places of one name", () => {
    for (const [file, html] of pages()) {
      assert.equal(html.match(/<h1>/g)?.length, 1, file);
      assert.ok(html.includes(`<html lang="${file.slice(0, 2)}">`), file);
      const places = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(places).size, places.length, file);
    }
  });

  it("exist in both languages under the same names", () => {
    const named = (language: string) =>
      pages()
        .filter(([file]) => file.startsWith(language))
        .map(([file]) => file.slice(language.length));
    assert.deepEqual(named("sv"), named("en"));
  });

  it("show Swedish formulas as Swedish Excel does, and English as English", () => {
    assert.ok(files.get("sv/payback.html")!.includes(">=SOCIAL.PAYBACK(B2:F2;<wbr>3%)<"));
    assert.ok(files.get("en/payback.html")!.includes(">=SOCIAL.PAYBACK(B2:F2,<wbr>3%)<"));
  });

  it("name errors as Excel shows them in the language", () => {
    assert.match(files.get("sv/irr.html")!, /#SAKNAS!/);
    assert.doesNotMatch(files.get("en/irr.html")!, /#SAKNAS!/);
  });

  it("calculate: −1 000 000, then 400 000 a year from year 2, is back 0.7 of a year after year 3 at 3 %", () => {
    const before = -1e6 + 4e5 / 1.03 ** 2 + 4e5 / 1.03 ** 3;
    const years = 3 + -before / (4e5 / 1.03 ** 4);
    assert.equal(years.toFixed(1), "3.7");
    assert.match(files.get("en/payback.html")!, /<output>3\.7 years<\/output>/);
  });
});
