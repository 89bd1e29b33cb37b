import { Told } from "./told";

/** Whether the pane asks what a new scenario for a municipality is to hold. */
export const isBeginning = new Told(false);
