import { decision as en } from "./en/decision";
import { decision as sv } from "./sv/decision";

export const decisionWords = { en, sv };
