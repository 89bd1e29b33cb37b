import type { Query } from "./query";

/**
 * What becomes of a request: refused before anything of it was done, or done and told to have failed; never answered, done
 * or not; or answered so many ms after it was done.
 */
export type Meeting =
  | { way: "refused"; code: string }
  | { way: "doneAndRefused"; code: string }
  | { way: "lost"; isDone: boolean }
  | { way: "late"; ms: number };

/** A request on its way: the how manieth it is, from 1, of which page, and whether it changes the workbook. */
export interface Asked {
  order: number;
  /** The how manieth page that was connected, from 0. */
  page: number;
  query: Query;
  changes: boolean;
}

/** What goes wrong with an Excel that is played. Nothing does, until a test says so. */
export class Faults {
  /** A chart sheet is shown, or another workbook is in front: there is no active worksheet. */
  sheetInFront: "chartSheet" | "otherWorkbook" | null = null;
  /** A chart or several areas are selected: there is no selected range. */
  isNoRangeSelected = false;
  /** How events come: long after what they tell of, the last first. */
  events: { ms: number; lastFirst: boolean } | null = null;
  /** So many presses of buttons are lost. */
  pressesLost = 0;
  /** What becomes of a request; null where nothing happens to it. */
  meet: (asked: Asked) => Meeting | null = () => null;
  /** What somebody else does just before a request is done. */
  before: (asked: Asked) => Promise<void> = () => Promise.resolve();
  private edited: Promise<void> | null = null;
  private end: () => void = () => undefined;

  /** Somebody begins to edit a cell, until `endEdit`. */
  beginEdit(): void {
    this.edited ??= new Promise((resolve) => (this.end = resolve));
  }

  endEdit(): void {
    this.end();
    this.edited = null;
  }

  /** Resolves when no cell is edited any more; null where none is. */
  get editing(): Promise<void> | null {
    return this.edited;
  }
}
