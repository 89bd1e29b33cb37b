import { sources as en } from "./en/sources";
import { sources as sv } from "./sv/sources";

export const sourceWords = { en, sv };
