/** The name of a line beside its end: its words in rows, and how high it stands. */
export interface LineName {
  rows: string[];
  /** The middle of the name, in the drawing's own measure, downwards. */
  y: number;
}

/** The height of a row of a name in the drawing, and about how many letters it takes. */
export const rowHeight = 12;
const letters = 17;

/**
 * Words in rows of about seventeen letters.
 *
 * @example inRows("Kommunen, hela minskningen") // ["Kommunen, hela", "minskningen"]
 */
export function inRows(name: string): string[] {
  const rows: string[] = [];
  for (const word of name.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/**
 * Where the names of lines stand beside the lines' ends: as near as they can without covering each other.
 *
 * @param ends how high each line ends, in the drawing's own measure, downwards
 * @param bottom below which no name may reach
 * @example lineNames(["a", "b"], [50, 51], 100).map(({ y }) => y) // [50, 64]
 * @example lineNames(["a", "b"], [99, 98], 100).map(({ y }) => y) // [94, 80]
 */
export function lineNames(names: readonly string[], ends: readonly number[], bottom: number): LineName[] {
  const found = names.map((name, line) => ({ rows: inRows(name), y: ends[line]!, line }));
  const downwards = [...found].sort((one, other) => one.y - other.y);
  const half = ({ rows }: LineName) => (rows.length * rowHeight) / 2 + 1;
  let free = -Infinity;
  for (const one of downwards) {
    one.y = Math.max(one.y, free + half(one));
    free = one.y + half(one);
  }
  let lowest = bottom + 1;
  for (const one of downwards.reverse()) {
    one.y = Math.min(one.y, lowest - half(one));
    lowest = one.y - half(one);
  }
  return found.map(({ rows, y }) => ({ rows, y }));
}
