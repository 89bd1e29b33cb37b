import { reading, writing } from "../door";
import { putContents, putStory } from "../put";
import { word, type Answer } from "./answer";
import { cells, comes, type Probe } from "./probeCells";

type Listen = (
  sheet: Excel.Worksheet,
  told: () => Promise<void>,
) => OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs | Excel.WorksheetCalculatedEventArgs>;

/** How soon Excel tells of what has happened. */
export const eventProbes = {
  eventTime: (sheetId) => toldAfter(sheetId, "Q1", (sheet, told) => sheet.onChanged.add(told)),
  calculatedTime: (sheetId) => toldAfter(sheetId, "Q5", (sheet, told) => sheet.onCalculated.add(told)),
} satisfies Record<string, Probe>;

/** How long after a cell was written, and the one below with it, that is told. */
async function toldAfter(sheetId: string, address: string, listen: Listen): Promise<Answer> {
  let tell: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (tell = resolve));
  await writing(async (context) => {
    putStory(cells(context, sheetId, address).getOffsetRange(1, 0), [[`=${address}*2`]]);
    await context.sync();
  });
  const event = await reading(async (context) => {
    const added = listen(context.workbook.worksheets.getItem(sheetId), () => Promise.resolve(tell()));
    await context.sync();
    return added;
  });
  try {
    const begun = performance.now();
    await writing(async (context) => {
      putContents(cells(context, sheetId, address), [[1]]);
      await context.sync();
    });
    if (!(await comes(told))) return word("no");
    return { kind: "milliseconds", milliseconds: performance.now() - begun };
  } finally {
    await reading(async (context) => {
      event.remove();
      await event.context.sync();
      await context.sync();
    });
  }
}
