import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { quoted, serverCommand } from "./sideload";

/** What a shell makes of a line: the words that the command gets. */
function wordsOf(line: string): string[] {
  const tell = "process.stdout.write(JSON.stringify(process.argv.slice(1)))";
  return JSON.parse(execSync(`node -e ${quoted(tell)} -- ${line}`, { encoding: "utf8" })) as string[];
}

describe("npm run excel", () => {
  const folder = "/home/Åsa Öberg/.office-addin-dev-certs";

  it("hands on a path with spaces as one word", () => {
    const words = wordsOf(serverCommand(folder));
    assert.equal(words[words.indexOf("--server-options-key") + 1], `${folder}/localhost.key`);
    assert.equal(words[words.indexOf("--server-options-cert") + 1], `${folder}/localhost.crt`);
  });

  it("hands on a whole command as one word, for Microsoft's tool to run", () => {
    const command = serverCommand(folder);
    assert.deepEqual(wordsOf(["--dev-server", command].map(quoted).join(" ")), ["--dev-server", command]);
  });
});
