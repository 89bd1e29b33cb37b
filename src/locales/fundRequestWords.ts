import { fundRequests as en } from "./en/fundRequests";
import { fundRequests as sv } from "./sv/fundRequests";

export const fundRequestWords = { en, sv };
