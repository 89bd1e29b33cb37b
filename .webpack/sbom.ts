import type { BundledPackage } from "./bundledPackages";
import { version } from "./build";

/** A bill of materials in CycloneDX: what is in the scripts, with checksums, and what needs what of it. */
export function sbomOf(packages: readonly BundledPackage[]): string {
  const own = "social-investments";
  const reference = new Map(packages.map((one) => [one.name, purlOf(one)]));
  const references = (names: readonly string[]) => names.flatMap((name) => reference.get(name) ?? []);
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": own, name: own, version, licenses: [{ license: { id: "MIT" } }] },
    },
    components: packages.map((one) => ({
      type: "library",
      "bom-ref": purlOf(one),
      name: one.name,
      version: one.version,
      hashes: [hashOf(one)],
      licenses: [/ (OR|AND) /.test(one.licence) ? { expression: one.licence } : { license: { id: one.licence } }],
      purl: purlOf(one),
    })),
    dependencies: [
      { ref: own, dependsOn: [...reference.values()] },
      ...packages.map((one) => ({ ref: purlOf(one), dependsOn: references(one.needs) })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** The address of a package in any registry of its kind; only the scope's @ is written in code. */
function purlOf({ name, version: its }: BundledPackage): string {
  return `pkg:npm/${name.replace("@", "%40")}@${its}`;
}

function hashOf({ name, integrity }: BundledPackage): { alg: "SHA-512"; content: string } {
  const [, base64] = /^sha512-(\S+)/.exec(integrity) ?? [];
  if (!base64) throw new Error(`${name} is not locked by its SHA-512`);
  return { alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") };
}
