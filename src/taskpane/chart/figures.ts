/** The numbers of a chart: what is drawn, read as a table, and written beside a native chart. */
export interface ChartNumbers {
  /** The heading of the first column: a year, an age, an actor. */
  axis: string;
  /** What the first column says in each row. */
  marks: (string | number)[];
  /** The id is that of the row by which a number is explained; the mark says which of the row's. */
  series: { id: string; name: string; values: number[] }[];
}

/** The series of all actors together; an actor's own has its name. */
export const allActors = "";

/** The dashes by which lines are told apart without colour. */
export const dashes = ["", "6 3", "2 3", "8 3 2 3", "1 4", "12 3"];
