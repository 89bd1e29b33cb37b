import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { everywhere, headersOf, policyOfPage, type Headers } from "../../.webpack/headers";
import { azureFile, iisFile, nginxFile } from "../../.webpack/hosting";

/** One of each kind. */
const files = ["taskpane.html", "functions.js", "functions.json", "functions.sv-SE.json", "manifest.xml"].concat([
  "scripts/taskpane.0a1b2c3d.js",
  "assets/icon-32.png",
  "help/sv/index.html",
]);
const address = "https://kommun.example/social/";

describe("the headers of the add-in's files", () => {
  it("let no cache keep what has the same name in every build, and keep what is named by what is in it", () => {
    for (const file of ["taskpane.html", "functions.js", "functions.json", "help/sv/irr.html"])
      assert.equal(headersOf(file)["Cache-Control"], "no-cache", file);
    assert.match(headersOf("scripts/taskpane.0a1b2c3d.js")["Cache-Control"]!, /max-age=31536000, immutable/);
    assert.doesNotMatch(headersOf("assets/icon-32.png")["Cache-Control"]!, /no-cache|no-store/);
  });

  it("let Excel on the web read what the wizard says, and nothing else be read from elsewhere", () => {
    const shared = files.filter((file) => "Access-Control-Allow-Origin" in headersOf(file));
    assert.deepEqual(shared, ["functions.json", "functions.sv-SE.json"]);
  });

  it("allow no script that stands in a page or is made of text, and no request but to the add-in's own folder", () => {
    const directives = everywhere["Content-Security-Policy"]!.split("; ");
    const directive = (name: string) => directives.find((one) => one.startsWith(`${name} `));
    assert.equal(directive("script-src"), "script-src 'self' https://appsforoffice.microsoft.com");
    assert.equal(directive("connect-src"), "connect-src 'self'");
    assert.equal(directive("default-src"), "default-src 'none'");
    assert.match(directive("frame-src")!, / https:\/\/appsforoffice\.microsoft\.com$/);
    assert.match(directive("frame-ancestors")!, /https:\/\/\*\.officeapps\.live\.com/);
    assert.ok(directives.every((one) => one.startsWith("style-src") || !one.includes("unsafe")));
  });

  it("are in the page too, but for who may frame it, which a page cannot say", () => {
    const inHeader = everywhere["Content-Security-Policy"]!.split("; ");
    assert.deepEqual(
      inHeader.filter((one) => !policyOfPage.split("; ").includes(one)).map((one) => one.split(" ")[0]),
      ["frame-ancestors"],
    );
  });
});

describe("README.md", () => {
  it("shows the headers that are served", () => {
    const shown = Object.entries(everywhere).map(([name, value]) => `${name}: ${value}`);
    assert.ok(readFileSync("README.md", "utf8").includes(`\n${shown.join("\n")}\n`));
  });
});

/** Each file says it in its own way; read in that server's own terms it must come to the same headers. */
describe("what the servers are told", () => {
  const told: Record<string, (file: string) => Headers> = {
    nginx: byNginx(nginxFile(address)),
    IIS: byIis(iisFile()),
    "Azure Static Web Apps": byAzure(azureFile(address)),
  };
  for (const [server, headers] of Object.entries(told)) {
    it(`${server} gives every kind of file its headers`, () => {
      for (const file of files) assert.deepEqual(headers(file), headersOf(file), file);
    });
  }
});

/** The longest location that the path begins with, or the one that is the path; only its own headers count. */
function byNginx(text: string): (file: string) => Headers {
  const locations = [...text.matchAll(/^location (= )?(\S+) \{\n([^]*?)^\}/gm)].map(([, exact, place, inner]) => ({
    isExact: exact !== undefined,
    place: place!,
    headers: Object.fromEntries(
      [...inner!.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name!, value!]),
    ),
  }));
  return (file) => {
    const path = new URL(file, address).pathname;
    const exact = locations.find(({ isExact, place }) => isExact && place === path);
    const starting = locations.filter(({ isExact, place }) => !isExact && path.startsWith(place));
    return (exact ?? starting.sort((a, b) => b.place.length - a.place.length)[0])!.headers;
  };
}

interface Custom {
  httpProtocol: { customHeaders: { remove: { name: string }[]; add: { name: string; value: string }[] } };
}
interface WebConfig {
  configuration: { "system.webServer": Custom; location: { path: string; "system.webServer": Custom }[] };
}

/** A location's headers are those of the folder around it, less what it removes, and what it adds. */
function byIis(text: string): (file: string) => Headers {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => ["remove", "add", "location"].includes(name) && name !== "system.webServer",
  });
  const { configuration } = parser.parse(text) as WebConfig;
  const changed = (before: Headers, { httpProtocol }: Custom) => {
    const removed = httpProtocol.customHeaders.remove.map(({ name }) => name);
    const kept = Object.entries(before).filter(([name]) => !removed.includes(name));
    const added = httpProtocol.customHeaders.add.map(({ name, value }) => [name, value]);
    return Object.fromEntries([...kept, ...added]) as Headers;
  };
  const root = changed({ "X-Powered-By": "ASP.NET" }, configuration["system.webServer"]);
  return (file) => {
    const location = configuration.location.find(({ path }) => file === path || file.startsWith(`${path}/`));
    return location ? changed(root, location["system.webServer"]) : root;
  };
}

function byAzure(text: string): (file: string) => Headers {
  const { globalHeaders, routes } = JSON.parse(text) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  return (file) => {
    const path = new URL(file, address).pathname;
    const route = routes.find(
      ({ route: one }) => one === path || (one.endsWith("*") && path.startsWith(one.slice(0, -1))),
    );
    return { ...globalHeaders, ...route?.headers };
  };
}
