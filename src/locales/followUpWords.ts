import { followUp as en } from "./en/followUp";
import { followUp as sv } from "./sv/followUp";

export const followUpWords = { en, sv };
