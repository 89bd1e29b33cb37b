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
import { declaredFunctions } from "../../src/workbench/node/functions";
import { freeze } from "../../src/workbook/frozen/freeze";
import { inWorkbook } from "../workbook/inWorkbook";
import { differences } from "./differences";
import { withoutOpenValues } from "./openFormulas";

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
  const functions = (await declaredFunctions()).map(({ name }) => name);
  try {
    for (const story of stories("sv"))
      for (const areOpened of [false, true]) {
        const content = await contentOf(story, areOpened);
        const name = `${story.id}${areOpened ? "-open" : ""}`;
        const file = path.join(folder, `${name}.xlsx`);
        writeFileSync(file, await withoutOpenValues(await writeFile(content)));
        const told = differences(content, await readFile(converted(file, folder), functions));
        console.log(`${name}: ${told.length === 0 ? "nothing is lost" : `\n  ${told.join("\n  ")}`}`);
        if (told.length > 0) process.exitCode = 1;
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An example on its way to a file, as it is or with our formulas written as those of plain Excel where there are such. */
async function contentOf(story: Story, areOpened: boolean): Promise<BookContent> {
  let content: BookContent | undefined;
  await inWorkbook(story, async (workbook) => {
    const occasion = { when: "2026-12-01", version: "", language: story.language };
    if (areOpened) await freeze({ scope: "workbook", way: "open", asCopy: false }, occasion);
    await workbook.calculate();
    content = withReadMe(workbook.content());
  });
  return content!;
}

/** The file as LibreOffice saves it, in a folder of its own beside it. */
function converted(file: string, folder: string): Uint8Array {
  const saved = path.join(folder, "saved");
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const to = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved];
  const { status, stderr } = spawnSync("soffice", [profile, "--headless", ...to, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
  return readFileSync(path.join(saved, path.basename(file)));
}

void run();
