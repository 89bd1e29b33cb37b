import type { Step } from "../../src/taskpane/explained/explanation";

/** Whether two numbers are the same but for the noise of their last digits. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Does what the signs of the steps say, as a reader with a pocket calculator would; tells where that is not what stands. */
export function recalculated(steps: readonly Step[]): string[] {
  const wrong: string[] = [];
  let sum = 0;
  let isSure = false;
  for (const { sign, name, amount } of steps) {
    if (amount === null) {
      isSure = false;
      continue;
    }
    if (sign === "+") sum += amount;
    else if (sign === "−") sum -= amount;
    else if (sign === "×") sum *= amount;
    else if (sign === "÷") sum /= amount;
    else if (sign === "=") {
      if (isSure && !isNear(sum, amount)) wrong.push(`${name}: ${sum} and not ${amount}`);
      sum = amount;
    } else sum = amount;
    isSure = true;
  }
  return wrong;
}
