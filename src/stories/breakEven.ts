import { ages, stockholm } from "../catalogue/cohorts";
import { termOfOffice } from "../model/breakEvenWithin";
import type { Language } from "../locales/language";
import type { StoryWords } from "../locales/storyWords";
import type { CohortAddresses } from "./cohortSheet";
import { header, input, note, result, title, type GrowingSheet } from "./sheet";
import { sourceOf } from "./sourceOf";

/** The support is for parents of children aged 3–12. */
const oldestChild = 12;

/** A break-even case from the founding document: how many must succeed, within a term of office and over life. */
export function addBreakEven(
  sheet: GrowingSheet,
  cohort: CohortAddresses,
  words: StoryWords,
  language: Language,
): number {
  const { breakEven: say, headers, units } = words;
  sheet.add(title(say.title));
  sheet.add(note(say.intro));
  sheet.add(...[headers.input, headers.value, headers.unit, headers.source].map(header));
  const source = sourceOf(stockholm.parentSupport, language);
  const cost = sheet.add(say.programmeCost, input(stockholm.parentSupport.value, "kronor"), units.sek, note(source));
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
  const oldest = sheet.add(say.oldest, input(oldestChild, "whole"), units.age, note(`${say.oldestNote}. ${source}`));
  const begins = sheet.add(say.begins, input(ages.from, "whole"), units.age, note(words.cohort.reconstruction));
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
    // within a term of office nobody may have reached the age at which a cost can fall
    const possible = (formula: string) =>
      period === term ? `=IF($B$${oldest}+$B$${term}<=$B$${begins},"${say.cannot}",${formula})` : `=${formula}`;
    const rounded = (cell: string) => `=IF(ISTEXT(${cell}),${cell},ROUNDUP(${cell},0))`;
    sheet.add(
      label,
      result(possible(`SOCIAL.BREAKEVEN($B$${cost},$B$${period}*$B$${yearly}*$B$${share})`), "exact"),
      result(rounded(`B${row}`), "persons"),
      result(possible(`SOCIAL.BREAKEVEN($B$${cost},$B$${period}*$B$${yearly})`), "exact"),
      result(rounded(`D${row}`), "persons"),
    );
  }
  sheet.add(note(say.gross));
  return heads;
}
