import { leaveBeginning } from "./beginning";
import { leaveSide } from "./shownSide";
import { Told } from "./told";
import type { ViewId } from "./views";

/** The place that is shown, whichever scenario is chosen. */
export const shownView = new Told<ViewId>("answer");

/** Shows a place, and nothing over it. */
export function showView(id: ViewId): void {
  leaveSide();
  leaveBeginning();
  shownView.tell(id);
}
