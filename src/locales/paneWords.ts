import { pane as en } from "./en/pane";
import { pane as sv } from "./sv/pane";

export const paneWords = { en, sv };
