import { text, word, type Answer } from "./answer";
import { partsOfFile } from "./fileParts";
import { putFormulas } from "./probeCells";
import { waitFor } from "./waiting";

/**
 * By which name Excel stores a function of ours whose name has a point, as its own file of the workbook says; where Excel
 * gives its panes no file it cannot be seen. The file is read in memory, and nothing else of it is looked at.
 */
export async function storedName(sheetId: string): Promise<Answer> {
  if (!Office.context.requirements.isSetSupported("CompressedFile", "1.1")) return word("notSeen");
  await putFormulas(sheetId, "E1", [["=SOCIAL.RESERVE.MAX(977,977,977)"]]);
  await waitFor(sheetId, "E1:E1");
  const sheets = await partsOfFile(await fileOfWorkbook(), /^xl\/worksheets\/sheet\d+\.xml$/);
  const stored = sheets.map(nameIn).find((name) => name !== null);
  return stored ? text(stored) : word("notSeen");
}

/**
 * The name before the marked arguments, with what its cell says of a table that fills cells.
 *
 * @example nameIn('<c r="E1" cm="1"><f t="array" ref="E1">_xldudf_SOCIAL_RESERVE_MAX(977,977,977)</f></c>') // "_xldudf_SOCIAL_RESERVE_MAX, cm=\"1\""
 */
export function nameIn(sheet: string): string | null {
  const [, cell = "", name] = /<c\b([^>]*)>\s*<f\b[^>]*>([\w.]*RESERVE[\w.]*)\(977,977,977\)<\/f>/.exec(sheet) ?? [];
  if (name === undefined) return null;
  const [mark] = /\bcm="\d+"/.exec(cell) ?? [];
  return mark ? `${name}, ${mark}` : name;
}

/** The workbook as Excel would save it now. */
async function fileOfWorkbook(): Promise<Uint8Array> {
  const file = await asked<Office.File>((came) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, came),
  );
  try {
    const bytes: number[][] = [];
    for (let slice = 0; slice < file.sliceCount; slice++) {
      const { data } = await asked<Office.Slice>((came) => file.getSliceAsync(slice, came));
      bytes.push(data as number[]);
    }
    return Uint8Array.from(bytes.flat());
  } finally {
    file.closeAsync();
  }
}

/** What Office answers one of its older questions. */
function asked<Value>(ask: (came: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(error.message)),
    ),
  );
}
