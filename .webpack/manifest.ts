import { version } from "./build";

/** What the addresses of manifest.xml begin with, and where a build without an address is served. */
export const localAddress = "https://localhost:3000/";

/**
 * The manifest of a build.
 *
 * @param xml manifest.xml
 * @param address of the folder where the build will be served, with a slash
 */
export function manifestOf(xml: string, address: string): string {
  return xml.replaceAll(localAddress, address).replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`);
}

/**
 * The address that a manifest is for: that of the folder where the functions' script is.
 *
 * @example addressIn('<bt:Url DefaultValue="https://kommun.example/social/functions.js"/>') // "https://kommun.example/social/"
 */
export function addressIn(xml: string): string {
  const [, address] = /"([^"]*)functions\.js"/.exec(xml) ?? [];
  if (address === undefined) throw new Error("the manifest does not say where functions.js is");
  return address;
}

/** An address of a folder, as given on the command line. */
export function withSlash(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}
