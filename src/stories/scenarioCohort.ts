import type { StoryWords } from "../locales/storyWords";
import type { ScenarioContent } from "./scenarioContent";
import type { CohortInput } from "./scenarioFormat";
import type { InputLook } from "./scenarioLooks";
import { addInputRows, addTermsHead } from "./inputRows";
import { header, note, said, type GrowingSheet } from "./sheet";
import type { Format } from "../locales/numbers";

/** The rows of the cohort in their order. */
export function cohortLooks({ scenario: { units, notes } }: StoryWords): Record<CohortInput, InputLook> {
  const look = (format: Format, unit: string, remark?: string) => ({ format, unit, remark, hasRange: false });
  return {
    cohortSize: look("persons", units.persons, notes.cohort),
    cohortShare: look("share", units.share),
    lifetimeCost: look("kronor", units.sek),
    cohortAge: look("whole", units.age),
    earnings: look("kronor", units.sek, notes.earnings),
    taxRate: look("share", units.share),
    employmentGap: look("wholeShare", units.share),
    equalised: look("wholeShare", units.share, notes.equalised),
    workFrom: look("whole", units.age),
    workTo: look("whole", units.age),
  };
}

/** Adds the cohort that exclusion is counted in. */
export function addCohort(sheet: GrowingSheet, { cohort }: ScenarioContent, words: StoryWords) {
  const first = addTermsHead(sheet, words);
  const at = addInputRows(sheet, cohortLooks(words), words.inputs.cohort, cohort);
  return { range: `A${first}:B${sheet.nextRow - 1}`, at };
}

/** Boards whose names are written later. */
const freeRows = 2;

/** Adds the boards and who answers for the frame of each. */
export function addBoards(
  sheet: GrowingSheet,
  { costs, answerable }: ScenarioContent,
  own: (actor: string) => boolean,
  { headers, boardsNote }: StoryWords["scenario"],
): string {
  sheet.add(note(boardsNote));
  const first = sheet.add(header(headers.board), header(headers.answers));
  const boards = [...new Set(costs.map(({ actor }) => actor))].filter(own);
  for (const board of [...boards, ...new Array<string>(freeRows).fill("")]) {
    sheet.add(said(board, "input"), said(answerable?.[board] ?? "", "input"));
  }
  return `A${first}:B${sheet.nextRow - 1}`;
}
