import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { addresses, readManifest } from "../build/manifestTree";

/** What `npm run build` wrote. It stands with the browser tests because they too come after the build. */
describe("dist", () => {
  const built = (file: string) => readFileSync(`dist/${file}`, "utf8");

  it("has every file that the manifest names", () => {
    const files = addresses(readManifest("dist/manifest.xml")).map((address) => new URL(address).pathname.slice(1));
    assert.deepEqual(
      files.filter((file) => file !== "" && !existsSync(`dist/${file}`)),
      [],
    );
  });

  it("has every file that the page names, and Microsoft's library from Microsoft", () => {
    const sources = [...built("taskpane.html").matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source ?? "");
    const own = sources.filter((source) => !source.startsWith("https:"));
    assert.deepEqual(
      sources.filter((source) => source.startsWith("https:")),
      ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    );
    assert.ok(own.includes("functions.js"));
    for (const source of own) assert.ok(existsSync(`dist/${source}`), source);
  });

  it("shows the pane after at most 300 kB of scripts of our own, as they travel", () => {
    const sources = [...built("taskpane.html").matchAll(/<script src="(?!https:)([^"]+)"/g)].map(
      ([, source]) => source!,
    );
    const sizes = sources.map((source) => gzipSync(built(source)).length / 1000);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 300, `${sources.join(", ")}: ${sizes.join(" + ")} kB`);
  });

  it("holds nothing of the workbench", () => {
    for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
      assert.doesNotMatch(file, /workbench|hook|office/);
      if (file.endsWith(".js")) assert.doesNotMatch(built(file), /univer/i, file);
    }
  });

  it("may run under a policy without eval", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(built("taskpane.html"))?.[1] ?? "";
    const scripts = policy.split("; ").find((part) => part.startsWith("script-src"));
    assert.equal(scripts, "script-src 'self' https://appsforoffice.microsoft.com");
    assert.doesNotMatch(built("functions.js"), /\beval\(|new Function\(/);
  });

  describe("functions.js, where there is nothing but CustomFunctions", () => {
    const functions = new Map<string, (...given: unknown[]) => unknown>();
    class CustomFunctionsError {
      constructor(
        readonly code: string,
        readonly message?: string,
      ) {}
    }
    const context = {
      CustomFunctions: {
        associate: (id: string, answer: (...given: unknown[]) => unknown) => functions.set(id, answer),
        Error: CustomFunctionsError,
        ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      },
    };

    before(() => {
      vm.runInNewContext(built("functions.js"), context);
    });

    it("has the functions of functions.json, and no others", () => {
      const { functions: described } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
      assert.deepEqual([...functions.keys()].sort(), described.map(({ id }) => id).sort());
    });

    it("counts Stockholm's excluded six-year-olds: 12.8 % of 9 406 are 1 204 persons", () => {
      const answer = functions.get("EXCLUDED")?.(9406, 0.128, {});
      assert.equal(answer, 1204);
    });
  });
});
