import { openSide } from "../shownSide";
import { Told } from "../told";

/** The views that numbers are gathered by. */
export const groupIds = [
  "headline",
  "cohort",
  "measure",
  "comparison",
  "checksum",
  "results",
  "cumulative",
  "purse",
  "mark",
  "byAge",
  "boards",
  "fund",
  "fundYears",
  "downturn",
  "followUp",
  "followUpYears",
  "uncertainty",
  "distribution",
  "curve",
  "drives",
  "knowing",
  "heat",
  "against",
] as const;
export type GroupId = (typeof groupIds)[number];

/** Those whose numbers come out of a simulation. */
export const simulated: ReadonlySet<GroupId> = new Set<GroupId>([
  "uncertainty",
  "distribution",
  "curve",
  "knowing",
  "against",
]);

/** A number of the pane: its view, its row, and which of the row's; empty where a row is one number. */
export interface NumberId {
  group: GroupId;
  row: string;
  variant: string;
  /** The scenario that it is of; null: the one that is chosen. */
  sheetId: string | null;
}

/** A number as a link asks for it: that of the chosen scenario where none is said. */
export type Asked = Omit<NumberId, "sheetId"> & { sheetId?: string };

/** The number that is explained, and whether a person has just asked for it elsewhere. */
export const shownNumber = new Told<NumberId>({ group: "headline", row: "cashable", variant: "", sheetId: null });

let isAskedFor = false;

/** Whether the sheet was opened for a number of the pane; else it is for the selected cell, which then comes first. */
export const isForNumber = new Told(false);

/** Opens the sheet for the selected cell. */
export function explainSelected(): void {
  isForNumber.tell(false);
  openSide("reached");
}

/** Shows how a number was reached. */
export function explain(number: NumberId): void {
  isAskedFor = true;
  isForNumber.tell(true);
  shownNumber.tell(number);
  openSide("reached");
}

/** Whether a number was asked for since this was last looked at: then the view takes the focus. */
export function takeAsked(): boolean {
  const was = isAskedFor;
  isAskedFor = false;
  return was;
}
