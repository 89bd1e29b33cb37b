/** What happened since the last reading. */
export interface Happened {
  /** A sheet came, went, was shown or was renamed, or this is the first reading. */
  sheets: boolean;
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

/** Whether this Excel has what came with a version of its interface. */
function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Reads now, and again whenever a cell is edited or recalculated, or a sheet comes, goes, is shown, or is protected or not.
 *
 * What happens during a reading is answered by one more reading after it, however many events there were.
 *
 * @param concerns whether cells of a sheet matter; all do unless something else is said
 * @param onDeed is told of each change of cells and each sheet that goes
 * @returns what stops it
 */
export async function following(
  read: (happened: Happened) => Promise<void>,
  onFailure: (error: unknown) => void,
  concerns: (sheetId: string) => boolean = () => true,
  onDeed: (deed: Deed) => void = () => undefined,
): Promise<() => Promise<void>> {
  let isReading = false;
  let isStale = false;
  let isStopped = false;
  let sheets = true;
  let cells = new Set<string>();

  const again = async () => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale && !isStopped) {
        isStale = false;
        const happened = { sheets, cells };
        sheets = false;
        cells = new Set();
        await read(happened);
      }
    } catch (error) {
      sheets = true;
      if (!isStopped) onFailure(error);
    } finally {
      isReading = false;
    }
  };
  const cellsChanged = async ({ worksheetId }: { worksheetId: string }) => {
    if (!concerns(worksheetId)) return;
    cells.add(worksheetId);
    await again();
  };
  const sheetsChanged = () => {
    sheets = true;
    return again();
  };

  const cellsEdited = ({ worksheetId, address, source }: Excel.WorksheetChangedEventArgs) => {
    onDeed({ sheetId: worksheetId, address, byOther: source === "Remote" });
    return cellsChanged({ worksheetId });
  };
  const sheetDeleted = ({ worksheetId, source }: Excel.WorksheetDeletedEventArgs) => {
    onDeed({ sheetId: worksheetId, address: null, byOther: source === "Remote" });
    return sheetsChanged();
  };

  const events = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(cellsEdited),
      worksheets.onCalculated.add(cellsChanged),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetDeleted),
      worksheets.onActivated.add(sheetsChanged),
      ...(isSupported("1.14") ? [worksheets.onProtectionChanged.add(cellsChanged)] : []),
      ...(isSupported("1.17") ? [worksheets.onNameChanged.add(sheetsChanged)] : []),
    ];
    await context.sync();
    return added;
  });
  void again();
  return async () => {
    isStopped = true;
    await Excel.run(events[0]!.context, async (context) => {
      for (const event of events) event.remove();
      await context.sync();
    });
  };
}
