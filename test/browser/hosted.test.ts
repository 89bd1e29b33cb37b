import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Request } from "playwright-core";
import { headersOf } from "../../.webpack/headers";
import { addinServer, pathOfBuild } from "../../.webpack/serve";
import { otherBuild } from "../../src/locales/sv/otherBuild";
import type { SideId } from "../../src/taskpane/shownSide";
import { viewIds } from "../../src/taskpane/views";
import { filesUnder } from "../house/sources";
import { sharedBrowser } from "./browser";
import { microsoft, openHosted } from "./hostedPage";
import { hasNginx, nginxServer } from "./nginx";
import { openSide, showView } from "./panePage";

/** What the pane may keep on a person's computer: the language, the view, and a draft where it is asked for. */
const kept = /^social-investments-(pane-language|view|draft)/;

/** What Microsoft's library keeps of itself. */
const keptByMicrosoft = /^(hostInfoValue|Office API client|\w*CachedSessionSettings)$/;

/** The sheets that the pane's menu opens beside a place. */
const sides: readonly SideId[] = ["reached", "sources", "brief", "languages", "check", "about"];

/** What Chromium says of a request that the page's policy does not let out. */
const refusedByPolicy = "csp";

describe("the add-in as it is hosted", () => {
  const server = addinServer("dist");
  let context: BrowserContext;
  let address: string;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathOfBuild("dist")}`;
    context = await sharedBrowser();
  });
  after(() => void server.close());

  /** Each file of dist/ as a server gives it. */
  async function hasHeaders(at: string): Promise<void> {
    const files = filesUnder("dist", /\.(html|js|json|css|png|txt|xml)$/).map((file) => file.slice("dist/".length));
    assert.ok(files.length > 100);
    for (const file of files) {
      const answer = await fetch(at + file);
      assert.equal(answer.status, 200, file);
      for (const [name, value] of Object.entries(headersOf(file))) assert.equal(answer.headers.get(name), value, file);
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), readFileSync(`dist/${file}`), file);
    }
    assert.equal((await fetch(`${at}scripts/taskpane.js.map`)).status, 404);
  }

  it("gives every file the headers that are said once, from the server of npm run serve", () => hasHeaders(address));

  if (hasNginx) {
    it("gives every file the same from nginx, told by the file of the build", async () => {
      const nginx = await nginxServer("dist");
      try {
        await hasHeaders(nginx.address);
      } finally {
        nginx.stop();
      }
    });
  }

  it("in a session that opens every place asks nothing of any place but its own and Microsoft's library", async () => {
    const asked = new Set<Request>();
    const note = (request: Request) => void asked.add(request);
    context.on("request", note);
    const { page, pane } = await openHosted(context, address);
    await pane.waitForSelector("#card");
    for (const view of viewIds) await showView(pane, view, "sv");
    for (const side of sides) await openSide(pane, side, "sv");
    context.off("request", note);
    const left = [...asked].filter((request) => request.failure()?.errorText !== refusedByPolicy);
    const places = new Set(left.map((request) => new URL(request.url()).origin));
    assert.deepEqual([...places].sort(), [new URL(address).origin, new URL(microsoft).origin].sort());

    const found = await pane.evaluate(async () => ({
      watched: window.watched,
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookies: document.cookie,
    }));
    assert.deepEqual(
      found.watched.violations.filter((one) => !(one.startsWith("connect-src ") && one.includes(` in ${microsoft}`))),
      [],
      "the policy refuses what Microsoft's library reports of its own, and nothing of the add-in's",
    );
    assert.deepEqual(
      found.watched.toAnyone.filter((stack) => stack.includes(address)),
      [],
      "a message of the add-in's own says whom it is for",
    );
    assert.deepEqual(
      found.storage.filter((key) => !kept.test(key) && !keptByMicrosoft.test(key)),
      [],
    );
    assert.deepEqual([found.databases, found.cookies], [[], ""]);
    await page.close();
  });

  it("reads all of it anew once where functions.js is of another build, and then says so", async () => {
    const opened: string[] = [];
    const note = (request: { url(): string; isNavigationRequest(): boolean }) => {
      if (request.isNavigationRequest() && request.url().includes("taskpane.html")) opened.push(request.url());
    };
    context.on("request", note);
    const older = (script: string) => script.replace(/"\d+\.\d+\.\d+ \([^)]*\)"/, '"0.0.9 (0ld0ld0)"');
    const { page, pane } = await openHosted(context, address, older);
    await pane.getByText(otherBuild.differ).waitFor();
    assert.match(await pane.innerText("[role=alert]"), /0\.0\.9 \(0ld0ld0\)/);
    assert.equal(opened.length, 2);
    context.off("request", note);
    await page.close();
  });
});
