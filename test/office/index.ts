import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stories } from "../../src/stories";
import type { Story } from "../../src/stories/story";
import type { BookContent } from "../../src/workbench/file/content";
import { readFile } from "../../src/workbench/file/read";
import { withReadMe } from "../../src/workbench/file/readMe";
import { writeFile } from "../../src/workbench/file/write";
import { openWorkbook } from "../../src/workbench/node";
import { declaredFunctions } from "../../src/workbench/node/functions";
import { freeze, type Freezing } from "../../src/workbook/frozen/freeze";
import { answered } from "../workbench/file/answered";
import { inWorkbook } from "../workbook/inWorkbook";
import { differences } from "./differences";
import { withoutOpenValues } from "./openFormulas";
import { twinsStory } from "./twins";

/**
 * Saves the examples, has LibreOffice open, calculate and save them without the add-in, and tells what that changed:
 * names, values, what the sheets say that they are. Where there is no LibreOffice it says so, and nothing was shown.
 */
async function run(): Promise<void> {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    console.log("\n*** NOT RUN: there is no LibreOffice (soffice) on this computer. ***");
    console.log("*** Nothing is known of what another program makes of our files.  ***\n");
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "office-"));
  try {
    for (const story of [...stories("sv"), twinsStory()])
      for (const [name, claim] of Object.entries(claims)) {
        const told = await claim(story, folder);
        const found = told.length === 0 ? ["nothing is lost"] : told;
        console.log([`${story.id}, ${name}:`, ...found].join("\n  "));
        if (told.length > 0) process.exitCode = 1;
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What LibreOffice changes of an example, in a folder for the files. */
const claims: Record<string, (story: Story, folder: string) => Promise<string[]>> = {
  /** LibreOffice calculates the formulas of tables whatever it does not know: while it has the file they show `#NAME?`. */
  "saved by LibreOffice and opened with the add-in again": async (story, folder) => {
    const content = await contentOf(story);
    const saved = await readBack(await writeFile(content), folder);
    const again = await openWorkbook(saved);
    const reopened = await answered(again);
    again.close();
    return differences(content, reopened);
  },
  "frozen to values, everything else calculated by LibreOffice": (story, folder) =>
    calculated(story, ["values"], folder),
  "open formulas calculated by LibreOffice, the rest frozen": (story, folder) =>
    calculated(story, ["open", "values"], folder),
};

/** What of an example comes to something else where LibreOffice calculates every formula that is left in it. */
async function calculated(story: Story, ways: readonly Freezing["way"][], folder: string): Promise<string[]> {
  const content = await contentOf(story, ways);
  return differences(content, await readBack(await withoutOpenValues(await writeFile(content)), folder));
}

/** An example on its way to a file, with our formulas replaced as it is said. */
async function contentOf(story: Story, ways: readonly Freezing["way"][] = []): Promise<BookContent> {
  let content: BookContent | undefined;
  await inWorkbook(story, async (workbook) => {
    const occasion = { when: "2026-12-01", version: "", language: story.language };
    await answered(workbook);
    for (const way of ways) await freeze({ scope: "workbook", way, asCopy: false }, occasion);
    content = withReadMe(await answered(workbook));
  });
  return content!;
}

async function readBack(file: Uint8Array, folder: string): Promise<BookContent> {
  const [from, saved] = [path.join(folder, "book.xlsx"), path.join(folder, "saved")];
  writeFileSync(from, file);
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const to = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved];
  const { status, stderr } = spawnSync("soffice", [profile, "--headless", ...to, from], { encoding: "utf8" });
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
  const functions = (await declaredFunctions()).map(({ name }) => name);
  return readFile(readFileSync(path.join(saved, path.basename(from))), functions);
}

void run();
