import { cellFormulas as en } from "./en/cellFormulas";
import { cellFormulas as sv } from "./sv/cellFormulas";

export const cellFormulaWords = { en, sv };
