import { fund as en } from "./en/fund";
import { fund as sv } from "./sv/fund";

export const fundWords = { en, sv };
