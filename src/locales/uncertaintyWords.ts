import { uncertainty as en } from "./en/uncertainty";
import { uncertainty as sv } from "./sv/uncertainty";

export const uncertaintyWords = { en, sv };
