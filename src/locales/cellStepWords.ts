import { cellSteps as en } from "./en/cellSteps";
import { cellSteps as sv } from "./sv/cellSteps";

export const cellStepWords = { en, sv };
