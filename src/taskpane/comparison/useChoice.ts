import { useState } from "react";
import type { Money } from "./cellText";
import { usualChoice, type Choice } from "./columns";

export interface Choosing {
  choice: Choice;
  change: (change: Partial<Choice>) => void;
  money: Money;
  showIn: (money: Money) => void;
  /** Whether every row is shown, or those that are read first. */
  areAllRows: boolean;
  showAllRows: (areAll: boolean) => void;
}

/** What was chosen last, for when the view is shown again. */
let lastChoice = usualChoice;
let lastMoney: Money = "millions";
let wereAllRows = false;

/** Which columns are shown, and in what money; it is kept while the pane is open. */
export function useChoice(): Choosing {
  const [choice, setChoice] = useState(lastChoice);
  const [money, setMoney] = useState(lastMoney);
  const [areAllRows, setAllRows] = useState(wereAllRows);
  return {
    choice,
    change: (change) => setChoice((before) => (lastChoice = { ...before, ...change })),
    money,
    showIn: (wanted) => setMoney((lastMoney = wanted)),
    areAllRows,
    showAllRows: (areAll) => setAllRows((wereAllRows = areAll)),
  };
}

/** A list with a member more, or without it where it was there. */
export function toggled<Member>(members: readonly Member[], member: Member): Member[] {
  return members.includes(member) ? members.filter((other) => other !== member) : [...members, member];
}
