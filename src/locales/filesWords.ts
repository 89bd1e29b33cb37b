import { files as en } from "./en/files";
import { files as sv } from "./sv/files";

export const filesWords = { en, sv };
