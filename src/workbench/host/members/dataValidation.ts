import { addressOf } from "../../grid/address";
import { keptWith, type Validation } from "../../grid/kept";
import { checkUnprotected, sheetOf, type Ground, type MembersOf, type Of } from "../objects";

type Target = Of<"DataValidation">;

const rulesOf = (target: Target, ground: Ground) => keptWith(sheetOf(target, ground)).validations;
const own = (target: Target, ground: Ground) =>
  rulesOf(target, ground).find(({ address }) => address === addressOf(target.area));

function change(target: Target, told: Partial<Validation>, ground: Ground): void {
  checkUnprotected(target, ground);
  const there = own(target, ground);
  if (there) Object.assign(there, told);
  else rulesOf(target, ground).push({ address: addressOf(target.area), rule: {}, ...told });
}

function clear(target: Target, ground: Ground): void {
  checkUnprotected(target, ground);
  const rules = rulesOf(target, ground);
  const there = own(target, ground);
  if (there) rules.splice(rules.indexOf(there), 1);
}

/** The rules for what may be entered are kept for their ranges, not enforced. */
export const dataValidation: MembersOf<"DataValidation"> = {
  Type: {
    get: (target, ground) => {
      const kind = Object.keys(own(target, ground)?.rule ?? {})[0] ?? "none";
      return kind.charAt(0).toUpperCase() + kind.slice(1);
    },
  },
  Rule: {
    get: (target, ground) => own(target, ground)?.rule ?? {},
    set: (target, rule, ground) => change(target, { rule: rule as object }, ground),
  },
  Prompt: {
    get: (target, ground) => own(target, ground)?.prompt ?? {},
    set: (target, prompt, ground) => change(target, { prompt: prompt as object }, ground),
  },
  ErrorAlert: {
    get: (target, ground) => own(target, ground)?.errorAlert ?? {},
    set: (target, errorAlert, ground) => change(target, { errorAlert: errorAlert as object }, ground),
  },
  IgnoreBlanks: { get: () => true, set: () => undefined },
  Clear: { call: (target, _given, ground) => clear(target, ground) },
};
