import type { Language } from "../locales/language";
import { ownCostsSheet } from "../stories/ownCostsSheet";
import { making } from "./door";
import { ownTableIn } from "./ownTable";
import { sheetIn } from "./writeSheet";

/** Makes the sheet of the municipality's own unit costs; where there is one already it is shown instead. */
export function makeOwnTable(language: Language): Promise<void> {
  return making(async (context) => {
    const there = await ownTableIn(context);
    if (!there) {
      await sheetIn(context, ownCostsSheet(language));
      return;
    }
    context.workbook.worksheets.getItem(there.sheetId).activate();
    await context.sync();
  });
}
