import { recordOf } from "../model/ids";
import { ages } from "../catalogue/cohorts";
import { beginningWords } from "../locales/beginningWords";
import type { Language } from "../locales/language";
import { storyWords } from "../locales/storyWords";
import { usualProgramme, type NumericInput, type RequiredInput } from "../model/programmeInputs";
import { usualTerms, type Terms } from "../model/terms";
import { downturnContent, fundContent, fundOf } from "./exampleFund";
import { exampleTax } from "./exampleScenario";
import type { OwnBooks } from "./ownBooks";
import type { ScenarioContent, ScenarioCost, ScenarioInput } from "./scenarioContent";
import { sourcedColumns, type SourcedColumn } from "./scenarioFormat";
import { scenarioSheet } from "./scenarioSheet";
import type { StorySheet } from "./story";

/** What has been said of a new scenario for a municipality, each value with where it comes from. */
export interface Begun {
  /** The measure's name, which is the sheet's. */
  name: string;
  /** The municipality, or what somebody calls their own. */
  place: string;
  priceYear: number;
  yearZero: number;
  /** Null: it is yet to be answered. */
  effectBasis: ScenarioContent["effectBasis"];
  cohort: Record<"cohortSize" | "cohortShare" | "lifetimeCost" | "cohortAge", ScenarioInput>;
  /** Null where it is not known. */
  taxRate: ScenarioInput | null;
  programme: Record<RequiredInput, ScenarioInput>;
  /** The own actor, as the costs name it. */
  own: string;
  costs: ScenarioCost[];
  /** Null where no figures have been brought. */
  books: OwnBooks | null;
}

/** So many years the books have at least. */
export const fewestYears = 10;

/** The sheet of a new scenario for a municipality: what nobody has said is as usual, and says that it is assumed. */
export function begunScenario(begun: Begun, language: Language): StorySheet {
  const words = storyWords[language];
  const { story: say } = beginningWords[language];
  const content: ScenarioContent = {
    ...contentOf(begun, language),
    name: begun.name,
    title: words.scenario.title(begun.name),
    says: say.says(begun.place),
  };
  return scenarioSheet(content, words);
}

function contentOf(
  { cohort, programme, costs, books, own, taxRate, priceYear, yearZero, effectBasis }: Begun,
  language: Language,
): Omit<ScenarioContent, "name" | "title" | "says"> {
  const words = storyWords[language];
  const { story: say } = beginningWords[language];
  const years = Math.max(fewestYears, Number(programme.horizon.value));
  const nothing = new Array<number>(years).fill(0);
  const flow = (column: SourcedColumn) => books?.columns[column]?.amounts ?? nothing;
  const assumed = (value: number | string): ScenarioInput => ({ value, source: say.usual });
  const notFilled = (value: number): ScenarioInput => ({ value, source: say.notFilled });
  const taxesAndGrants = flow("taxes");
  const fund = fundContent({ ...fundOf(0, words), requests: [] }, say.notFilled, words);
  return {
    priceYear,
    yearZero,
    effectBasis,
    programme: { ...usualInputs(programme, say.usual), own: { value: own, source: say.chosen } },
    costs,
    books: {
      results: flow("result"),
      taxesAndGrants,
      dispositions: nothing,
      taxBase: flow("taxBase"),
      sources: recordOf(sourcedColumns, (column) => books?.columns[column]?.source ?? say.notFilled),
      ...(books?.balance && { balance: books.balance }),
    },
    terms: {
      disposed: notFilled(usualTerms.disposed),
      openingReserve: books?.reserve ?? notFilled(usualTerms.openingReserve),
      openingEquity: books?.equity ?? notFilled(usualTerms.openingEquity),
      ...ruled(assumed),
    },
    cohort: {
      ...cohort,
      earnings: { value: exampleTax.earnings, source: say.example },
      taxRate: taxRate ?? { value: exampleTax.taxRate, source: say.example },
      employmentGap: { value: exampleTax.employmentGap, source: say.example },
      equalised: assumed(exampleTax.equalised),
      workFrom: assumed(ages.from),
      workTo: assumed(ages.to),
    },
    fund: { ...fund, inputs: { ...fund.inputs, opening2: assumed(""), opening3: assumed("") } },
    downturn: downturnContent(taxesAndGrants, say.example),
  };
}

/** The terms of which something is usual, besides the money that a municipality has. */
function ruled(assumed: (value: number) => ScenarioInput): ScenarioContent["terms"] {
  const ids = ["frameCut", "savingsReturned", "returnFrom", "outcomeShare", "outcomePremium", "priceGrowth"] as const;
  return Object.fromEntries(ids.map((id: keyof Terms) => [id, assumed(usualTerms[id]!)]));
}

/**
 * Every input has its row: what is said, and the usual value of the others. An effect begins when the programme has ended, and
 * who co-finances does so in all years. What has no usual value is left out.
 */
function usualInputs(said: Begun["programme"], source: string): Partial<Record<NumericInput, ScenarioInput>> {
  const usual: Partial<Record<NumericInput, number | null>> = {
    ...usualProgramme,
    lag: usualProgramme.programmeYears,
    coFinancedYears: Number(said.horizon.value),
  };
  const assumed = Object.entries(usual).flatMap(([id, value]) => (value === null ? [] : [[id, { value, source }]]));
  return { ...(Object.fromEntries(assumed) as Partial<Record<NumericInput, ScenarioInput>>), ...said };
}
