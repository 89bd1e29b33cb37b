import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Frame, Page, Route } from "playwright-core";

const workbench = path.resolve("build/workbench");
const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Where the built page takes Microsoft's library from. */
export const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** What a page did that it should not, gathered in the page itself before anything else of it runs. */
export interface Watched {
  /** What the policy of the page forbade. */
  violations: string[];
  /** Where messages came from that were for anyone who listens. */
  toAnyone: string[];
}
declare global {
  interface Window {
    watched: Watched;
  }
}

function watch(): void {
  const watched: Watched = (window.watched = { violations: [], toAnyone: [] });
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
    watched.violations.push(`${violatedDirective} ${blockedURI} in ${sourceFile}`);
  });
  const post = window.postMessage.bind(window) as (...given: unknown[]) => void;
  const told = (...given: unknown[]) => {
    if (typeof given[1] !== "string" || given[1] === "*") watched.toAnyone.push(new Error().stack ?? "");
    post(...given);
  };
  Object.assign(window, { postMessage: told });
}

/**
 * Opens the task pane of dist/ as it is served at an address, with nothing changed in it: the workbench's page around it
 * comes from another folder, its hook before the page's first script, and Microsoft's library from the package.
 *
 * @param functionsBuild what functions.js says of its build, where a cache has kept another
 */
export async function openHosted(
  context: BrowserContext,
  address: string,
  functionsBuild?: (script: string) => string,
): Promise<{ page: Page; pane: Frame }> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const hook = readdirSync(`${workbench}/scripts`).find((file) => file.startsWith("hook."))!;
  const takesHost = readFileSync(`${workbench}/scripts/${hook}`, "utf8");
  await page.addInitScript(`if (location.pathname.endsWith("/taskpane.html")) { ${takesHost} }`);
  await page.route(`${microsoft}**`, (route) => fulfil(route, officeJs, new URL(microsoft).pathname));
  await page.route(`${address}**`, (route) => {
    const file = route.request().url().slice(address.length).replace(/\?.*$/, "");
    if (functionsBuild && file === "functions.js") {
      const body = functionsBuild(readFileSync("dist/functions.js", "utf8"));
      return route.fulfill({ body, contentType: "text/javascript" });
    }
    return existsSync(`dist/${file}`) ? route.continue() : fulfil(route, workbench, new URL(address).pathname);
  });
  await page.goto(`${address}index.html?language=sv&story=stockholm2012`);
  const pane = (await (await page.waitForSelector("iframe")).contentFrame())!;
  return { page, pane };
}

function fulfil(route: Route, folder: string, prefix: string): Promise<void> {
  const file = path.join(folder, new URL(route.request().url()).pathname.slice(prefix.length));
  return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
}
