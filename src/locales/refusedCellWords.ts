import { refusedCell as en } from "./en/refusedCell";
import { refusedCell as sv } from "./sv/refusedCell";

export const refusedCellWords = { en, sv };
