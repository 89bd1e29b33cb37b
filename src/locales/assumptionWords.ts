import { assumptions as en } from "./en/assumptions";
import { assumptions as sv } from "./sv/assumptions";

export const assumptionWords = { en, sv };
