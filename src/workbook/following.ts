import { done, leaving, reading } from "./door";

/** What happened since the last reading. */
export interface Happened {
  /** A sheet came, went or was renamed, or this is the first reading. */
  sheets: boolean;
  /** The sheet that was brought to the front last; null where none was. */
  shown: string | null;
  /** The sheets whose cells were edited or recalculated, or whose protection changed. */
  cells: ReadonlySet<string>;
}

/** Something that somebody did to a sheet. */
export interface Deed {
  sheetId: string;
  /** The cells that say something else; null where the sheet is gone. */
  address: string | null;
  /** By another person than the one before the pane. */
  byOther: boolean;
}

/** Who wants to know what happens in the workbook. */
export interface Follower {
  /** Reads; where it answers "calculating" it is asked again in a moment, also where nothing happens. */
  read: (happened: Happened) => Promise<"calculating" | void>;
  onFailure: (error: unknown) => void;
  /** Whether cells of a sheet matter; all do unless something else is said. */
  concerns?: (sheetId: string) => boolean;
  /** Whether it matters which sheet is in front. */
  followsShown?: boolean;
  /** Whether it is read also while the pane is hidden. */
  isUnseen?: boolean;
  /** Is told of each change of cells and each sheet that goes. */
  onDeed?: (deed: Deed) => void;
}

/** After a reading that failed the next is tried after so many ms, and after twice as many each time until the longest. */
const rest = { first: 2000, longest: 30_000 };

/** What happens within so many ms is one happening: an edit and what it recalculates are told one after the other. */
const gathering = 10;

/** While Excel calculates it is read every so many ms, however many results come. */
const whileCalculating = 250;

/** Whether this Excel has what came with a version of its interface. */
function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Whether nobody sees the pane. */
let isHidden = false;
const followings = new Set<Following>();

/** While the pane is hidden nothing is read for it; what happens then is read when it is shown. */
export function readOnlyUnseen(hidden: boolean): void {
  isHidden = hidden;
  if (!hidden) for (const each of followings) each.resume();
}

/** Reads for one follower: what happens during a reading is answered by one more after it, however much it was. */
class Following {
  private isReading = false;
  private isStopped = false;
  private happened: { sheets: boolean; shown: string | null; cells: Set<string> } | null = null;
  private pause = rest.first;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wake: () => void = () => undefined;

  constructor(readonly follower: Follower) {
    followings.add(this);
    void this.again({ sheets: true });
  }

  /** Reads what happened while it was not read. */
  resume(): void {
    if (this.happened) void this.again({});
  }

  async again({ sheets = false, shown = null, cell }: { sheets?: boolean; shown?: string | null; cell?: string }) {
    this.happened ??= { sheets: false, shown: null, cells: new Set() };
    this.happened.sheets ||= sheets;
    this.happened.shown = shown ?? this.happened.shown;
    if (cell !== undefined) this.happened.cells.add(cell);
    if (sheets || shown !== null) this.wake();
    if (this.isReading || (isHidden && !this.follower.isUnseen)) return;
    this.isReading = true;
    try {
      while (this.happened && !this.isStopped && !(isHidden && !this.follower.isUnseen)) {
        await done();
        await new Promise((resolve) => setTimeout(resolve, gathering));
        const { happened } = this;
        this.happened = null;
        if (!happened || this.isStopped) break;
        const state = await this.follower.read(happened);
        this.pause = rest.first;
        if (state === "calculating") await this.moment();
      }
    } catch (error) {
      if (!this.isStopped) this.failed(error);
    } finally {
      this.isReading = false;
    }
  }

  /** Lets Excel calculate; what happens to the sheets themselves is not waited with. */
  private async moment(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      this.timer = setTimeout(resolve, whileCalculating);
    });
    clearTimeout(this.timer);
    this.happened ??= { sheets: false, shown: null, cells: new Set() };
  }

  /** What could not be read is told, and read again by and by: it goes away by itself when it can be. */
  private failed(error: unknown): void {
    this.follower.onFailure(error);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.again({ sheets: true }), this.pause);
    this.pause = Math.min(2 * this.pause, rest.longest);
  }

  stop(): void {
    this.isStopped = true;
    followings.delete(this);
    this.wake();
    clearTimeout(this.timer);
  }
}

/** The events of one workbook, listened to once for all who follow it. */
class Watch {
  private readonly all = new Set<Following>();
  private listening: Promise<() => Promise<void>> | null = null;

  async follow(follower: Follower): Promise<() => Promise<void>> {
    this.listening ??= this.listen();
    try {
      await this.listening;
    } catch (error) {
      this.listening = null;
      throw error;
    }
    const following = new Following(follower);
    this.all.add(following);
    return async () => {
      following.stop();
      this.all.delete(following);
      if (this.all.size > 0 || !this.listening) return;
      const stop = await this.listening;
      this.listening = null;
      await stop();
    };
  }

  private readonly cellsChanged = async ({ worksheetId }: { worksheetId: string }) => {
    for (const each of this.all)
      if (each.follower.concerns?.(worksheetId) ?? true) void each.again({ cell: worksheetId });
  };

  private readonly sheetsChanged = async () => {
    for (const each of this.all) void each.again({ sheets: true });
  };

  private readonly sheetShown = async ({ worksheetId }: { worksheetId: string }) => {
    for (const each of this.all) if (each.follower.followsShown) void each.again({ shown: worksheetId });
  };

  private readonly cellsEdited = ({ worksheetId, address, source }: Excel.WorksheetChangedEventArgs) => {
    this.deed({ sheetId: worksheetId, address, byOther: source === "Remote" });
    return this.cellsChanged({ worksheetId });
  };

  private readonly sheetDeleted = ({ worksheetId, source }: Excel.WorksheetDeletedEventArgs) => {
    this.deed({ sheetId: worksheetId, address: null, byOther: source === "Remote" });
    return this.sheetsChanged();
  };

  private deed(deed: Deed): void {
    for (const { follower } of this.all) follower.onDeed?.(deed);
  }

  private async listen(): Promise<() => Promise<void>> {
    const events = await reading(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(this.cellsEdited),
        worksheets.onCalculated.add(this.cellsChanged),
        worksheets.onAdded.add(this.sheetsChanged),
        worksheets.onDeleted.add(this.sheetDeleted),
        worksheets.onActivated.add(this.sheetShown),
        ...(isSupported("1.14") ? [worksheets.onProtectionChanged.add(this.cellsChanged)] : []),
        ...(isSupported("1.17") ? [worksheets.onNameChanged.add(this.sheetsChanged)] : []),
      ];
      await context.sync();
      return added;
    });
    return () =>
      leaving(events[0]!.context, () => {
        for (const event of events) event.remove();
      });
  }
}

/** A page has one client of Excel, and the client one workbook. */
const watches = new WeakMap<object, Watch>();

/**
 * Reads now, and again whenever a cell is edited or recalculated, or a sheet comes, goes, is renamed, shown, or protected or
 * not. A reading that fails is told and tried again by and by.
 *
 * @returns what stops it
 */
export function following(follower: Follower): Promise<() => Promise<void>> {
  const watch = watches.get(Excel) ?? new Watch();
  watches.set(Excel, watch);
  return watch.follow(follower);
}
