import type { Language } from "../locales/language";
import { ownCostsSheet } from "../stories/ownCostsSheet";
import { making } from "./door";
import { onlySheet, type OnlySheet } from "./onlySheet";
import { ownTableIn, type OwnTable } from "./ownTable";
import { sheetIn } from "./writeSheet";

/** Makes the sheet of the municipality's own unit costs; where there is one already it is shown instead. */
export function makeOwnTable(language: Language): Promise<void> {
  return making(async (context) => {
    const { table, made } = await ownTableOrMade(context, language);
    if (made) return; // it is in front already
    context.workbook.worksheets.getItem(table.sheetId).activate();
    await context.sync();
  });
}

/** The table of the municipality's own unit costs, and its sheet where there was none. */
export function ownTableOrMade(context: Excel.RequestContext, language: Language): Promise<OnlySheet<OwnTable>> {
  return onlySheet(
    context,
    () => ownTableIn(context),
    () => sheetIn(context, ownCostsSheet(language)),
  );
}
