import { idsOf, recordOf } from "../model/ids";
import { ages, calculator } from "../catalogue/cohorts";
import type { Figure } from "../catalogue/figure";
import { usualProgramme, type NumericInput } from "../model/programmeInputs";
import { usualTerms } from "../model/terms";
import type { Language } from "../locales/language";
import { formatNumber } from "../locales/numbers";
import type { StoryWords } from "../locales/storyWords";
import { ownerOf } from "../model/programme";
import { sourceOf } from "./sourceOf";
import { downturnContent, fundContent, fundOf } from "./exampleFund";
import type { ScenarioContent, ScenarioInput } from "./scenarioContent";
import type { Cohort, ExampleBooks, ExampleFund, ExampleMeasure, ExampleProgramme, Spread } from "./situation";

/** What is said of a scenario: its sheet's name and title, and where figures come from that have no other source. */
interface ExampleWords {
  name: string;
  title: string;
  says: string;
  source: string;
  /** How a published amount was set aside. */
  disposedNote?: (amount: string) => string;
}

/** An example measure as the content of a scenario's sheet; every invented figure says that it is. */
export function exampleScenario(
  { priceYear, yearZero, programme, costs, books, cohort }: ExampleMeasure,
  { name, title, says, source, disposedNote }: ExampleWords,
  words: StoryWords,
  language: Language,
  fund?: ExampleFund,
): ScenarioContent {
  const input = (spread: Spread): ScenarioInput => {
    const [value, low, high] = [spread].flat();
    return { value: value!, low, high, source };
  };
  const years = books.results.map(() => 0);
  return {
    name,
    title,
    says,
    priceYear,
    yearZero: yearZero ?? priceYear,
    cohort: cohortContent(cohort, source, words, language),
    effectBasis: "comparison",
    programme: programmeContent(programme, input, words),
    costs: costs.map(({ actor, amount, from, to, cashable, isTransfer }) => ({
      actor: words.actors[actor],
      amount,
      fromAge: from,
      toAge: to,
      share: 1,
      cashable,
      isTransfer,
      priceYear,
      source,
    })),
    books: {
      results: books.results,
      taxesAndGrants: books.taxesAndGrants,
      dispositions: years,
      taxBase: years.map(() => books.taxBase),
      sources: { result: source, taxes: source, taxBase: source },
    },
    terms: {
      disposed: disposed(books, source, disposedNote, language),
      openingReserve: { value: books.openingReserve, source },
      openingEquity: { value: books.openingEquity, source },
      frameCut: { value: usualTerms.frameCut, source: fund?.sources?.fundRule ?? source },
      savingsReturned: {
        value: fund?.savingsReturned ?? usualTerms.savingsReturned,
        source: fund?.sources?.savingsReturned ?? source,
      },
      returnFrom: { value: fund?.returnFrom ?? usualTerms.returnFrom, source: fund?.sources?.returnFrom ?? source },
      outcomeShare: { value: usualTerms.outcomeShare, source },
      outcomePremium: { value: usualTerms.outcomePremium },
      priceGrowth: { value: usualTerms.priceGrowth, source },
    },
    fund: fundContent(fund ?? fundOf(amountOf(books.disposed), words), source, words),
    downturn: downturnContent(books.taxesAndGrants, source),
  };
}

/** Pay less benefits and tax of the examples, invented and labelled so. */
export const exampleTax = { earnings: 150_000, taxRate: 0.32, employmentGap: 0.7, equalised: 0 };

/** A printed figure with where it was read. */
function printed(figure: Figure, language: Language, remark = ""): ScenarioInput {
  return {
    value: figure.value,
    grade: figure.grade,
    source: [remark, sourceOf(figure, language)].filter(Boolean).join(" "),
  };
}

/** The share and the lifetime cost that reproduce the printed figures, in the prices of `calculator`. */
export function publishedExclusion(
  { cohort: say }: StoryWords,
  language: Language,
): Record<"cohortShare" | "lifetimeCost", ScenarioInput & { value: number }> {
  const { exclusionShare, lifetimeCost } = calculator;
  return {
    cohortShare: {
      ...printed(exclusionShare, language, `${say.reconstruction} ${say.shareNote}`),
      value: exclusionShare.value,
    },
    lifetimeCost: {
      ...printed(lifetimeCost, language, `${say.reconstruction} ${say.lifetimeNote}`),
      value: lifetimeCost.value,
    },
  };
}

/** A cohort as published, or one of a thousand; its share and lifetime cost are those that reproduce the printed figures. */
function cohortContent(
  cohort: Cohort | undefined,
  source: string,
  words: StoryWords,
  language: Language,
): ScenarioContent["cohort"] {
  const invented = (value: number): ScenarioInput => ({ value, source });
  return {
    cohortSize: cohort ? printed(cohort.cohortSize, language) : invented(1000),
    ...publishedExclusion(words, language),
    cohortAge: invented(ages.cohort),
    earnings: invented(exampleTax.earnings),
    taxRate: invented(exampleTax.taxRate),
    employmentGap: invented(exampleTax.employmentGap),
    equalised: invented(exampleTax.equalised),
    workFrom: invented(ages.from),
    workTo: invented(ages.to),
  };
}

/**
 * Every input has its row. What is not said has its usual value: an effect begins when the programme has ended, and who
 * co-finances does so in all years.
 */
function programmeContent(
  said: ExampleProgramme,
  input: (spread: Spread) => ScenarioInput,
  words: StoryWords,
): ScenarioContent["programme"] {
  const lag = said.programmeYears ?? usualProgramme.programmeYears;
  const coFinancedYears = said.horizon;
  const spreads: Record<NumericInput, Spread> = { ...usualProgramme, lag, coFinancedYears, ...said };
  return {
    ...recordOf(idsOf(spreads), (id) => input(spreads[id])),
    own: { value: ownerOf(words.actors.socialServices) },
  };
}

function amountOf(given: Figure | number): number {
  return typeof given === "number" ? given : given.value;
}

function disposed(
  { disposed }: ExampleBooks,
  source: string,
  said: ExampleWords["disposedNote"],
  language: Language,
): ScenarioInput {
  if (typeof disposed === "number") return { value: disposed, source };
  const published = said?.(formatNumber(disposed.value, "kronor", language));
  return {
    value: disposed.value,
    grade: disposed.grade,
    source: [published, sourceOf(disposed, language)].filter(Boolean).join(". "),
  };
}
