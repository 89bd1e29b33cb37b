import { downturn as en } from "./en/downturn";
import { downturn as sv } from "./sv/downturn";

export const downturnWords = { en, sv };
