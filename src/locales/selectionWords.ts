import { selection as en } from "./en/selection";
import { selection as sv } from "./sv/selection";

export const selectionWords = { en, sv };
