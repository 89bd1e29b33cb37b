import { otherBuild as en } from "./en/otherBuild";
import { otherBuild as sv } from "./sv/otherBuild";

export const otherBuildWords = { en, sv };
