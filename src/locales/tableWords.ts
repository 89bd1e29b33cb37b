import { tables as en } from "./en/tables";
import { tables as sv } from "./sv/tables";

export const tableWords = { en, sv };
