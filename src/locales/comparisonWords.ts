import { comparison as en } from "./en/comparison";
import { comparison as sv } from "./sv/comparison";

export const comparisonWords = { en, sv };
