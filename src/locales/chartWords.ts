import { charts as en } from "./en/charts";
import { charts as sv } from "./sv/charts";

export const chartWords = { en, sv };
