import type { Result } from "./call";
import type { Book } from "./book";
import type { Calculation } from "./calculation";
import { CellError, errorCodes } from "./customFunctions";

/** The cell in which a function stands. */
export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

/** What a streaming function is given beside what every function is: to tell its results by, and to be told of its end. */
export interface Telling {
  setResult(value: unknown): void;
  onCanceled(): void;
}

interface Stream {
  place: Place;
  name: string;
  shown: Result;
  telling: Telling;
  /** Calls the function: what it refuses with, or undefined when it has begun. */
  call: (telling: Telling) => Result | undefined;
}

/** How long results are gathered before their cells are calculated: each calculation takes what depends on them along. */
const gathering = 50;
const cellOf = ({ sheetId, row, column }: Place) => `${sheetId} ${row} ${column}`;

/**
 * Functions that go on telling results after they were called.
 *
 * One is called once for its cell and its arguments. Its results are gathered, and the cell is calculated again with the
 * last of them. When its arguments change, or it is taken out of its cell, it is cancelled.
 */
export class Streams {
  private readonly running = new Map<string, Stream>();
  private readonly told = new Set<Stream>();
  private readonly waiting = new Set<Stream>();
  private open: { book: Book; calculation: Calculation } | null = null;
  private readonly calculatedCells = new Set<string>();
  private readonly askedFor = new Set<string>();

  /** Looks after the streams of the workbook that was opened; those of the one before are cancelled. */
  attend(book: Book, calculation: Calculation): void {
    this.restart();
    this.open = { book, calculation };
    const stands = ({ sheetId, row, column }: Place, name: string) =>
      book.formula(sheetId, row, column)?.toUpperCase().includes(name.toUpperCase());
    calculation.onEverything(() => this.restart());
    calculation.onEnd(() => {
      for (const [key, { place, name }] of this.running)
        if (!this.askedFor.has(key) && (this.calculatedCells.has(cellOf(place)) || !stands(place, name)))
          this.cancel(key);
      this.askedFor.clear();
      this.calculatedCells.clear();
      this.begin();
    });
  }

  /** The workbook is closed. */
  leave(book: Book): void {
    if (this.open?.book !== book) return;
    this.restart();
    this.open = null;
  }

  /** Cancels all of them, so that the next calculation calls them anew. */
  restart(): void {
    for (const key of this.running.keys()) this.cancel(key);
  }

  /** What the cell shows: the last result, or #N/A until there is one. The first time, the function is called after the calculation. */
  value(place: Place, name: string, given: unknown[], call: Stream["call"], shown: (value: unknown) => Result): Result {
    const key = `${cellOf(place)} ${name} ${JSON.stringify(given)}`;
    this.calculatedCells.add(cellOf(place));
    this.askedFor.add(key);
    const there = this.running.get(key);
    if (there) return there.shown;
    const setResult = (value: unknown) => this.take(key, stream, shown(value));
    const telling = { setResult, onCanceled: () => undefined };
    const stream: Stream = { place, name, call, telling, shown: new CellError(errorCodes.notAvailable) };
    this.running.set(key, stream);
    this.waiting.add(stream);
    return stream.shown;
  }

  /** Calls the functions that are new; those before them in their cells have been cancelled. */
  private begin(): void {
    const refusing: Place[] = [];
    for (const stream of this.waiting) {
      const refused = stream.call(stream.telling);
      if (refused === undefined) continue;
      stream.shown = refused;
      refusing.push(stream.place);
    }
    this.waiting.clear();
    if (refusing.length > 0) this.calculate(refusing);
  }

  private take(key: string, stream: Stream, result: Result): void {
    if (this.running.get(key) !== stream) return;
    stream.shown = result;
    if (this.told.size === 0) setTimeout(() => this.show(), gathering);
    this.told.add(stream);
  }

  private show(): void {
    this.calculate([...this.told].map(({ place }) => place));
    this.told.clear();
  }

  private calculate(cells: Place[]): void {
    this.open?.calculation.calculateCells(this.open.book.unitId, cells);
  }

  private cancel(key: string): void {
    const stream = this.running.get(key);
    this.running.delete(key);
    if (stream && !this.waiting.delete(stream)) stream.telling.onCanceled();
  }
}
