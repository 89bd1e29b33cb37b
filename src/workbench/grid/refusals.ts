import type { CellErrorCode } from "./customFunctions";

interface Refusal {
  code: CellErrorCode;
  sentence: string;
}

/** The sentences of the functions' refusals, kept for the cells where they stand (Excel shows them on a cell's error sign). */
export class Refusals {
  private readonly kept = new Map<string, Refusal>();

  keep(sheetId: string, row: number, column: number, refusal: Refusal | null): void {
    const place = `${sheetId} ${row} ${column}`;
    if (refusal) this.kept.set(place, refusal);
    else this.kept.delete(place);
  }

  /** The sentence of the error that a cell shows; undefined when its error came from elsewhere. */
  sentence(sheetId: string, row: number, column: number, shown: unknown): string | undefined {
    const refusal = this.kept.get(`${sheetId} ${row} ${column}`);
    return refusal && refusal.code === shown ? refusal.sentence : undefined;
  }
}
