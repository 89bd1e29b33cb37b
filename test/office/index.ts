import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stories } from "../../src/stories";
import { readFile } from "../../src/workbench/file/read";
import { withReadMe } from "../../src/workbench/file/readMe";
import { writeFile } from "../../src/workbench/file/write";
import { openWorkbook } from "../../src/workbench/node";
import { declaredFunctions } from "../../src/workbench/node/functions";
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
    for (const story of stories("sv")) {
      const workbook = await openWorkbook(story);
      const content = withReadMe(workbook.content());
      workbook.close();
      const file = path.join(folder, `${story.id}.xlsx`);
      writeFileSync(file, await withoutOpenValues(await writeFile(content)));
      const told = differences(content, await readFile(converted(file, folder), functions));
      console.log(`${story.id}: ${told.length === 0 ? "nothing is lost" : `\n  ${told.join("\n  ")}`}`);
      if (told.length > 0) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
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
