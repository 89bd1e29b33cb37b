import { writeFileSync } from "node:fs";
import { asMarkdown, refusalTable } from "./refusalTable";

/** Writes the table of refusals anew, in both languages. */
void refusalTable().then((sections) => {
  for (const language of ["en", "sv"] as const) {
    writeFileSync(`src/locales/${language}/refusals.snapshot.md`, asMarkdown(sections, language));
  }
});
