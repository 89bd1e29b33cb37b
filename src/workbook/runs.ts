import type { CellContent } from "./scenario";

/** Rows of a sheet that are written together; a row between them that is not ours is null, and stays as it is. */
export interface Run {
  row: number;
  rows: (CellContent[] | null)[];
}

/** Excel takes so many rows at a time: a row of a table holds half a kB, so that they are under 1 MB. */
const rowsAtATime = 1000;
/** What is said of a run beside its rows is as much as so many of them. */
const aRun = 4;
/** So few rows between two of ours are passed over; a run for each row of a long table is a request of megabytes. */
const gap = 20;

/** Rows as runs that Excel takes at a time. */
export function runsOf(placed: readonly { row: number; cells: CellContent[] }[]): Run[] {
  const runs: Run[] = [];
  for (const { row, cells } of [...placed].sort((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    const between = last ? row - last.row - last.rows.length : gap;
    if (last && between < gap && last.rows.length + between < rowsAtATime) {
      last.rows.push(...new Array<null>(between).fill(null), cells);
    } else runs.push({ row, rows: [cells] });
  }
  return runs;
}

/** The rows of a run with what stands in those that are ours; null in the others, where nothing is written. */
export function ofOurs<Content>(
  { rows }: Run,
  width: number,
  contentOf: (row: number, column: number) => Content,
): (Content | null)[][] {
  return rows.map((cells, row) =>
    Array.from({ length: width }, (_, column) => (cells === null ? null : contentOf(row, column))),
  );
}

/** Asks something of each run, in requests of so many rows. */
export async function inTurns<Asked>(
  context: Excel.RequestContext,
  runs: readonly Run[],
  ask: (run: Run, index: number) => Asked,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  let waiting = 0;
  for (const [index, run] of runs.entries()) {
    const more = run.rows.length + aRun;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request may hold 5 MB
    if (waiting > 0 && waiting + more > rowsAtATime + aRun) await context.sync();
    waiting = waiting + more > rowsAtATime + aRun ? more : waiting + more;
    asked.push(ask(run, index));
  }
  await context.sync();
  return asked;
}
