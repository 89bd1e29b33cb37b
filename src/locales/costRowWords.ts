import { costRows as en } from "./en/costRows";
import { costRows as sv } from "./sv/costRows";

export const costRowWords = { en, sv };
