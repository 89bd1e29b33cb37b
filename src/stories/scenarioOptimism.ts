import type { StoryWords } from "../locales/storyWords";
import type { ScenarioContent } from "./scenarioContent";
import { header, input, note, said, type GrowingSheet } from "./sheet";

/** The grades of evidence that the sheets use; a person may write others. */
export const grades = ["A", "B", "C", ""];

/** Adds the table of what plans have promised too much, by grade: empty until the municipality's own follow-ups say. */
export function addOptimism(
  sheet: GrowingSheet,
  { optimism }: Pick<ScenarioContent, "optimism">,
  { scenario: { headers, notes } }: StoryWords,
): string {
  sheet.add(note(notes.optimism));
  const first = sheet.add(header(headers.grade), header(headers.dearer), header(headers.less));
  const rows = optimism ?? grades.map((grade) => ({ grade, costs: "", benefits: "" }));
  for (const { grade, costs, benefits } of rows) {
    sheet.add(said(grade, "input"), input(costs, "wholeShare"), input(benefits, "wholeShare"));
  }
  return `A${first}:C${sheet.nextRow - 1}`;
}
