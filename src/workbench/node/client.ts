import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { Settings } from "../grid/settings";
import type { RequirementSets } from "../excel/profiles";
import { external, hostInfo } from "../host/external";
import type { Commands } from "../host/commands";
import type { Bridge } from "../host/host";
import type { Language } from "../../locales/language";

const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

class Storage {
  private readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, String(value));
  removeItem = (key: string) => void this.kept.delete(key);
  key = (place: number) => [...this.kept.keys()][place] ?? null;
  get length() {
    return this.kept.size;
  }
}

interface ScriptElement {
  tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

/** As much of a page as Microsoft's client touches while it loads; its script elements load files of @microsoft/office-js. */
function page(language: Language, load: (file: string) => boolean) {
  const address = `http://localhost/taskpane.html?${hostInfo(language)}`;
  const nothing = () => undefined;
  const insert = (element: ScriptElement) => {
    const file = element.src?.replace("http://localhost/", "").replace(/\?.*/, "");
    if (file) setTimeout(() => (load(file) ? element.onload?.() : element.onerror?.()), 0);
    return element;
  };
  const make = (tagName: string) => ({
    tagName: tagName.toUpperCase(),
    style: {},
    appendChild: insert,
    insertBefore: insert,
    setAttribute: nothing,
    getAttribute: () => null,
    addEventListener: nothing,
  });
  const script = { ...make("script"), src: "http://localhost/office.js" };
  const head = make("head");
  const location = Object.assign(new URL(address), {});
  const document = {
    location,
    head,
    body: make("body"),
    readyState: "complete",
    cookie: "",
    currentScript: script,
    hasFocus: () => true,
    createElement: make,
    getElementsByTagName: (tag: string) => (tag === "script" ? [script] : tag === "head" ? [head] : []),
    getElementById: () => null,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "Node", language },
    history: {},
    name: "",
    sessionStorage: new Storage(),
    localStorage: new Storage(),
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    JSON, // so that the arrays it reads are this realm's, and tests can compare them
    console,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
  window.window = window.self = window.top = window.parent = window;
  return window;
}

/** Microsoft's scripts, each compiled once for all the contexts that it is run in. */
const scripts = new Map<string, Script>();

function scriptOf(at: string): Script {
  const script = scripts.get(at) ?? new Script(readFileSync(at, "utf8"), { filename: at });
  scripts.set(at, script);
  return script;
}

/** The globals that a page of an add-in has in Excel, once Microsoft's client is ready. */
export interface Client {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** Microsoft's own client library, unmodified, in a context of its own with a host behind it. */
export async function loadClient(
  bridge: Bridge,
  settings: Settings,
  language: Language,
  sets: RequirementSets,
  commands: Commands,
): Promise<Client> {
  const window = page(language, (file) => {
    const at = join(dist, file);
    if (file.includes("telemetry") || !existsSync(at)) return false;
    run(at);
    return true;
  });
  window.external = external(language, settings, sets, commands);
  window._richApiNativeBridge = bridge;
  const context = createContext(window);
  const run = (at: string) => void scriptOf(at).runInContext(context);
  run(join(dist, "office.js"));
  const client = window as unknown as Client;
  while (!client.Office?.onReady) await new Promise((resolve) => setTimeout(resolve, 5));
  await client.Office.onReady();
  return client;
}
