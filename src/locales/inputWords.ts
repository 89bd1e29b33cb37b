import { inputs as en } from "./en/inputs";
import { inputs as sv } from "./sv/inputs";

export const inputWords = { en, sv };
