import { rows as en } from "./en/rows";
import { rows as sv } from "./sv/rows";

export const rowWords = { en, sv };
