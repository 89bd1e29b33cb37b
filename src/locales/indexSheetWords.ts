import { indexSheet as en } from "./en/indexSheet";
import { indexSheet as sv } from "./sv/indexSheet";

export const indexSheetWords = { en, sv };
