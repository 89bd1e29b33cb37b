/** A figure that the municipality has brought itself, out of an export of Kolada or SCB. */
export interface OwnFigure {
  /** Code of four digits. */
  municipality: string;
  /** An id of `figures` in the locales, where it is one that we know; else the title that the export gives it. */
  id: string;
  value: number;
  unit: FigureUnit;
  year: number;
  source: string;
}

/** What a figure of a municipality counts in: an id of `units` in the locales; a number without one is as its title says. */
export type FigureUnit = "persons" | "share" | "sek" | "number";
