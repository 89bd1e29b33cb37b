import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { localAddress, manifestOf } from "../../.webpack/manifest";

/**
 * Side-loads the add-in into Excel on this computer, with Microsoft's own tools. They are hundreds of packages, so they
 * come through npx, for those who have an Excel and say yes; so does the certificate, which nothing else here needs.
 */
const debugging = "office-addin-debugging@7.0.0";
const certificates = "office-addin-dev-certs@3.0.0";
const certificateFolder = path.join(homedir(), ".office-addin-dev-certs");

/** Whether there is an Excel that an add-in can be side-loaded into: the Windows and Mac desktop programs. */
function hasExcel(): boolean {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  const key = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
  return spawnSync("reg", ["query", key]).status === 0;
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `This downloads ${debugging} (590 packages) and trusts a certificate for localhost on this computer. Go on? [y/N] `,
  );
  terminal.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}

/** A word that a shell takes as one, spaces in it and all. */
export function quoted(word: string): string {
  return /^[\w@./:=-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}

/** The command that serves the add-in over https with the certificate of that folder. */
export function serverCommand(folder: string): string {
  return [
    "npx webpack serve --mode development --port 3000 --server-type https",
    `--server-options-key ${quoted(path.join(folder, "localhost.key"))}`,
    `--server-options-cert ${quoted(path.join(folder, "localhost.crt"))}`,
  ].join(" ");
}

function npx(...words: string[]): void {
  const { status } = spawnSync(["npx", ...words].map(quoted).join(" "), { stdio: "inherit", shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

/** Writes the manifest of what is served on this computer, and says where. */
function localManifest(): string {
  const file = path.join("build", "excel", "manifest.xml");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, manifestOf(readFileSync("manifest.xml", "utf8"), localAddress));
  return file;
}

async function sideload(): Promise<void> {
  if (!hasExcel()) {
    console.log("There is no Excel for Windows or Mac on this computer to side-load into; npm start needs none.");
    return;
  }
  if (!(await agreed())) {
    console.log("Nothing was installed: it takes a yes on the terminal.");
    return;
  }
  npx("--yes", certificates, "install");
  const manifest = localManifest();
  const start = ["start", manifest, "desktop", "--app", "excel", "--no-debug", "--dev-server-port", "3000"];
  npx("--yes", debugging, ...start, "--dev-server", serverCommand(certificateFolder));
  console.log(`To take it away again: npx ${debugging} stop ${manifest}`);
}

if (process.argv[1] === __filename) void sideload();
