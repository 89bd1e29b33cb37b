import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { hostingFiles } from "./hosting";
import { addressIn } from "./manifest";

/** What Azure Static Web Apps is told of headers, as far as the build writes it. */
interface Told {
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** Under which path of its host a built folder is to be served, by its manifest: "/" or "/social/". */
export function pathOfBuild(folder: string): string {
  return new URL(addressIn(readFileSync(join(folder, "manifest.xml"), "utf8"))).pathname;
}

/** A server of a built folder at its path, with the headers of the file that the build wrote for Azure Static Web Apps. */
export function addinServer(folder: string): Server {
  const root = resolve(folder);
  const begins = pathOfBuild(root);
  const { globalHeaders, routes } = JSON.parse(readFileSync(join(root, hostingFiles.azure), "utf8")) as Told;
  const headersAt = (path: string) => {
    const matches = ({ route }: { route: string }) =>
      route.endsWith("*") ? path.startsWith(route.slice(0, -1)) : path === route;
    return { ...globalHeaders, ...routes.find(matches)?.headers };
  };
  return createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const asked = path.split(sep).join("/");
    const file = join(root, asked.slice(begins.length));
    const isThere =
      asked.startsWith(begins) && file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile();
    if (!isThere) return response.writeHead(404, globalHeaders).end();
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...headersAt(asked), "Content-Type": type });
    return createReadStream(file).pipe(response);
  });
}

if (process.argv[1] === __filename) {
  const port = 3000;
  addinServer("dist").listen(port, "localhost", () => {
    console.log(
      `dist/ at http://localhost:${port}${pathOfBuild("dist")}taskpane.html, with the headers of dist/${hostingFiles.azure}`,
    );
  });
}
