import { appraise } from "../../model/appraisal";
import { enough, type Enough } from "../../model/enough";
import type { Perspective } from "../../model/perspective";
import { countedYears } from "../../model/programme";
import { effectRange } from "../explained/remarks";
import type { Counting } from "../../workbook/counting";
import type { Scenario } from "../../workbook/scenario";

/** The questions that the pane answers first. */
export interface Card {
  /** The municipality within a term of office, and over all years that are counted. */
  term: Enough;
  horizon: Enough;
  all: Enough;
  /** Years until the municipality's lower costs are as large as the cost, undiscounted; null where they never are. */
  payback: number | null;
  counting: Counting;
}

/** The answers to the questions that the pane answers first; null where there is no measure to ask of. */
export function cardOf(scenario: Scenario, counting: Counting): Card | null {
  const { measure } = scenario;
  if (!measure) return null;
  const { programme, costs } = measure;
  const years = countedYears(programme);
  const range = effectRange(scenario);
  const ask = (purse: Perspective, within: number) => enough(programme, costs, purse, within, range);
  return {
    term: ask(counting, Math.min(scenario.termYears, years)),
    horizon: ask(counting, years),
    all: ask("all", years),
    payback: appraise(programme, costs)[counting].payback,
    counting,
  };
}
