import assert from "node:assert/strict";
import { readManifest, type Element } from "./manifestTree";

/**
 * Which elements stand in which, in their order: the sequences of Microsoft's published schemas
 * (OfficeAppManifestV1_1.xsd and TaskPaneAppVersionOverridesV1_0.xsd, OfficeDev/office-js-docs-pr). A ? may be left out, a +
 * may be repeated. An element out of order makes Excel refuse the whole manifest with a sentence about something else.
 */
const sequences: Record<string, string> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?",
  DisplayName: "Override+?",
  Description: "Override+?",
  "OfficeApp/Hosts": "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation RequestedHeight?",
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "VersionOverrides/Hosts": "Host+",
  "Hosts/Host": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime+",
  AllFormFactors: "ExtensionPoint?",
  "ExtensionPoint CustomFunctions": "Script Page Metadata? Namespace?",
  "ExtensionPoint PrimaryCommandSurface": "OfficeTab+? CustomTab+?",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Icon: "bt:Image+",
  "Control Button": "Label Supertip Icon Action",
  Supertip: "Title Description",
  "Action ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action ExecuteFunction": "FunctionName",
  Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:Url": "bt:Override+?",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:String": "bt:Override+?",
};

/** Elements without elements of their own. */
const leaves = new Set(
  "Id Version ProviderName DefaultLocale IconUrl HighResolutionIconUrl SupportUrl Permissions Override Set Runtime SourceLocation FunctionFile Namespace Label Title Description LearnMoreUrl FunctionName TaskpaneId bt:Image bt:Override Host".split(
    " ",
  ),
);

describe("the elements of manifest.xml", () => {
  const manifest = readManifest("manifest.xml");

  it("stand where Microsoft's schemas say, in their order", () => {
    assert.deepEqual(faultsIn(manifest, ""), []);
  });

  it("are told from others: one out of order, one missing, one doubled, one unknown", () => {
    const group = (...names: string[]): Element => ({
      name: "Group",
      attributes: {},
      text: "",
      children: names.map((name) => ({ name, attributes: {}, text: "", children: [] })),
    });
    for (const wrong of [group("Icon", "Label"), group("Label"), group("Label", "Label", "Icon"), group("Colour")])
      assert.equal(faultsIn(wrong, "").filter((fault) => fault.startsWith("Group")).length, 1);
  });
});

function faultsIn(element: Element, parent: string): string[] {
  const { name, attributes, children } = element;
  const kind = attributes["xsi:type"];
  const sequence = sequences[`${parent}/${name}`] ?? sequences[`${name} ${kind}`] ?? sequences[name];
  const inner = children.flatMap((child) => faultsIn(child, name));
  const held = children.map((child) => child.name);
  if (held.length === 0 && leaves.has(name)) return inner;
  if (sequence === undefined) return [`${name} has no place, or may not hold ${held.join(" ")}`, ...inner];
  return matches(sequence, held) ? inner : [`${name} holds ${held.join(" ")}, not ${sequence}`, ...inner];
}

function matches(sequence: string, held: readonly string[]): boolean {
  const pattern = sequence
    .split(" ")
    .map((one) => /^([^?+]+)(\+?)(\??)$/.exec(one)!)
    .map(([, name, many, maybe]) => `(?:${name} )${many && maybe ? "*" : many || maybe}`)
    .join("");
  return new RegExp(`^${pattern}$`).test(held.map((one) => `${one} `).join(""));
}
