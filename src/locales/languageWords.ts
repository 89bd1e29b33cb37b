import { languages as en } from "./en/languages";
import { languages as sv } from "./sv/languages";

export const languageWords = { en, sv };
