import { ages, stockholm } from "../catalogue/cohorts";
import type { StoryWords } from "../locales/storyWords";
import type { CohortAddresses } from "./cohortSheet";
import { header, input, note, result, title, type GrowingSheet } from "./sheet";
import { sourceOf } from "./sourceOf";

const termOfOffice = 4;

/** A break-even case from the founding document: how many must succeed, within a term of office and over life. */
export function addBreakEven(sheet: GrowingSheet, cohort: CohortAddresses, words: StoryWords): number {
  const { breakEven: say, headers, units } = words;
  sheet.add(title(say.title));
  sheet.add(note(say.intro));
  sheet.add(...[headers.input, headers.value, headers.unit, headers.source].map(header));
  const cost = sheet.add(
    say.programmeCost,
    input(stockholm.parentSupport.value, "kronor"),
    units.sek,
    note(sourceOf(stockholm.parentSupport)),
  );
  const yearly = sheet.add(
    say.yearly,
    result(`=${cohort.yearlyCost}`, "kronor"),
    units.sek,
    note(words.cohort.reconstruction),
  );
  const share = sheet.add(
    say.municipalShare,
    result(`=${cohort.municipalShare}`, "share"),
    units.share,
    note(say.municipalNote),
  );
  const term = sheet.add(say.termOfOffice, input(termOfOffice, "whole"), units.years, note(say.termNote));
  const life = sheet.add(say.lifetime, input(ages.to - ages.from + 1, "whole"), units.years, note(say.lifetimeNote));
  const heads = sheet.add(
    ...[say.mustSucceed, say.city, `${say.city}, ${say.roundedUp}`, say.all, `${say.all}, ${say.roundedUp}`].map(
      header,
    ),
  );
  for (const [label, period] of [
    [say.withinTerm, term],
    [say.toAge65, life],
  ] as const) {
    const row = sheet.nextRow;
    sheet.add(
      label,
      result(`=SOCIAL.BREAKEVEN($B$${cost},$B$${period}*$B$${yearly}*$B$${share})`, "exact"),
      result(`=ROUNDUP(B${row},0)`, "persons"),
      result(`=SOCIAL.BREAKEVEN($B$${cost},$B$${period}*$B$${yearly})`, "exact"),
      result(`=ROUNDUP(D${row},0)`, "persons"),
    );
  }
  sheet.add(note(say.gross));
  return heads;
}
