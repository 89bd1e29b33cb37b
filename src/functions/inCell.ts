import { hasNoAnswer, Refusal, type Fact } from "../model/refusal";
import { refusedCellWords } from "../locales/refusedCellWords";
import { sentence } from "../locales/sentence";
import { tellCall } from "../ranges/functionsDoor";
import { sentenceLanguage } from "./languages";

/** What a cell can show. An error may stand inside a table. */
export type Shown = number | string | boolean | CustomFunctions.Error;
export type Table = Shown[][];

/** An error of ours, with what it is about. */
interface Told extends CustomFunctions.Error {
  [about]?: { fact: Fact; functionName: string };
}
const about = Symbol("about");

/** The sentence is made when it is asked for: a table has many errors that nobody points at. */
const message: PropertyDescriptor & ThisType<Told> = {
  enumerable: true, // as the message that it stands for: who copies an error has its sentence
  get() {
    const { fact, functionName } = this[about]!;
    return sentenceOf(fact, functionName);
  },
};

/** An Excel error with its sentence and where there is more, for a cell of a table or for the whole answer. */
export function errorFor(fact: Fact, functionName: string): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const error: Told = new CustomFunctions.Error(hasNoAnswer(fact) ? notAvailable : invalidValue);
  error[about] = { fact, functionName };
  return Object.defineProperty(error, "message", message);
}

/** The sentences that were said last: the cells of a table, and a formula in many cells, often say the same. */
const said = new Map<string, string>();
const mostSaid = 500;

function sentenceOf(fact: Fact, functionName: string): string {
  const language = sentenceLanguage();
  const key = `${language} ${functionName} ${JSON.stringify(fact)}`;
  const before = said.get(key);
  if (before !== undefined) return before;
  if (said.size === mostSaid) said.clear();
  const now = `${sentence(fact, language, functionName)} ${refusedCellWords[language].inPane}`;
  said.set(key, now);
  return now;
}

/** The fact behind an error of ours; null for anything else. */
export function factOf(shown: unknown): Fact | null {
  return shown instanceof CustomFunctions.Error ? ((shown as Told)[about]?.fact ?? null) : null;
}

/**
 * The one door between the functions and Excel: a refusal becomes an Excel error with a sentence in the user's
 * language, and a result that is too large to be a number is refused. Nothing else is caught.
 */
export function inCell<Answer extends Shown | Table>(functionName: string, answer: () => Answer): Answer {
  try {
    const shown = answer();
    const isRefused = Array.isArray(shown) ? shown.some((row) => row.some(isTooLarge)) : isTooLarge(shown);
    if (isRefused) throw new Refusal(tooLarge);
    return shown;
  } catch (refusal) {
    if (refusal instanceof Refusal) throw errorFor(holdsTooLarge(refusal.fact) ? tooLarge : refusal.fact, functionName);
    throw refusal;
  }
}

type WorksheetFunction = (...given: unknown[]) => unknown;

/**
 * A function as Excel calls it, which gives an object of its own last; more arguments than the function takes are
 * refused, since a decimal comma parts a number in two.
 */
export function asCalled(functionName: string, called: WorksheetFunction): WorksheetFunction {
  const highest = called.length;
  const counted: WorksheetFunction = (...given) => {
    tellCall(functionName, given);
    let got = given.length;
    while (got > highest && isNoArgument(given[got - 1])) got--;
    if (got > highest) throw errorFor({ code: "too-many-arguments", got, highest }, functionName);
    return called(...given);
  };
  // who calls it may ask how many arguments it takes, as of any function
  return Object.defineProperty(counted, "length", { value: highest });
}

/** What is left out, and Excel's own object. */
function isNoArgument(given: unknown): boolean {
  return given === null || given === undefined || (typeof given === "object" && !Array.isArray(given));
}

/**
 * The same door for a function that goes on answering until the cell no longer wants it.
 *
 * @param follow is given the way to show an answer, and says how to stop
 */
export function inStream(
  functionName: string,
  invocation: CustomFunctions.StreamingInvocation<Table>,
  follow: (show: (answer: () => Table) => void) => () => void,
): void {
  const orError = <Answer>(answer: () => Answer): Answer | CustomFunctions.Error => {
    try {
      return answer();
    } catch (error) {
      if (error instanceof CustomFunctions.Error) return error;
      throw error;
    }
  };
  const show = (answer: () => Table) => invocation.setResult(orError(() => inCell(functionName, answer)));
  let stop: () => void = () => undefined;
  invocation.onCanceled = () => stop();
  const begun = orError(() => {
    inCell(functionName, () => {
      stop = follow(show);
      return [];
    });
  });
  if (begun) invocation.setResult(begun);
}

const tooLarge: Fact = { code: "too-large" };

function isTooLarge(part: unknown): boolean {
  return typeof part === "number" && !Number.isFinite(part);
}

/** A fact such as what is missing of the money can itself be too large to be said. */
function holdsTooLarge(fact: Fact): boolean {
  return Object.values(fact).some(isTooLarge);
}

/** An answer that may be missing: a missing one is refused with the fact. */
export function answerOr<Answer>(answer: Answer | null, fact: Fact): Answer {
  if (answer === null) throw new Refusal(fact);
  return answer;
}
