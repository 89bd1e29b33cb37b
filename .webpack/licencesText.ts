import type { BundledPackage } from "./bundledPackages";

const line = "-".repeat(80);

/** The licences of everything in the scripts, one after the other; packages with the same text stand together. */
export function licencesText(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const one of packages) byText.set(one.licenceText, [...(byText.get(one.licenceText) ?? []), one]);
  const intro = `The add-in has the MIT licence. In its scripts are parts of these ${packages.length} packages, each with its own.\n`;
  const parts = [...byText].map(([text, having]) => {
    const names = having.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return [line, ...names, "", text, ""].join("\n");
  });
  return [intro, ...parts].join("\n");
}
