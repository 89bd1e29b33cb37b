import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { localAddress, manifestOf, withSlash } from "../../.webpack/manifest";
import { indexFile } from "../../src/help/layout";
import { workbench as workbenchWords } from "../../src/locales/sv/workbench";
import { commandsIn, isHelpAsked } from "../../src/taskpane/commands";
import { excelHands } from "../../src/taskpane/hands";
import { helpPage } from "../../src/taskpane/pages";
import { addresses, all, child, only, readManifest, type Element } from "./manifestTree";

/**
 * What Excel would reject or quietly leave out. Excel says little about a faulty manifest, and Microsoft's validator
 * needs the network.
 */
describe("manifest.xml", () => {
  const manifest = readManifest("manifest.xml");
  const overrides = only(manifest, "VersionOverrides");
  const host = all(overrides, "Host")[0] as Element;
  const resources = only(manifest, "Resources");
  const resourceIds = resources.children.flatMap((kind) =>
    kind.children.map((resource) => resource.attributes.id ?? ""),
  );
  const used = resids(overrides);

  it("names every resource once, in at most 32 characters", () => {
    assert.deepEqual(resourceIds, [...new Set(resourceIds)]);
    assert.deepEqual(
      resourceIds.filter((id) => id.length === 0 || id.length > 32),
      [],
    );
  });

  it("has a resource for every resid, and uses every resource", () => {
    assert.deepEqual([...new Set(used)].sort(), [...resourceIds].sort());
  });

  it("gives every group and control an id of its own", () => {
    const ids = [...all(overrides, "Group"), ...all(overrides, "Control")].map(({ attributes }) => attributes.id);
    assert.ok(ids.length > 0);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it("keeps its words within Excel's limits, in every language", () => {
    const limits: [string, number][] = [
      ["DisplayName", 125],
      ["Description", 250],
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ];
    for (const [name, limit] of limits) {
      const holders = name.startsWith("bt:") ? only(resources, name).children : [child(manifest, name)];
      for (const words of holders.flatMap(wordsOf)) {
        assert.ok(words.length > 0 && words.length <= limit, `${name}: ${words.length} of ${limit}: ${words}`);
      }
    }
  });

  it("says everything in Swedish too, except the namespace, which is the same in every language", () => {
    const strings = [
      child(manifest, "DisplayName"),
      child(manifest, "Description"),
      ...only(resources, "bt:ShortStrings").children,
      ...only(resources, "bt:LongStrings").children,
    ];
    const english = strings.filter((string) => !swedish(string)).map(({ attributes }) => attributes.DefaultValue);
    assert.deepEqual(english, ["SOCIAL"]);
    assert.match(swedish(resource("Functions.Metadata.Url")) ?? "", /\/functions\.sv-SE\.json$/);
  });

  it("has the group 'Sociala investeringar' with five buttons, named as the workbench names them", () => {
    const group = only(overrides, "Group");
    assert.equal(swedish(resource(child(group, "Label").attributes.resid)), workbenchWords.ribbonGroup);
    const buttons = all(group, "Control").map((control) => [
      control.attributes.id,
      swedish(resource(child(control, "Label").attributes.resid)),
    ]);
    assert.deepEqual(buttons, Object.entries(workbenchWords.ribbon));
  });

  it("opens the pane by itself, and runs for every other button the function that the pane associates", () => {
    const [opening, ...others] = all(host, "Control").map((control) => [control, only(control, "Action")] as const);
    assert.equal(opening![1].attributes["xsi:type"], "ShowTaskpane");
    for (const [control, action] of others) {
      assert.equal(action.attributes["xsi:type"], "ExecuteFunction");
      assert.equal(child(action, "FunctionName").text, control.attributes.id);
    }
    assert.deepEqual(
      others.map(([control]) => control.attributes.id),
      Object.keys(commandsIn("sv")),
    );
  });

  it("opens help that is there, in the language of Office", async () => {
    for (const language of ["sv", "en"] as const) {
      const opened: string[] = [];
      const openPage = async (file: string) => void opened.push(file);
      const hands = { ...excelHands, openPage, showPane: async () => void opened.push("the pane") };
      await commandsIn(language, { ...hands, opensUnpressed: () => true }).help();
      const page = `help/${language}/` + indexFile;
      assert.deepEqual(opened, [page]);
      // on the web a window of the ribbon's would be blocked: the pane offers the help
      await commandsIn(language, { ...hands, opensUnpressed: () => false }).help();
      assert.deepEqual([opened, isHelpAsked.get(), helpPage(language)], [[page, "the pane"], true, page]);
      isHelpAsked.tell(false);
    }
  });

  it("uses https everywhere, and one address that a deployment can replace", () => {
    const all = addresses(manifest);
    assert.ok(all.length > 10);
    assert.deepEqual(
      all.filter((address) => !address.startsWith("https://localhost:3000/")),
      [],
    );
  });

  it("asks Office to trust no other place: its own it trusts already", () => {
    assert.deepEqual(all(manifest, "AppDomain"), []);
  });

  it("runs functions, commands and pane in one runtime that stays alive", () => {
    assert.equal(host.children[0]?.name, "Runtimes");
    const runtime = only(host, "Runtime").attributes;
    assert.equal(runtime.lifetime, "long");
    const pages = [
      child(only(host, "Page"), "SourceLocation"),
      only(host, "FunctionFile"),
      child(all(host, "Action")[0]!, "SourceLocation"),
    ];
    for (const page of pages) assert.equal(page.attributes.resid, runtime.resid);
    const address = resource(runtime.resid).attributes.DefaultValue;
    assert.equal(child(only(manifest, "DefaultSettings"), "SourceLocation").attributes.DefaultValue, address);
  });

  it("asks for the runtimes it needs and for leave to write, no more", () => {
    const sets = all(manifest, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    assert.deepEqual(sets, ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"]);
    assert.equal(only(manifest, "Permissions").text, "ReadWriteDocument");
  });

  it("shows icons of the size it says", () => {
    const images = all(host, "bt:Image").map(({ attributes }) => [attributes.resid, Number(attributes.size)] as const);
    for (const needed of [16, 32, 80]) assert.ok(images.some(([, size]) => size === needed));
    for (const [resid, size] of images) {
      assert.deepEqual(sizeOf(resource(resid).attributes.DefaultValue ?? ""), [size, size], resid);
    }
    assert.deepEqual(sizeOf(child(manifest, "IconUrl").attributes.DefaultValue ?? ""), [32, 32]);
    assert.deepEqual(sizeOf(child(manifest, "HighResolutionIconUrl").attributes.DefaultValue ?? ""), [64, 64]);
    for (const size of [16, 32, 64, 80, 128]) assert.deepEqual(sizeOf(`/assets/icon-${size}.png`), [size, size]);
  });

  function resource(id: string | undefined): Element {
    const found = resources.children.flatMap((kind) => kind.children).find(({ attributes }) => attributes.id === id);
    assert.ok(found, `no resource ${id}`);
    return found;
  }
});

describe("the manifest of a build", () => {
  const local = readFileSync("manifest.xml", "utf8");
  const versionOf = (xml: string) => /<Version>(.*)<\/Version>/.exec(xml)?.[1];
  const withoutVersion = (xml: string) => xml.replace(/<Version>.*<\/Version>/, "");

  it("has its address everywhere, and changes nothing else but the version", () => {
    const address = "https://kommun.example/social/";
    const deployed = manifestOf(local, address);
    assert.equal(withoutVersion(deployed), withoutVersion(local).replaceAll("https://localhost:3000/", address));
    assert.doesNotMatch(deployed, /localhost/);
    assert.equal(withSlash("https://kommun.example/social"), address);
    assert.equal(withSlash(address), address);
  });

  it("has the version of package.json, of four numbers, by which Excel knows that the functions may have changed", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.equal(versionOf(manifestOf(local, localAddress)), `${version}.0`);
    assert.match(`${version}.0`, /^\d{1,5}(\.\d{1,5}){3}$/);
  });
});

function resids(from: Element): string[] {
  const own = from.attributes.resid ? [from.attributes.resid] : [];
  return [...own, ...from.children.flatMap(resids)];
}

function wordsOf(string: Element): string[] {
  return [string.attributes.DefaultValue ?? "", ...string.children.map(({ attributes }) => attributes.Value ?? "")];
}

function swedish(string: Element): string | undefined {
  return string.children.find(({ attributes }) => attributes.Locale === "sv-SE")?.attributes.Value;
}

/** Width and height from a PNG's header: two big-endian numbers after signature, length and the word IHDR. */
function sizeOf(address: string): [number, number] {
  const png = readFileSync(address.slice(address.indexOf("/assets/") + 1));
  assert.equal(png.toString("latin1", 1, 4), "PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
