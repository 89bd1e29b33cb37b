import type { Book } from "./book";

/** A typing that was not taken into its cell, for the status line to say why. */
export interface RefusedTyping {
  text: string;
  because: "number" | "formula";
}

/** The cell of a workbook, row and column from 0. */
export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

const keyOf = ({ sheetId, row, column }: CellPlace) => `${sheetId} ${row} ${column}`;

/** What was typed into empty cells and not taken in: it stays in sight until something is taken in there. */
export class RefusedTypings {
  private readonly kept = new Map<string, RefusedTyping>();

  /** Keeps what was refused at a cell, or forgets it: something was taken in there. */
  keep(place: CellPlace, typing: RefusedTyping | null): void {
    if (typing) this.kept.set(keyOf(place), typing);
    else this.kept.delete(keyOf(place));
  }

  /** What was refused at a cell that is still empty. */
  at(place: CellPlace, book: Pick<Book, "value">): RefusedTyping | null {
    const { sheetId, row, column } = place;
    const typing = this.kept.get(keyOf(place));
    return typing && book.value(sheetId, row, column) === "" ? typing : null;
  }
}
