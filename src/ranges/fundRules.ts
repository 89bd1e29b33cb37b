import type { FundRules } from "../model/fundRequests";
import { Refusal } from "../model/refusal";
import { plainWord, understood } from "../locales/understood";
import type { Cells } from "./cells";
import { length, notNegative, share, shareUpTo, yearNumber } from "./domains";
import { readNamedInputs, type InputKind, type NamedInput } from "./namedInputs";

const amount: InputKind = { domain: notNegative, hasRange: false };
const year: InputKind = { domain: yearNumber, hasRange: false };
const text: InputKind = { domain: share, hasRange: false, isText: true };

/** What each row of a fund may be. */
export const fundKinds = {
  opening: amount,
  opening2: amount,
  opening3: amount,
  fundRule: text,
  repaymentShare: { domain: shareUpTo(2), hasRange: false },
  repaymentDelay: { domain: length, hasRange: false },
  repaymentYears: { domain: length, hasRange: false },
  savingsReturned: { domain: share, hasRange: false },
  returnFrom: year,
  lastRepaying: year,
  queue: text,
} satisfies Record<string, InputKind>;
type FundInput = keyof typeof fundKinds;

/** A fund's sizes to compare, and how its grants come back. */
export interface FundTable {
  openings: number[];
  rules: FundRules;
}

/**
 * A fund's table *term | value*. An empty value says nothing: no such size, the usual rule.
 *
 * @example readFundRules([["Ingående saldo", 40], ["Sista startår som återför", ""]], "fund").rules.lastRepaying // null
 */
export function readFundRules(given: Cells, argument: string): FundTable {
  const said = given.map((row) => (row[1] === "" || row[1] === null ? ["", ""] : row.slice(0, 2)));
  const inputs = readNamedInputs<FundInput>(said, argument, understood.fund, fundKinds);
  const value = (id: FundInput, usual: number) => inputs.get(id)?.value ?? usual;
  const option = <Id extends string>(id: FundInput, words: ReadonlyMap<string, Id>, usual: Id) =>
    optionIn(inputs.get(id), id, words, usual, argument);
  const openings = (["opening", "opening2", "opening3"] as const).flatMap((id) => inputs.get(id)?.value ?? []);
  return {
    openings: openings.length > 0 ? openings : [0],
    rules: {
      rule: option("fundRule", understood.fundRules, "plan"),
      share: value("repaymentShare", 0),
      delay: value("repaymentDelay", 1),
      years: value("repaymentYears", 1),
      savingsReturned: value("savingsReturned", 1),
      returnFrom: value("returnFrom", 0),
      lastRepaying: inputs.get("lastRepaying")?.value ?? null,
      queue: option("queue", understood.truths, "false") === "true",
    },
  };
}

function optionIn<Id extends string>(
  given: NamedInput | undefined,
  input: string,
  words: ReadonlyMap<string, Id>,
  usual: Id,
  argument: string,
): Id {
  if (given === undefined) return usual;
  const found = words.get(plainWord(given.text));
  if (found !== undefined) return found;
  const at = { argument, input, row: given.row, column: 2 };
  throw new Refusal({ code: "unknown-option", at, got: given.text, options: [...new Set(words.values())] });
}
