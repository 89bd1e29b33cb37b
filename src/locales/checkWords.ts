import { check as en, type CheckSaying } from "./en/check";
import { check as sv } from "./sv/check";

export type { CheckSaying };
export const checkWords = { en, sv };
