import type { StoryWords } from "../locales/storyWords";
import { header, input, note, type GrowingSheet } from "./sheet";

/** The grades of evidence that the sheets use; a person may write others. */
export const grades = ["A", "B", "C", ""];

/** Adds the table of what plans have promised too much, by grade: empty, for the municipality's own follow-ups. */
export function addOptimism(sheet: GrowingSheet, { scenario: { headers, notes } }: StoryWords): string {
  sheet.add(note(notes.optimism));
  const first = sheet.add(header(headers.grade), header(headers.dearer), header(headers.less));
  for (const grade of grades) sheet.add(input(grade), input("", "wholeShare"), input("", "wholeShare"));
  return `A${first}:C${sheet.nextRow - 1}`;
}
