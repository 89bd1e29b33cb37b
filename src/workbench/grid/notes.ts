import type { ICellData, Worksheet } from "@univerjs/core";

/** What is kept in a cell that a person has noted something beside; it follows the cell, and nothing shows it. */
export function noted(note: string | undefined): Pick<ICellData, "custom"> {
  return note ? { custom: { note } } : {};
}

/** What is noted beside a cell; "" where nothing is. */
export function notedAt(sheet: Worksheet, row: number, column: number): string {
  const note: unknown = sheet.getCellRaw(row, column)?.custom?.note;
  return typeof note === "string" ? note : "";
}
