import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "..");

/** The version of package.json: the only place where it is typed. */
export const version = (JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string }).version;

/** Version and commit, as the pane and the help show them: "1.2.0 (3f2a91c)". Outside a clone there is no commit. */
export function buildName(): string {
  const { status, stdout } = spawnSync("git", ["describe", "--always", "--dirty=+", "--exclude=*"], {
    cwd: root,
    encoding: "utf8",
  });
  return status === 0 ? `${version} (${stdout.trim()})` : version;
}
