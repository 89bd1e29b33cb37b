import { idsOf } from "../model/ids";
import { ages, calculator, luleaActors } from "../catalogue/cohorts";
import type { Figure } from "../catalogue/figure";
import { formatNumber } from "../locales/numbers";
import type { Language } from "../locales/language";
import type { StoryWords } from "../locales/storyWords";
import { addBreakEven } from "./breakEven";
import { GrowingSheet, header, input, note, result, title } from "./sheet";
import { sourceOf } from "./sourceOf";
import type { Cohort } from "./situation";

/** Where the break-even case finds what the cohort sheet holds. */
export interface CohortAddresses {
  yearlyCost: string;
  municipalShare: string;
}

/** What a place's exclusion costs: as printed, year by year, discounted, and by actor. */
export function cohortSheet(cohort: Cohort, place: string, words: StoryWords, language: Language) {
  const { cohort: say, headers, units, actors } = words;
  const sheet = new GrowingSheet(words.sheets.cohort, [44, 24, 16, 20, 24, 18]);
  const printed = (figure: Figure) =>
    `${say.publishedAs(formatNumber(figure.value, "kronor", language))}. ${sourceOf(figure, language)}`;

  sheet.add(title(say.title(place)));
  sheet.add(note(say.gross));
  sheet.gap();
  sheet.add(...[headers.input, headers.value, headers.unit, headers.source].map(header));
  const size = sheet.add(
    say.cohortSize,
    input(cohort.cohortSize.value, "persons"),
    units.persons,
    note(sourceOf(cohort.cohortSize, language)),
  );
  const share = sheet.add(
    say.exclusionShare,
    input(calculator.exclusionShare.value, "share"),
    units.share,
    note(`${say.reconstruction} ${say.shareNote}`),
  );
  const lifetime = sheet.add(
    say.lifetimeCost,
    input(calculator.lifetimeCost.value, "kronor"),
    units.sekPerPerson,
    note(`${say.reconstruction} ${say.lifetimeNote}`),
  );
  const excluded = sheet.add(
    say.excluded,
    result(`=SOCIAL.EXCLUDED(B${size},B${share})`, "persons"),
    units.persons,
    note(printed(cohort.excluded)),
  );
  const gross = sheet.add(
    say.grossCost,
    result(`=SOCIAL.EXCLUSIONCOST(B${excluded},B${lifetime})`, "kronor"),
    units.sek,
    note(printed(cohort.grossCost)),
  );

  sheet.gap();
  sheet.add(title(say.byYear));
  const costs = sheet.add(...[headers.actor, headers.amount, headers.from, headers.to].map(header));
  sheet.add(
    actors.all,
    input(calculator.yearlyCost.value, "kronor"),
    input(ages.from, "whole"),
    input(ages.to, "whole"),
    note(say.reconstruction),
  );
  sheet.gap();
  sheet.add(title(say.discounted));
  sheet.add(...[headers.rate, headers.cost, headers.unit, headers.source].map(header));
  for (const rate of [0, 0.03, 0.035, 0.04]) {
    const row = sheet.nextRow;
    sheet.add(
      input(rate, "rate"),
      result(`=SOCIAL.EXCLUSIONCOST($B$${excluded},$A$${costs}:$D$${costs + 1},${ages.cohort},A${row})`, "kronor"),
      units.sek,
      note(rate === 0 ? say.undiscountedNote : say.discountedNote),
    );
  }

  sheet.gap();
  sheet.add(title(say.byActor));
  sheet.add(note(say.byActorNote));
  const shares = sheet.add(...[headers.actor, headers.amount, headers.from, headers.to, headers.published].map(header));
  const names = idsOf(luleaActors);
  const last = shares + names.length;
  for (const name of names) {
    const row = sheet.nextRow;
    const figure = luleaActors[name];
    sheet.add(
      actors[name],
      result(`=$B$${costs + 1}*E${row}/SUM($E$${shares + 1}:$E$${last})`, "kronor"),
      ages.from,
      ages.to,
      input(figure.value, "kronor"),
      note(sourceOf(figure, language)),
    );
  }
  const rate = sheet.add(say.actorRate, input(0, "rate"), null, note(say.discountedNote));
  sheet.gap();
  const byActor = `=SOCIAL.EXCLUSIONCOST.BYACTOR(B${excluded},A${shares}:D${last},${ages.cohort},B${rate})`;
  sheet.spill(byActor, names.length + 1, [undefined, "kronor", "kronor", "wholeShare"]);
  sheet.gap();
  const addresses: CohortAddresses = {
    yearlyCost: `$B$${costs + 1}`,
    municipalShare: `$E$${shares + 1}/SUM($E$${shares + 1}:$E$${last})`,
  };
  const mustSucceed = addBreakEven(sheet, addresses, words, language);

  return {
    sheet: sheet.finished(),
    names: {
      CohortSize: sheet.address(`B${size}`),
      ExclusionShare: sheet.address(`B${share}`),
      Excluded: sheet.address(`B${excluded}`),
      GrossCost: sheet.address(`B${gross}`),
      MustSucceed: sheet.address(`A${mustSucceed}`),
    },
  };
}
