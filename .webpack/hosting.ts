import type { Compiler } from "webpack";
import { everywhere, places, type Headers } from "./headers";

/** Where an administrator copies dist/ to on a machine with nginx. */
const folder = "/srv/social-investments/";

/**
 * For nginx: to be included in a server block. An `add_header` of a location takes away those around it, so each has all.
 *
 * @param address where the add-in is served
 * @param from the folder that dist/ was copied to, with a slash
 */
export function nginxFile(address: string, from = folder): string {
  const { pathname } = new URL(address);
  const location = (place: string, headers: Headers) => {
    const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
    const match = place === "" || place.endsWith("/") ? "" : "= ";
    return `location ${match}${pathname}${place} {\n  alias ${from}${place};\n${lines.join("\n")}\n}`;
  };
  const locations = [
    location("", everywhere),
    ...Object.entries(places).map(([place, headers]) => location(place, { ...everywhere, ...headers })),
  ];
  const types = "gzip_types text/css application/javascript application/json;";
  return `charset utf-8;\ngzip on;\n${types}\n${locations.join("\n")}\n`;
}

/** For Microsoft's IIS: read from the add-in's folder. */
export function iisFile(): string {
  const custom = (headers: Headers, indent: string) =>
    Object.entries(headers)
      .flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${value}" />`])
      .map((line) => `${indent}${line}`)
      .join("\n");
  const locations = Object.entries(places).map(
    ([place, headers]) => `  <location path="${place.replace(/\/$/, "")}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${custom(headers, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${custom(everywhere, "        ")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** For Azure Static Web Apps: read from the root of the site. */
export function azureFile(address: string): string {
  const { pathname } = new URL(address);
  const routes = Object.entries(places).map(([place, headers]) => ({
    route: `${pathname}${place}${place.endsWith("/") ? "*" : ""}`,
    headers,
  }));
  return `${JSON.stringify({ globalHeaders: everywhere, routes }, null, 2)}\n`;
}

/** The names of the three in dist/. */
export const hostingFiles = { nginx: "nginx.conf", iis: "web.config", azure: "staticwebapp.config.json" };

/** Writes them. */
export class HostingFiles {
  constructor(private readonly address: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HostingFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HostingFiles", stage }, () => {
        const emit = (name: string, text: string) => compilation.emitAsset(name, new sources.RawSource(text));
        emit(hostingFiles.nginx, nginxFile(this.address));
        emit(hostingFiles.iis, iisFile());
        emit(hostingFiles.azure, azureFile(this.address));
      });
    });
  }
}
