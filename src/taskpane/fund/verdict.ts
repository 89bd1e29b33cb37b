import type { fundWords } from "../../locales/fundWords";
import type { FundCourse } from "../../model/fundCourses";
import type { Words } from "../words";

type Saying = typeof fundWords.en;

/** Whether the money is enough, what comes back, and which starts return nothing; amounts under half a krona are none. */
export function verdict(course: FundCourse, lastRepaying: number | null, says: Saying, words: Words): string[] {
  const { opening, firstShortYear, notGranted, closing, granted, repaid, grantedAfter, years } = course;
  const millions = (amount: number) => words.number(amount / 1e6, "years");
  const size = millions(opening);
  const isShort = firstShortYear !== null;
  const sentences = [
    !isShort
      ? says.enough(size, millions(closing), years.length - 1)
      : notGranted < 0.5
        ? says.waits(size, firstShortYear)
        : says.short(size, firstShortYear, millions(notGranted)),
  ];
  if (granted > 0)
    sentences.push(says.returns(millions(granted), millions(repaid), words.number(repaid / granted, "wholeShare")));
  if (lastRepaying !== null && grantedAfter > 0.5) sentences.push(says.ends(lastRepaying, millions(grantedAfter)));
  return sentences;
}
