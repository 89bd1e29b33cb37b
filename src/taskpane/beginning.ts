import { leaveSide } from "./shownSide";
import { Told } from "./told";

/** Whether the pane asks what a new scenario for a municipality is to hold. */
export const isBeginning = new Told(false);

/** Asks it, with nothing over the questions. */
export function begin(): void {
  leaveSide();
  isBeginning.tell(true);
}

/** Shows the place again; what has been answered so far is found again the next time. */
export function leaveBeginning(): void {
  isBeginning.tell(false);
}
