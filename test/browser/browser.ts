import { createReadStream, existsSync, mkdtempSync, rm, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { headersOf } from "../../.webpack/headers";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const installed = [
  process.env.CHROME_PATH,
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** An installed Chrome, Chromium or Edge; else the one that comes with the project on Linux; else Playwright's own. */
async function executable(): Promise<{ path: string; flags: string[] }> {
  for (const path of installed) if (path && existsSync(path)) return { path, flags };
  if (process.platform === "linux" && process.arch === "x64") {
    process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x"; // it brings its libraries only where it believes it is needed
    const { default: bundled } = await import("@sparticuz/chromium");
    return {
      path: await bundled.executablePath(),
      flags: [...bundled.args.filter((flag) => !flag.includes("headless")), ...flags],
    };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, flags };
  throw new Error(
    "No browser for the browser tests: install Chrome, Chromium or Edge, set CHROME_PATH, or run npx playwright-core install chromium.",
  );
}

/** A browser with an empty profile; close it and the profile is gone. */
export async function openBrowser(): Promise<BrowserContext> {
  const { path, flags: args } = await executable();
  const profile = mkdtempSync(join(tmpdir(), "social-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    args,
    headless: true,
    viewport: { width: 1280, height: 800 },
  });
  context.setDefaultTimeout(60_000); // a state is waited for, and a loaded machine may be slow to reach it
  // what the browser still writes as it ends must not fail a test: the system clears its temporary folder
  context.on("close", () => rm(profile, { recursive: true, force: true, maxRetries: 20 }, () => undefined));
  return context;
}

/** The browser of this process. It ends with it: one that is small may not close a part of itself and go on. */
let shared: Promise<BrowserContext> | undefined;

/** The browser that all blocks of tests share. */
export function sharedBrowser(): Promise<BrowserContext> {
  shared ??= openBrowser();
  return shared;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css",
  ".png": "image/png",
};

export interface Served {
  address: string;
  stop(): Promise<void>;
}

/** The built workbench at one address for all blocks of tests: a script is compiled once, and that is most of an opening. */
let sharedServer: Promise<Served> | undefined;

/** Takes away what the pages of an address have kept in the browser, but not the scripts that it has compiled. */
async function forgetWhatWasKept(browser: BrowserContext, { address }: Served): Promise<void> {
  const session = await browser.newCDPSession(browser.pages()[0]!);
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(address).origin,
    storageTypes: "local_storage,indexeddb,cookies",
  });
  await session.detach();
}

/** Serves a folder, the built workbench unless another is named, on a free port. */
export async function serve(folder = "build/workbench"): Promise<Served> {
  const root = join(__dirname, "..", "..", folder);
  if (!existsSync(join(root, "index.html"))) throw new Error(`${folder} is not built: run npm run test:browser.`);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "cache-control": headersOf(path.slice(1))["Cache-Control"], // so that a script is compiled once
    });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { address: `http://127.0.0.1:${port}/`, stop };
}

/** What the open pages and their frames say of how things went: what a test has waited for in vain may be told there. */
async function saidByPages(browser: BrowserContext | undefined): Promise<string> {
  const frames = browser?.pages().flatMap((page) => page.frames()) ?? [];
  const said = frames.map(async (frame) => {
    const told = await frame
      .locator("[role=status], [role=alert], header select")
      .evaluateAll((all) =>
        all.map((one) => (one instanceof HTMLSelectElement ? one.selectedOptions[0] : one)?.textContent?.trim() ?? ""),
      );
    return `${new URL(frame.url()).pathname}: ${told.filter((text) => text !== "").join(" | ")}`;
  });
  return (await Promise.allSettled(said))
    .map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))
    .join("\n");
}

/** The browser and the built workbench that the tests of a block share. */
export interface InBrowser {
  readonly browser: BrowserContext;
  readonly served: Served;
}

/**
 * Has them there before the first test of the block that asks; what is still open after the last is closed, and what its
 * pages have kept is gone.
 */
export function inBrowser(): InBrowser {
  const here: Partial<{ -readonly [Part in keyof InBrowser]: InBrowser[Part] }> = {};
  before(async () => {
    sharedServer ??= serve();
    here.served = await sharedServer;
    here.browser = await sharedBrowser();
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") console.log(await saidByPages(here.browser));
  });
  after(async () => {
    if (!here.browser || !here.served) return;
    const [, ...opened] = here.browser.pages(); // the first is the browser's own
    await Promise.all(opened.map((page) => page.close()));
    await forgetWhatWasKept(here.browser, here.served);
  });
  return here as InBrowser;
}
