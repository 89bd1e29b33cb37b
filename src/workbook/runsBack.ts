import { putBackCells } from "./put";
import { inTurns, ofOurs, runsOf, type Run } from "./runs";
import type { CellContent } from "./scenario";

/** What stood in a row, from its first cell; what it does not have was blank. */
interface Stood {
  formulas: readonly unknown[];
  values: readonly unknown[];
}

/** What stood in the rows of runs, as they were read run by run. */
export function stoodIn(runs: readonly Run[], read: readonly Excel.Range[]): (row: number) => Stood {
  return (row) => {
    const run = runs.findIndex(({ row: first, rows }) => row >= first && row < first + rows.length);
    const index = row - runs[run]!.row;
    return { formulas: read[run]!.formulas[index] as unknown[], values: read[run]!.values[index] as unknown[] };
  };
}

/**
 * Puts back what stood in rows that hold what one has written oneself; where another has written since, theirs stays.
 *
 * @param cellsAt so many rows of the sheet, from one on
 * @param stood what stood in a row of the sheet
 * @param isWhole whether that is done also where all rows hold one's own
 * @returns whether all of them did; or some did not, and held what stood; or another has written in one of them: who has
 * written over one's own may put it back later
 */
export async function runsBack(
  context: Excel.RequestContext,
  runs: readonly Run[],
  cellsAt: (row: number, count: number) => Excel.Range,
  stood: (row: number) => Stood,
  isWhole: boolean,
): Promise<"mine" | "stood" | "others"> {
  const now = await inTurns(context, runs, ({ row, rows }) => cellsAt(row, rows.length).load("values"));
  const mine: { row: number; cells: CellContent[] }[] = [];
  let came: "mine" | "stood" | "others" = "mine";
  runs.forEach(({ row: first, rows }, run) =>
    rows.forEach((cells, index) => {
      if (!cells) return;
      const standing = now[run]!.values[index] as CellContent[];
      if (cells.every((cell, column) => standing[column] === cell)) mine.push({ row: first + index, cells });
      else if (!isSame(standing, stood(first + index).values)) came = "others";
      else if (came === "mine") came = "stood";
    }),
  );
  if (came === "mine" && !isWhole) return came;
  await inTurns(context, runsOf(mine), (run) => {
    const { row: first, rows } = run;
    const width = mine[0]!.cells.length;
    const ours = (of: keyof Stood) =>
      ofOurs(run, width, (row, column): unknown => stood(first + row)[of][column] ?? "");
    putBackCells(cellsAt(first, rows.length), ours("formulas"), ours("values"));
  });
  return came;
}

function isSame(standing: readonly CellContent[], stood: readonly unknown[]): boolean {
  return standing.every((cell, column) => cell === (stood[column] ?? ""));
}
