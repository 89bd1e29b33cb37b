import type { Family } from "../../locales/helpWords";
import type { Entry } from "../entry";
import { books } from "./books";
import { catalogue } from "./catalogue";
import { evidence } from "./evidence";
import { exclusion } from "./exclusion";
import { flows } from "./flows";
import { fund } from "./fund";
import { programme } from "./programme";
import { uncertainty } from "./uncertainty";

/** What each function's page holds, by family, in the order of the index. A new function gets an entry here. */
export const entries: Record<Family, Record<string, Entry>> = {
  exclusion,
  flows,
  programme,
  fund,
  books,
  uncertainty,
  catalogue,
  evidence,
};
