import type { CellContent, Place } from "./scenario";

/** The cell that is selected: its formula, what it shows, and where it is. */
export interface SelectedCell {
  at: Place;
  formula: string;
  value: CellContent;
}

/** Tells the first selected cell now, and again whenever another is selected. @returns what stops it */
export async function watchSelection(onCell: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  const read = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0).load("address, formulas, values");
      const sheet = cell.worksheet.load("id");
      await context.sync();
      const at = { sheetId: sheet.id, address: cell.address.replace(/^.*!/, "") };
      onCell({ at, formula: String(cell.formulas[0]![0]), value: cell.values[0]![0] as CellContent });
    });
  const event = await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(read);
    await context.sync();
    return added;
  });
  await read();
  return async () => {
    await Excel.run(event.context, async (context) => {
      event.remove();
      await context.sync();
    });
  };
}
