import { formats, type Format } from "../locales/numbers";
import { inputColumns } from "../stories/scenarioFormat";
import { BlockRows } from "./blockRows";
import { writing } from "./door";
import { inputId } from "./inputWords";
import type { CellContent } from "./scenario";
import { putContents } from "./put";
import { movedMeanwhile } from "./movedMeanwhile";
import { refusedWith, restored, type Written } from "./writeCells";

/** An input that a scenario's sheet has no row for yet. */
export interface NewInput {
  sheetId: string;
  block: "Choices" | "Terms";
  id: string;
  /** The word in the sheet's language. */
  label: string;
  value: CellContent;
  format?: Format;
}

/**
 * Writes an input into an empty row of its block; where there is none a row is put in above the last, so that the block's
 * name grows and the results beside it stay where they are. Nothing is written where somebody has written the input meanwhile.
 */
export async function addInput(input: NewInput): Promise<Written> {
  try {
    return await writing((context) => add(context, input));
  } catch (error) {
    return refusedWith(error);
  }
}

async function add(context: Excel.RequestContext, { sheetId, block: name, ...input }: NewInput): Promise<Written> {
  const block = await BlockRows.read(context, sheetId, name);
  const { label: atLabel, value: atValue } = inputColumns;
  if (block.values.some((row) => inputId(name, String(row[atLabel])) === input.id)) return { outcome: "moved" };
  const free = block.formulas.findIndex((row, index) => index > 0 && row[atLabel] === "" && row[atValue] === "");
  const seen = block.look();
  try {
    const row = free > 0 ? free : block.grow(1, atValue, 1);
    const cells = block.at(row, 1);
    if (input.format) cells.getCell(0, atValue).numberFormat = [[formats[input.format].code]];
    const contents = Array.from({ length: block.width }, (_, column) => (column === atValue ? input.value : null));
    contents[atLabel] = input.label;
    putContents(cells, [contents]); // at once: where the word has come, all has
    await context.sync();
  } catch (error) {
    return restored(error, async () => {
      const isSeen = free < 0 || !(await block.hasCome(context, [input.label]));
      return (await block.putBack(context, 1, [input.label])) && isSeen;
    });
  }
  return block.isOther(seen)
    ? movedMeanwhile(() => block.putBack(context, 1, [input.label], seen))
    : { outcome: "written" };
}
