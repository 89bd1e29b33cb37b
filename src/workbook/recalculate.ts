import { writing } from "./door";
import { inParts } from "./inParts";
import { isFormula } from "./sheetContent";
import { codeOf } from "./refusal";
import type { CellContent } from "./scenario";

/**
 * Has the cells calculated that call one of some functions: Excel does not know that what the functions answer from is
 * another, since it is not their argument. Where such a call may stand in a name, or a sheet is too large to be looked
 * through, the whole workbook is calculated.
 */
export async function recalculateCalls(functions: readonly string[]): Promise<void> {
  await writing(async (context) => {
    const { worksheets, names, application } = context.workbook;
    const calls = (formula: unknown) =>
      isFormula(formula) && functions.some((name) => String(formula).toUpperCase().includes(name));
    worksheets.load("items/id");
    names.load("items/formula");
    await context.sync();
    const isNamed = names.items.some(({ formula }) => calls(formula));
    const used = isNamed
      ? null
      : await inParts(context, worksheets.items, (sheet) =>
          sheet.getUsedRangeOrNullObject(true).load("formulas"),
        ).catch((error: unknown) => {
          if (codeOf(error).endsWith("PayloadSizeLimitExceeded")) return null;
          throw error;
        });
    for (const range of used ?? []) {
      if (range.isNullObject) continue;
      (range.formulas as CellContent[][]).forEach((row, down) =>
        row.forEach((formula, right) => {
          if (calls(formula)) range.getCell(down, right).setDirty();
        }),
      );
    }
    application.calculate(used ? "Recalculate" : "Full");
    await context.sync();
  });
}
