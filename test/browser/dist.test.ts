import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { addressIn } from "../../.webpack/manifest";
import { addresses, readManifest } from "../build/manifestTree";
import { filesUnder } from "../house/sources";

interface PackageJson {
  name: string;
  version: string;
  license: string;
}

interface Bom {
  bomFormat: string;
  specVersion: string;
  components: { name: string; version: string; "bom-ref": string; hashes: { content: string }[] }[];
  dependencies: { dependsOn: string[] }[];
}

/** What `npm run build` wrote. It stands with the browser tests because they too come after the build. */
describe("dist", () => {
  const built = (file: string) => readFileSync(`dist/${file}`, "utf8");
  const pageScript = () => /<script src="(scripts\/taskpane\.[^"]+)"/.exec(built("taskpane.html"))![1]!;

  it("has every file that the manifest names", () => {
    const at = addressIn(built("manifest.xml"));
    const files = addresses(readManifest("dist/manifest.xml")).map((address) => {
      assert.ok(address.startsWith(at), `${address} is not in ${at}`);
      return address.slice(at.length);
    });
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

  it("shows that something is loading before any script has come: all of the page's scripts wait for its picture", () => {
    const page = built("taskpane.html");
    assert.match(page, /<div id="root"><\/div>\s*<div id="loading">/);
    assert.doesNotMatch(page, /<script(?![^>]* defer)/);
  });

  it("names every script of its own by what is in it, but the one that Excel asks for by name", () => {
    const scripts = filesUnder("dist", /\.js$/).map((file) => file.slice("dist/".length));
    const named = scripts.filter((file) => !/^scripts\/[\w-]+\.[0-9a-f]{8}\.js$/.test(file));
    assert.deepEqual(named, ["functions.js"]);
    assert.ok(scripts.some((file) => file.startsWith("scripts/simulation.")));
  });

  it("says in page and functions of which build they are, and both say the same", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const builds = [built("functions.js"), built(pageScript())].map((script) => {
      const named = new RegExp(`"(${version.replaceAll(".", "\\.")}(?: \\([0-9a-f]+\\+?\\))?)"`).exec(script);
      return named?.[1];
    });
    assert.ok(builds[0]);
    assert.equal(builds[1], builds[0]);
  });

  it("is within its budgets: 105 kB before a function answers, and 250 kB of the pane beside it", () => {
    const weight = (file: string) => gzipSync(built(file)).length / 1000;
    assert.ok(weight("functions.js") <= 105, `functions.js: ${weight("functions.js")} kB`);
    assert.ok(weight(pageScript()) <= 250, `${pageScript()}: ${weight(pageScript())} kB`);
  });

  it("has no source maps: they stand beside it, and are not served with it", () => {
    assert.deepEqual(filesUnder("dist", /\.map$/), []);
    for (const file of filesUnder("dist", /\.js$/)) {
      assert.doesNotMatch(readFileSync(file, "utf8"), /sourceMappingURL/);
      assert.ok(existsSync(file.replace(/^dist/, "build/maps") + ".map"), file);
    }
  });

  it("holds nothing of the workbench", () => {
    for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
      assert.doesNotMatch(file, /workbench|hook|office/);
      if (file.endsWith(".js")) assert.doesNotMatch(built(file), /univer(js|-sheet|sheet|api)/i, file);
    }
  });

  it("may run under a policy without eval", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(built("taskpane.html"))?.[1] ?? "";
    const scripts = policy.split("; ").find((part) => part.startsWith("script-src"));
    assert.equal(scripts, "script-src 'self' https://appsforoffice.microsoft.com");
    assert.doesNotMatch(built("functions.js"), /\beval\(|new Function\(/);
  });

  /** What is bundled, as the source maps have it: another witness than the one that writes the licences. */
  describe("the packages in its scripts", () => {
    const bundled = new Map<string, PackageJson>();

    before(() => {
      const maps = filesUnder("build/maps", /\.map$/).filter((map) =>
        existsSync(map.replace(/^build\/maps/, "dist").replace(/\.map$/, "")),
      );
      for (const map of maps) {
        const { sources } = JSON.parse(readFileSync(map, "utf8")) as { sources: string[] };
        for (const source of sources) {
          const folder = /^.*?((?:node_modules\/.*)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
          if (folder) bundled.set(folder, JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as PackageJson);
        }
      }
      assert.ok(bundled.size > 50, `${bundled.size} packages`);
    });

    it("all stand in licenses.txt, with version, licence and its text", () => {
      const text = built("licenses.txt");
      for (const [folder, { name, version, license }] of bundled) {
        assert.ok(text.includes(`\n${name} ${version} (${license})\n`), folder);
        const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
        if (file) assert.ok(text.includes(readFileSync(`${folder}/${file}`, "utf8").trim()), folder);
        else assert.equal(name, "@fluentui/react-icons", "the one that comes without a text has a sister's");
      }
    });

    it("have free licences, and none is of @univerjs-pro or needs the add-in to be free in its way", () => {
      const licences = new Set([...bundled.values()].map(({ license }) => license));
      assert.deepEqual([...licences].sort(), ["Apache-2.0", "Apache-2.0 AND BSL-1.0", "MIT"]);
      assert.doesNotMatch(built("licenses.txt"), /univer/i);
    });

    it("are the components of the bill of materials, with the checksums of the lock file", () => {
      const bom = JSON.parse(built("sbom.cdx.json")) as Bom;
      assert.equal(`${bom.bomFormat} ${bom.specVersion}`, "CycloneDX 1.6");
      const listed = new Map(bom.components.map((one) => [`${one.name} ${one.version}`, one]));
      const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
        packages: Record<string, { integrity: string }>;
      };
      for (const [folder, { name, version }] of bundled) {
        const component = listed.get(`${name} ${version}`);
        assert.ok(component, folder);
        const checksum = Buffer.from(component.hashes[0]!.content, "hex").toString("base64");
        assert.equal(`sha512-${checksum}`, lock.packages[folder]!.integrity, folder);
      }
      const references = new Set(bom.components.map((one) => one["bom-ref"]));
      for (const { dependsOn } of bom.dependencies) for (const one of dependsOn) assert.ok(references.has(one), one);
    });
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
