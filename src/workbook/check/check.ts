import type { StorySheet } from "../../stories/story";
import { reading, writing } from "../door";
import { writeSheet } from "../writeSheet";
import { anchors, type Anchor } from "./anchors";
import type { Answer } from "./answer";
import { askProbes, type ProbeId } from "./probes";
import { waitFor } from "./waiting";

/** An anchor, and what this Excel shows. */
export interface Ticked {
  anchor: Anchor;
  shown: unknown;
  isRight: boolean;
}

export interface Checked {
  anchors: Ticked[];
  probes: { id: ProbeId; answer: Answer }[];
}

/**
 * Checks this Excel on a sheet of its own, which is taken away afterwards, whatever happens.
 *
 * @param sheetName what the sheet is called while it is there
 */
export async function checkExcel(sheetName: string): Promise<Checked> {
  const story: StorySheet = {
    name: sheetName,
    widths: [60],
    rows: anchors.map(({ formula }) => [formula]),
  };
  const shown = await shownSheet();
  const sheetId = await writeSheet(story);
  try {
    const values = await waitFor(sheetId, `A1:A${anchors.length}`);
    const probes: Checked["probes"] = [];
    await askProbes(sheetId, (id, answer) => probes.push({ id, answer }));
    return { anchors: anchors.map((anchor, row) => ticked(anchor, values[row]?.[0])), probes };
  } finally {
    await writing(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject(sheetId).delete();
      if (shown !== null) worksheets.getItemOrNullObject(shown).activate();
      await context.sync();
    });
  }
}

/** The sheet in front, to which the person is to come back; null where it is none that can be asked. */
async function shownSheet(): Promise<string | null> {
  try {
    return await reading(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
      await context.sync();
      return sheet.id;
    });
  } catch {
    return null;
  }
}

function ticked(anchor: Anchor, shown: unknown): Ticked {
  const { expected, within } = anchor;
  const isRight =
    typeof expected === "number"
      ? typeof shown === "number" && Math.abs(shown - expected) <= within + 1e-9 * Math.abs(expected)
      : shown === expected;
  return { anchor, shown, isRight };
}
