import { answer as en } from "./en/answer";
import { answer as sv } from "./sv/answer";

export const answerWords = { en, sv };
