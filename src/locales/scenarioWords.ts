import { scenario as en } from "./en/scenario";
import { scenario as sv } from "./sv/scenario";

export const scenarioWords = { en, sv };
