import { beginning as en } from "./en/beginning";
import { beginning as sv } from "./sv/beginning";

/** The words of a new scenario for one's own municipality. */
export const beginningWords = { en, sv };
