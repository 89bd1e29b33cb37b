import type { Language } from "../locales/language";
import { storyWords } from "../locales/storyWords";
import { booksSheet } from "./booksSheet";
import { cohortSheet } from "./cohortSheet";
import { measuresSheet } from "./measuresSheet";
import type { Cohort, ExampleBooks, ExampleCost, ExampleProgramme } from "./situation";
import type { Story } from "./story";

/** A municipality's situation: plain figures, of which those that are invented are labelled so in the workbook. */
export interface Situation {
  id: "stockholm2012" | "lulea2012";
  cohort: Cohort;
  programme: ExampleProgramme;
  costs: ExampleCost[];
  books: ExampleBooks;
}

/** A situation as a workbook in a language: the cohort, a measure, the books. */
export function situationStory(situation: Situation, language: Language): Story {
  const words = storyWords(language);
  const { title, says, place, city } = words[situation.id];
  const cohort = cohortSheet(situation.cohort, place, words, language);
  const years = situation.books.results.length;
  const measures = measuresSheet(situation.programme, situation.costs, years, cohort.addresses, words);
  const books = booksSheet(situation.books, city, measures.addresses, words, language);
  return {
    id: situation.id,
    title,
    says,
    language,
    sheets: [cohort.sheet, measures.sheet, books.sheet],
    names: { ...cohort.names, ...measures.names, ...books.names },
  };
}
