/** Put in by the build. */
declare const BUILD: string | undefined;

/** Version and commit of the build that this code is in, as people see it; code that runs unbuilt has none. */
export const build = typeof BUILD === "string" ? BUILD : "";
