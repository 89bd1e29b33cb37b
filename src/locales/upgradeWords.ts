import { upgrade as en } from "./en/upgrade";
import { upgrade as sv } from "./sv/upgrade";

export const upgradeWords = { en, sv };
