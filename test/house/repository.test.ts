import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { textOf } from "./sources";

const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && existsSync(file));
const inText = tracked.filter((file) => !/\.(png|xlsx|ico)$/.test(file));

describe("the repository", () => {
  it("stands alone: nothing in it points outside it", () => {
    const beside = ["..", "shared"].join("/");
    assert.deepEqual(
      inText.filter((file) => textOf(file).includes(beside)),
      [],
    );
  });

  it("locks packages by content, not by the address of one registry", () => {
    const lock = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, { resolved?: string }> };
    const addressed = Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith("http"));
    assert.deepEqual(
      addressed.map(([name]) => name),
      [],
    );
  });

  it("pins every package to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:.+@)?\d/.test(version),
    );
    assert.deepEqual(loose, []);
  });
});
