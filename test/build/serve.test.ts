import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { headersOf } from "../../.webpack/headers";
import { azureFile, hostingFiles } from "../../.webpack/hosting";
import { manifestOf } from "../../.webpack/manifest";
import { addinServer, pathOfBuild } from "../../.webpack/serve";

const files = ["taskpane.html", "functions.js", "functions.json", "scripts/taskpane.0a1b2c3d.js", "assets/icon-32.png"];

/** A folder as a build for an address leaves it, as far as a server looks. */
function built(address: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "social-serve-"));
  for (const place of ["scripts", "assets"]) mkdirSync(path.join(folder, place));
  for (const file of files) writeFileSync(path.join(folder, file), file);
  writeFileSync(path.join(folder, "manifest.xml"), manifestOf(readFileSync("manifest.xml", "utf8"), address));
  writeFileSync(path.join(folder, hostingFiles.azure), azureFile(address));
  return folder;
}

describe("a build that is served on this computer", () => {
  for (const address of ["https://kommun.example/", "https://kommun.example/verktyg/social/"])
    it(`stands at the path of ${address}, and every kind of file has its headers there`, async () => {
      const folder = built(address);
      const server = addinServer(folder);
      try {
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const begins = pathOfBuild(folder);
        assert.equal(begins, new URL(address).pathname);
        for (const file of files) {
          const answer = await fetch(host + begins + file);
          assert.equal(await answer.text(), file);
          for (const [name, value] of Object.entries(headersOf(file)))
            assert.equal(answer.headers.get(name), value, file);
        }
        const elsewhere = [`${begins}none.js`, `${begins}%2e%2e/%2e%2e/etc/passwd`, "/verktyg/functions.js"];
        for (const place of elsewhere) assert.equal((await fetch(host + place)).status, 404, place);
      } finally {
        server.close();
        rmSync(folder, { recursive: true });
      }
    });
});
