import { portfolio as en } from "./en/portfolio";
import { portfolio as sv } from "./sv/portfolio";

/** What the view of the portfolio says. */
export const portfolioWords = { en, sv };
