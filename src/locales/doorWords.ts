import { door as en } from "./en/door";
import { door as sv } from "./sv/door";

export const doorWords = { en, sv };
