import { inputForm as en } from "./en/inputForm";
import { inputForm as sv } from "./sv/inputForm";

export const inputFormWords = { en, sv };
