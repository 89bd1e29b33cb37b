import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Compiler, Module } from "webpack";
import { licencesText } from "./licencesText";
import { sbomOf } from "./sbom";

/** A package of which something is in a script of the add-in. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX, as its package.json says. */
  licence: string;
  licenceText: string;
  /** The packages it says it needs. */
  needs: string[];
  /** As the lock file has it: "sha512-…" in base 64. */
  integrity: string;
}

const root = path.resolve(__dirname, "..");

/** What package.json of a package says, as far as it is used here. */
interface PackageJson {
  name?: string;
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * Collects the packages of which something is bundled, over the compilations that it is given to, and writes their
 * licences and a bill of materials beside what the last of them builds.
 */
export class BundledPackages {
  private readonly folders = new Set<string>();

  /** Collects only. */
  readonly collecting = { apply: (compiler: Compiler): void => this.collect(compiler) };

  /** Collects, and writes. It comes with the compilation that ends last. */
  apply(compiler: Compiler): void {
    this.collect(compiler);
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BundledPackages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundledPackages", stage }, () => {
        try {
          const packages = this.packages();
          compilation.emitAsset("licenses.txt", new sources.RawSource(licencesText(packages)));
          compilation.emitAsset("sbom.cdx.json", new sources.RawSource(sbomOf(packages)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  }

  private collect(compiler: Compiler): void {
    // webpack's own few lines that load and link modules stand in every script
    this.folders.add(path.join(root, "node_modules", "webpack"));
    compiler.hooks.compilation.tap("BundledPackages", (compilation) => {
      compilation.hooks.finishModules.tap("BundledPackages", (modules) => {
        for (const module of modules) {
          const folder = packageFolder(module);
          if (folder) this.folders.add(folder);
        }
      });
    });
  }

  private packages(): BundledPackage[] {
    const packages = [...this.folders].map(bundledPackage);
    const once = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
    return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** The folder of the package that a module's file belongs to; none for the project's own. */
function packageFolder(module: Module): string | undefined {
  const file = module.nameForCondition() ?? "";
  const [before, after] = cutAtLast(file, `node_modules${path.sep}`);
  if (before === undefined || after === undefined) return undefined;
  const names = after.split(path.sep);
  return path.join(before, ...names.slice(0, names[0]?.startsWith("@") ? 2 : 1));
}

function cutAtLast(text: string, mark: string): [string, string] | [undefined, undefined] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [undefined, undefined] : [text.slice(0, at + mark.length), text.slice(at + mark.length)];
}

function bundledPackage(folder: string): BundledPackage {
  const json = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageJson;
  const { name, version, license } = json;
  if (!name || !version || !license) throw new Error(`${folder} does not say its name, version and licence`);
  if (name.startsWith("@univerjs-pro/")) throw new Error(`${name} may not be bundled: it has no free licence`);
  return {
    name,
    version,
    licence: license,
    licenceText: licenceTextOf(folder, name),
    needs: Object.keys({ ...json.dependencies, ...json.peerDependencies }),
    integrity: integrityOf(folder),
  };
}

/** Packages that come without the text of their licence; another of the same holder and the same licence has it. */
const textElsewhere: Record<string, string> = { "@fluentui/react-icons": "@fluentui/react-theme" };

function licenceTextOf(folder: string, name: string): string {
  const elsewhere = textElsewhere[name];
  const place = elsewhere ? path.join(root, "node_modules", elsewhere) : folder;
  const files = readdirSync(place).filter((one) => /^((un)?licen[cs]e|copying|notice)/i.test(one));
  if (files.length === 0) throw new Error(`${name} is bundled but has no text of its licence`);
  return files.map((file) => readFileSync(path.join(place, file), "utf8").trim()).join("\n\n");
}

function integrityOf(folder: string): string {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { integrity?: string }>;
  };
  const place = path.relative(root, folder).split(path.sep).join("/");
  const { integrity } = lock.packages[place] ?? {};
  if (!integrity) throw new Error(`${place} is not in package-lock.json`);
  return integrity;
}
