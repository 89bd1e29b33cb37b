import { Told } from "./told";
import type { ViewId } from "./views";

/** The view that is shown, whichever scenario is chosen. */
export const shownView = new Told<ViewId>("inputs");
