import type { StoryWords } from "../locales/storyWords";
import type { ScenarioContent, ScenarioFund, ScenarioInput } from "./scenarioContent";
import type { ExampleFund } from "./situation";

/** Parts of the fund that each of the invented requests asks for, by the year in which it asks. */
const asked = [0.4, 0.4, 0.3, 0.3];

/** An invented fund around an amount: the amount, half and half as much again, and four requests. */
export function fundOf(amount: number, words: StoryWords): ExampleFund {
  return {
    openings: [amount, amount / 2, amount * 1.5],
    rule: "plan",
    share: 1,
    delay: 2,
    years: 3,
    savingsReturned: 1,
    returnFrom: 0,
    lastRepaying: null,
    queue: true,
    requests: asked.map((share, start) => ({
      name: words.scenario.fund.request("ABCD"[start]!),
      start,
      amount: share * amount,
      payoutYears: 2,
      saving: 0.25 * share * amount,
      savingDelay: 2,
      savingYears: 4,
    })),
  };
}

/** A fund as the content of a scenario's sheet, every figure with where it comes from. */
export function fundContent(fund: ExampleFund, source: string, words: StoryWords): ScenarioFund {
  const told = (value: number | string): ScenarioInput => ({ value, source });
  const { fundRules } = words.scenario;
  const { yes, no } = words.tables.truths;
  const sources = fund.sources ?? {};
  const from = (id: keyof ScenarioFund["inputs"], value: number | string) => ({ value, source: sources[id] ?? source });
  return {
    inputs: {
      opening: from("opening", fund.openings[0]),
      opening2: told(fund.openings[1]),
      opening3: told(fund.openings[2]),
      fundRule: from("fundRule", fundRules[fund.rule]),
      repaymentShare: told(fund.share),
      repaymentDelay: told(fund.delay),
      repaymentYears: told(fund.years),
      savingsReturned: from("savingsReturned", fund.savingsReturned),
      returnFrom: from("returnFrom", fund.returnFrom),
      lastRepaying: from("lastRepaying", fund.lastRepaying ?? ""),
      queue: told(fund.queue ? yes : no),
    },
    requests: fund.requests.map((request) => ({ ...request, source: request.source ?? source })),
  };
}

/**
 * A downturn to begin with: two years, one per cent of taxes and grants off the result, a fifth more who need the
 * measure, at a tenth more each. Invented, and labelled so.
 */
export function downturnContent(taxesAndGrants: readonly number[], source: string): ScenarioContent["downturn"] {
  const told = (value: number): ScenarioInput => ({ value, source });
  return {
    firstYear: told(1),
    lastYear: told(2),
    lowerResult: told(0.01 * taxesAndGrants[1]!),
    needUp: told(0.2),
    costUp: told(0.1),
  };
}
