import { refusals as en } from "./en/refusals";
import { refusals as sv } from "./sv/refusals";

export const refusalWords = { en, sv };
