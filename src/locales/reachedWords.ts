import { reached as en } from "./en/reached";
import { reached as sv } from "./sv/reached";

export const reachedWords = { en, sv };
