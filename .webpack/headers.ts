/** Headers by their names. */
export type Headers = Record<string, string>;

const microsoft = "https://appsforoffice.microsoft.com";

/**
 * What the page may fetch, and from where. Styles are put in by Fluent as the page runs, hence inline ones; scripts are
 * files of the add-in's own folder and Microsoft's library, nothing else.
 */
const policy: Record<string, string[]> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", microsoft],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "frame-src": ["'self'", microsoft], // Excel on the web asks in a frame of Microsoft's whether the host is to be trusted
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/**
 * Who may show the page in a frame: Excel on the web. Microsoft publishes no list for Excel (OfficeDev/office-js#1005);
 * these are the hosts that its staff and its users have named there, in #3342 and in office-js-docs-pr#4911.
 */
const ancestors = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

const written = (directives: Record<string, string[]>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");

/** The part of the policy that a page can carry itself: who may frame it must come with its headers. */
export const policyOfPage = written(policy);

/** Headers of every file: asked for anew each time, unless it is in a place of its own. */
export const everywhere: Headers = {
  "Content-Security-Policy": written({ ...policy, "frame-ancestors": ancestors }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cache-Control": "no-cache",
};

/** Excel on the web reads what the wizard says of the functions from a page of Microsoft's. */
const readByExcel: Headers = { "Access-Control-Allow-Origin": "*" };

/** What differs in some places, which are folders or files of the add-in's folder. */
export const places: Record<string, Headers> = {
  "scripts/": { "Cache-Control": "public, max-age=31536000, immutable" }, // named by what is in them
  "assets/": { "Cache-Control": "public, max-age=86400" }, // Excel does not show icons that may not be kept
  "functions.json": readByExcel,
  "functions.sv-SE.json": readByExcel,
};

/**
 * The headers of a file.
 *
 * @param file within the add-in's folder
 */
export function headersOf(file: string): Headers {
  const place = Object.keys(places).find((one) => (one.endsWith("/") ? file.startsWith(one) : file === one));
  return { ...everywhere, ...(place ? places[place] : {}) };
}

/** All of them as a table: file or folder, header, value; those of every file have no file. */
export function headerRows(): [file: string, header: string, value: string][] {
  const rows = (file: string, headers: Headers) =>
    Object.entries(headers).map(([header, value]): [string, string, string] => [file, header, value]);
  return [...rows("", everywhere), ...Object.entries(places).flatMap(([place, headers]) => rows(place, headers))];
}
