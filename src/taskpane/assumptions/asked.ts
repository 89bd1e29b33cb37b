import { Told } from "../told";

/** Whether somebody is on the way to the list of assumptions from another place: it is opened and gone to when it is there. */
export const areAssumptionsAsked = new Told(false);
