import { frozen as en } from "./en/frozen";
import { frozen as sv } from "./sv/frozen";

export const frozenWords = { en, sv };
