import type { OwnFigure } from "../../src/catalogue/ownFigure";

/** A figure that Luleå has brought from Kolada, SEK; invented. */
export function broughtByLulea(id: string, value: number, year: number): OwnFigure {
  return { municipality: "2580", id, value, unit: "sek", year, source: "kolada.csv" };
}
