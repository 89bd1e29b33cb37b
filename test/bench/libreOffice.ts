import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isQuick } from "./race";
import { section, short } from "./report";

const formulas = isQuick ? 100 : 20_000;

/** LibreOffice without a window, where it is installed: a file of formulas beside the same file of numbers. */
export function raceLibreOffice(flow: readonly number[], rate: number, expected: number): void {
  if (spawnSync("soffice", ["--version"]).status !== 0) return;
  const folder = mkdtempSync(path.join(tmpdir(), "bench-libreoffice-"));
  try {
    const amounts = flow
      .map((amount) => `<table:table-cell office:value-type="float" office:value="${amount}"/>`)
      .join("");
    const cell = (formula: string) =>
      `<table:table-row><table:table-cell ${formula} office:value-type="float" office:value="0"/></table:table-row>`;
    const npv = `table:formula="of:=[.$A$1]+NPV(${rate};[.$B$1:.$AE$1])"`;
    // its first start reads all of it from the disk, and is told of nobody
    const [, without, withFormulas] = ["", "", npv].map((formula, index) => {
      const rows = `<table:table-row>${amounts}</table:table-row>${cell(formula).repeat(formulas)}`;
      return converted(folder, `book${index}`, rows);
    });
    const said = Number(withFormulas!.csv.split("\n")[1]!.split(",")[0]);
    if (Math.abs(said - expected) > 1e-6 * Math.abs(expected))
      throw new Error(`LibreOffice says ${said}, not ${expected}`);
    const each = ((withFormulas!.milliseconds - without!.milliseconds) / formulas) * 100_000;
    const tell = section("LibreOffice without a window: present value of 31 years, by the clock per 100 000 cells");
    tell({ what: "LibreOffice NPV, its start and the file taken away", figures: `${short(each)} ms` });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function converted(folder: string, name: string, rows: string): { milliseconds: number; csv: string } {
  const names = ["office", "table", "text"].map(
    (one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`,
  );
  const of = `xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"`;
  const sheet = `<office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body>`;
  const mime = "application/vnd.oasis.opendocument.spreadsheet";
  const file = path.join(folder, `${name}.fods`);
  writeFileSync(
    file,
    `<?xml version="1.0"?><office:document ${names.join(" ")} ${of} office:version="1.2" office:mimetype="${mime}">${sheet}</office:document>`,
  );
  const start = performance.now();
  const { status, stderr } = spawnSync("soffice", ["--headless", "--convert-to", "csv", "--outdir", folder, file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
  return { milliseconds: performance.now() - start, csv: readFileSync(path.join(folder, `${name}.csv`), "utf8") };
}
