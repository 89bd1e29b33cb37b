import { outcomes as en } from "./en/outcomes";
import { outcomes as sv } from "./sv/outcomes";

export const outcomesWords = { en, sv };
