import type { Book } from "./book";
import type { Result } from "./call";
import type { Calculation } from "./calculation";
import { CellError } from "./customFunctions";
import type { Place } from "./streams";

interface Called {
  place: Place;
  key: string;
  call: () => Result;
}

/** So many ms are between two levels: whatever else waits comes in between, as in Excel. */
const between = 0;
const busy = new CellError("#BUSY!");
const cellOf = ({ sheetId, row, column }: Place) => `${sheetId} ${row} ${column}`;

/**
 * How custom functions answer in Excel: not within the calculation, but after it, and level by level.
 *
 * A calculation only takes down what is called. Until it is answered its cell shows #BUSY! or what it showed before. What
 * has been answered is calculated again, and with it what depends on it, whose functions are the next level.
 */
export class Levels {
  private open: { book: Book; calculation: Calculation } | null = null;
  private asked = new Map<string, Called>();
  private readonly answers = new Map<string, Map<string, Result>>();
  private readonly before = new Map<string, Result>();
  private wanted = new Map<string, Set<string>>();
  private isHeld = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private resting: (() => void)[] = [];

  /** Looks after the functions of the workbook that was opened. */
  attend(book: Book, calculation: Calculation): void {
    this.open = { book, calculation };
    for (const kept of [this.asked, this.answers, this.before, this.wanted]) kept.clear();
    calculation.onEverything(() => this.answers.clear());
    calculation.onEnd(() => this.ended());
  }

  /** Whether no function is left to answer. */
  get isAtRest(): boolean {
    return this.asked.size === 0;
  }

  /** Waits until every function has answered. */
  async rest(): Promise<void> {
    await this.open?.calculation.settle();
    if (this.isAtRest) return undefined;
    return new Promise((resolve) => this.resting.push(resolve));
  }

  /** From now on no function answers, until `release`. */
  hold(): void {
    this.isHeld = true;
  }

  /** Lets one level of functions answer, and no more. */
  async letOneAnswer(): Promise<void> {
    this.answer();
    await this.open?.calculation.settle();
  }

  release(): void {
    this.isHeld = false;
    this.answerSoon();
  }

  /** These cells are to be calculated although nothing that they are given has changed. */
  forget(cells: readonly Place[]): void {
    for (const place of cells) this.answers.delete(cellOf(place));
  }

  /** What a cell shows of a function that it calls. */
  value(place: Place, name: string, given: unknown, call: () => Result): Result {
    const habits = this.open?.book.habits;
    const isBusy = habits?.has("busyWhileCalculating");
    if (!isBusy && !habits?.has("staleWhileCalculating")) return call();
    const cell = cellOf(place);
    const key = `${name} ${JSON.stringify(given)}`;
    const wanted = this.wanted.get(cell) ?? new Set();
    this.wanted.set(cell, wanted.add(key));
    const answer = this.answers.get(cell)?.get(key);
    if (answer !== undefined) return answer;
    this.asked.set(`${cell} ${key}`, { place, key, call });
    const stale = isBusy ? undefined : this.before.get(`${cell} ${name}`);
    return stale ?? busy;
  }

  /** A calculation has ended: what cells do not call any more is forgotten, and what they have called is answered. */
  private ended(): void {
    for (const [cell, wanted] of this.wanted)
      for (const key of this.answers.get(cell)?.keys() ?? []) if (!wanted.has(key)) this.answers.get(cell)!.delete(key);
    for (const [id, { place, key }] of this.asked)
      if (this.wanted.has(cellOf(place)) && !this.wanted.get(cellOf(place))!.has(key)) this.asked.delete(id);
    this.wanted.clear();
    this.answerSoon();
  }

  private answerSoon(): void {
    if (this.isHeld || this.timer !== null) return;
    if (this.isAtRest) for (const rested of this.resting.splice(0)) rested();
    else
      this.timer = setTimeout(() => {
        this.timer = null;
        this.answer();
      }, between);
  }

  private answer(): void {
    const { asked, open } = this;
    if (!open || asked.size === 0) return;
    this.asked = new Map();
    for (const { place, key, call } of asked.values()) {
      const cell = cellOf(place);
      if (!this.answers.has(cell)) this.answers.set(cell, new Map());
      const answer = call();
      this.answers.get(cell)!.set(key, answer);
      this.before.set(`${cell} ${key.slice(0, key.indexOf(" "))}`, answer);
    }
    open.calculation.calculateCells(
      open.book.unitId,
      [...asked.values()].map(({ place }) => place),
    );
  }
}
