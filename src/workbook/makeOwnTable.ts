import type { Language } from "../locales/language";
import { indexSheet } from "../stories/indexSheet";
import { ownCostsSheet } from "../stories/ownCostsSheet";
import { making } from "./door";
import { onlySheet, type OnlySheet } from "./onlySheet";
import { ownIndexTableIn, ownTableIn, type OwnTable } from "./ownTable";

/** Makes the sheet of the municipality's own unit costs; where there is one already it is shown instead. */
export function makeOwnTable(language: Language): Promise<"made" | "shown"> {
  return making(async (context) => inFront(context, await ownTableOrMade(context, language)));
}

/** Makes the sheet of the municipality's own price index and internal rate; where there is one already it is shown instead. */
export function makeOwnIndex(language: Language): Promise<"made" | "shown"> {
  return making(async (context) =>
    inFront(context, await onlySheet(context, () => ownIndexTableIn(context), indexSheet(language))),
  );
}

/** Shows the sheet of a table; one that was made is in front already. */
async function inFront(
  context: Excel.RequestContext,
  { table, made }: OnlySheet<{ sheetId: string }>,
): Promise<"made" | "shown"> {
  if (made) return "made";
  context.workbook.worksheets.getItem(table.sheetId).activate();
  await context.sync();
  return "shown";
}

/** The table of the municipality's own unit costs, and its sheet where there was none. */
export function ownTableOrMade(context: Excel.RequestContext, language: Language): Promise<OnlySheet<OwnTable>> {
  return onlySheet(context, () => ownTableIn(context), ownCostsSheet(language));
}
