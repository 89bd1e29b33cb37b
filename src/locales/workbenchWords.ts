import { workbench as en } from "./en/workbench";
import { workbench as sv } from "./sv/workbench";

export const workbenchWords = { en, sv };
