import { brief as en } from "./en/brief";
import { brief as sv } from "./sv/brief";

export const briefWords = { en, sv };
